import type { RenderOptions } from '@int/documents/write'
import type { DocumentDesignInput, DocumentFormat, DocumentLoss } from '@int/schema'
import type { DocumentMaterial } from '../../repositories/documents.ts'
import type { DesignedDocument } from './design-document.ts'
import { PHOTO_TEMPLATES } from '@int/schema'
import { findResumePhoto, findResumePhotoBytes } from '../../repositories/resume-photos.ts'

/** Formats that stand for the resume itself: they have its photo whatever the document shows. */
const WHOLE: ReadonlySet<DocumentFormat> = new Set(['json'])
/** Formats of words. */
const WITHOUT_PICTURES: ReadonlySet<DocumentFormat> = new Set(['markdown', 'text'])

/** The options with the photo of the document's resume, where a file in this format shows one: a tailored resume has its base's. */
export async function withPhoto(userId: string, { resumeId }: Pick<DocumentMaterial, 'resumeId'>, options: RenderOptions, format: DocumentFormat = 'pdf'): Promise<RenderOptions> {
  const isShown = WHOLE.has(format) || (!WITHOUT_PICTURES.has(format) && hasRoom({ template: options.template, choices: options.choices ?? {} }))
  const photo = resumeId !== null && isShown
    ? await findResumePhotoBytes(userId, resumeId)
    : undefined
  return photo === undefined ? options : { ...options, photo }
}

/** What a file in a format lacks of the photo. A PDF is looked at before it is taken, and what it leaves out is seen. */
export async function photoLosses(userId: string, { resumeId, design }: DesignedDocument): Promise<(format: DocumentFormat) => DocumentLoss[]> {
  const hasPhoto = resumeId !== null && await findResumePhoto(userId, resumeId) !== undefined
  return (format) => {
    if (!hasPhoto || WHOLE.has(format) || format === 'pdf')
      return []
    if (!hasRoom(design))
      return format === 'jsonresume' ? [{ pointer: '/photo', reason: 'leftOut' }] : []
    return WITHOUT_PICTURES.has(format) ? [{ pointer: '/photo', reason: 'noField' }] : []
  }
}

/** Whether a document that looks like this shows a photo where there is one. */
function hasRoom({ template, choices }: Pick<DocumentDesignInput, 'template' | 'choices'>): boolean {
  return PHOTO_TEMPLATES.includes(template) && choices.withoutPhoto !== true
}
