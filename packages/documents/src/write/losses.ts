import type { DocumentChoices, DocumentFormat, DocumentLoss, ResumeContent } from '@int/schema'
import { contentStrings, toPointer, valueAt } from '@int/engine/content'
import { fromJsonResume } from '../read/json-resume.ts'
import { toJsonResume } from './jsonResume.ts'

/** Formats in which a resume is read by people: they hold its words, arranged by the choices of the document. */
const SHOWN: ReadonlySet<DocumentFormat> = new Set(['pdf', 'docx', 'markdown', 'text'])
/** Shown formats that carry no data beside their words. */
const WORDS_ALONE: ReadonlySet<DocumentFormat> = new Set(['pdf', 'markdown', 'text'])
/** Shown formats that say nowhere which language the words are in. */
const WITHOUT_LANGUAGE: ReadonlySet<DocumentFormat> = new Set(['markdown', 'text'])

/** Sections of JSON Resume whose entries have a beginning and an end. */
const PERIODS = ['experience', 'education', 'projects', 'volunteering'] as const

/** What of a content a file in this format will lack, before it is written. Our own JSON lacks nothing. */
export function documentLosses(content: ResumeContent, format: DocumentFormat, choices: DocumentChoices = {}): DocumentLoss[] {
  if (format === 'jsonresume')
    return jsonResumeLosses(content)
  return SHOWN.has(format)
    ? shownLosses(content, format, choices)
    : []
}

function shownLosses(content: ResumeContent, format: DocumentFormat, { hidden = [], dateFormat }: DocumentChoices): DocumentLoss[] {
  const leftOut = hidden
    .filter(section => section === 'summary'
      ? content.summary
      : content[section]?.length)
    .map((section): DocumentLoss => ({ pointer: toPointer(section), reason: 'leftOut' }))
  const months = dateFormat === 'year'
    ? contentStrings(content)
        .filter(({ field, text, pointer }) => /(?:^|\.)(?:startDate|endDate|date)$/.test(field) && text.includes('-') && !leftOut.some(loss => pointer.startsWith(`${loss.pointer}/`)))
        .map(({ pointer }): DocumentLoss => ({ pointer, reason: 'leftOut' }))
    : []
  const language: DocumentLoss[] = content.language !== undefined && WITHOUT_LANGUAGE.has(format)
    ? [{ pointer: '/language', reason: 'noField' }]
    : []
  // A way of working is a word of the document's language behind the place.
  const worded = WORDS_ALONE.has(format) && !hidden.includes('experience')
    ? content.experience.flatMap(({ workFormat }, index): DocumentLoss[] => workFormat === undefined
        ? []
        : [{ pointer: toPointer('experience', index, 'workFormat'), reason: 'shownOnly' }])
    : []
  return [...language, ...leftOut, ...months, ...worded]
}

/** JSON Resume maps field to field, so what it lacks is what does not come back: no second list that could differ from the truth. */
function jsonResumeLosses(content: ResumeContent): DocumentLoss[] {
  const back = fromJsonResume(toJsonResume(content))
  const own = new Set(contentStrings(content).map(({ text }) => text))
  // Texts that the content does not have as such: what was put together of several.
  const joined = stringsOf(back).filter(text => !own.has(text))
  const lost = contentStrings(content)
    .filter(({ pointer, text }) => valueAt(back, pointer) !== text)
    .map(({ pointer, text }): DocumentLoss => ({
      pointer,
      reason: joined.some(other => other.includes(text))
        ? 'merged'
        : 'noField',
    }))
  const language: DocumentLoss[] = content.language === undefined
    ? []
    : [{ pointer: '/language', reason: 'noField' }]
  return [...language, ...lost, ...endLosses(content, back)]
}

/** Whether something goes on: the format cannot tell that from an end that is not stated. */
function endLosses(content: ResumeContent, back: unknown): DocumentLoss[] {
  return PERIODS.flatMap(section => (content[section] ?? []).flatMap((item, index) => {
    const pointer = toPointer(section, index, 'endDate')
    return typeof item.endDate === 'string' || (item.endDate === null) === (valueAt(back, pointer) === null)
      ? []
      : [{ pointer, reason: 'noField' as const }]
  }))
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsOf)
    : []
}
