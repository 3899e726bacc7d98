import type { ResumeContent } from '@int/schema'
import { contentStrings } from '@int/engine/content'

/** What a form of an applicant-tracking system asks for; the rest of a resume is carried as text. */
const CORE = /^\/(?:personalInfo\/(?:fullName|email|phone|location)|summary|experience\/\d+\/(?:company|position|startDate|endDate|highlights\/\d+)|education\/\d+\/(?:institution|degree|startDate|endDate)|skills\/\d+\/items\/\d+|languages\/\d+\/(?:language|level))$/

/** The fields that were asked for, as `place: value`, entries by their order left out. */
function coreFields(content: ResumeContent): string[] {
  return contentStrings(content)
    .filter(({ pointer }) => CORE.test(pointer))
    .map(({ pointer, text }) => `${pointer.replace(/\/\d+/g, '')}: ${squeezed(text)}`)
}

/** Micro-F1 of the core fields: twice those that both have over all of both. */
export function fieldScore(written: ResumeContent, read: ResumeContent): number {
  return sharedScore(coreFields(joinedDegrees(written)), coreFields(joinedDegrees(read)))
}

/** The same for the words of all that is shown, in any order. */
export function wordScore(written: ResumeContent, text: string): number {
  const own = contentStrings(written).filter(({ field }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field)).flatMap(string => wordsOf(string.text))
  const shown = new Map<string, number>()
  for (const word of wordsOf(text))
    shown.set(word, (shown.get(word) ?? 0) + 1)
  const found = own.filter((word) => {
    const left = shown.get(word) ?? 0
    shown.set(word, left - 1)
    return left > 0
  })
  return own.length === 0
    ? 1
    : found.length / own.length
}

/** Words of the content that a text lacks altogether; letters of right-to-left words may come in visual order. */
export function lostWords(content: ResumeContent, text: string): string[] {
  const shown = squeezed(text)
  return contentStrings(content)
    .filter(({ field }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field))
    .flatMap(string => string.text.split(/\s+/))
    .filter(word => !shown.includes(squeezed(word)) && !shown.includes([...squeezed(word)].toReversed().join('')))
}

/** A degree and its field are one line in a document, with or without a word between them. */
function joinedDegrees(content: ResumeContent): ResumeContent {
  return { ...content, education: content.education.map(item => ({ ...item, degree: [item.degree, item.field].filter(Boolean).join(', ').replaceAll(/ (?:in|of|en|em|de|di|für|voor) /g, ', ') })) }
}

function sharedScore(own: string[], others: string[]): number {
  const left = [...others]
  const shared = own.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0)
      left.splice(at, 1)
    return at >= 0
  }).length
  return own.length + others.length === 0
    ? 1
    : 2 * shared / (own.length + others.length)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function squeezed(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
