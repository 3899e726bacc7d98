import type { ResumeContent, ResumePhoto } from '@int/schema'
import type { NewResumePhoto } from '../../repositories/resume-photos.ts'
import { createHash } from 'node:crypto'
import { DomainError } from '@int/schema'
import { saveResumePhoto } from '../../repositories/resume-photos.ts'
import { requireFound } from '../../utils/found.ts'
import { render } from '../documents/rendering.ts'
import { cleanJpeg } from './clean-jpeg.ts'

/** A document with next to nothing in it but the photo. */
const TRIAL: ResumeContent = { personalInfo: { fullName: 'A' }, experience: [], education: [], skills: [] }

/** Keeps a JPEG as the photo of a resume, in place of whichever it has. Throws `NOT_FOUND`, and as `preparePhoto` does. */
export async function savePhoto(userId: string, resumeId: string, given: Uint8Array): Promise<ResumePhoto> {
  return requireFound(await saveResumePhoto(userId, resumeId, await preparePhoto(userId, given)))
}

/**
 * A JPEG as it may be kept: what it says besides its picture is taken out, and the picture is decoded once, in a process that can be ended,
 * so that what is kept can be typeset. Throws as `cleanJpeg` does.
 */
export async function preparePhoto(owner: string, given: Uint8Array): Promise<NewResumePhoto> {
  const photo = cleanJpeg(given)
  try {
    await render({ kind: 'pages', content: TRIAL, options: { template: 'portrait', paper: 'a4', photo: photo.bytes } }, { owner })
  }
  catch (error) {
    const isPicture = error instanceof DomainError && (error.code === 'RENDER_FAILED' || error.code === 'RENDER_TIMEOUT')
    throw isPicture ? new DomainError('PHOTO_BROKEN', {}, { cause: error }) : error
  }
  return { ...photo, hash: createHash('sha256').update(photo.bytes).digest('hex') }
}
