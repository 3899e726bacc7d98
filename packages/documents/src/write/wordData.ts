import type { DocumentChoices, ResumeContent } from '@int/schema'
import { documentChoicesSchema, resumeContentSchema } from '@int/schema'
import { outlineOf } from './outline.ts'
import { cleanLine } from './text.ts'
import { wordParagraphs } from './wordParagraphs.ts'

// A Word file keeps a custom part for data beside its text (ECMA-376 part 1, 15.2.5). Ours holds what the document shows, and no more;
// it is believed only as long as the text of the file is what these data are written as. So it is of use until somebody edits the text,
// and it can never say anything else than the text does.

/** Name of the part in the package. */
export const DATA_PART = 'customXml/item1.xml'
/** The part that names it, and how. */
export const DATA_RELATIONSHIPS = 'word/_rels/document.xml.rels'
export const DATA_RELATIONSHIP = '<Relationship Id="rIdData" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>'

const NAMESPACE = 'urn:bespoke:resume:1'
const OPENING = `<resume xmlns="${NAMESPACE}">`
const CLOSING = '</resume>'

/** The part for a content as it is shown with these choices: without the sections that they hide. */
export function dataPart(content: ResumeContent, { language, dateFormat, sectionOrder, sectionTitles, hidden = [] }: DocumentChoices): string {
  const gone = new Set<string>(hidden)
  const shown = Object.fromEntries(Object.entries(content).map(([section, items]) => gone.has(section)
    ? [section, Array.isArray(items) ? [] : undefined]
    : [section, items]))
  const json = JSON.stringify({ content: shown, choices: { language, dateFormat, sectionOrder, sectionTitles } })
  // What XML cannot hold stands as JSON's own escapes.
  const escaped = json.replace(/[<>&\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, character => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${OPENING}${escaped}${CLOSING}`
}

/** The content of a part, if it is written as exactly these paragraphs; `undefined` for anything else. */
export function contentOfPart(part: string, paragraphs: string[]): ResumeContent | undefined {
  const start = part.indexOf(OPENING)
  const end = part.lastIndexOf(CLOSING)
  if (start < 0 || end < start)
    return undefined
  const value = parsed(part.slice(start + OPENING.length, end))
  const content = resumeContentSchema.safeParse(value?.content)
  const choices = documentChoicesSchema.safeParse(value?.choices)
  if (!content.success || !choices.success || !isVisible(content.data))
    return undefined
  const own = wordParagraphs(outlineOf(content.data, choices.data)).map(({ runs }) => squeezed(runs.map(({ text }) => text).join('')))
  return same(own.filter(Boolean), paragraphs.map(squeezed).filter(Boolean))
    ? content.data
    : undefined
}

function parsed(json: string): { content?: unknown, choices?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null
      ? value
      : undefined
  }
  catch {
    return undefined
  }
}

/** Whether no text holds signs that are dropped when it is shown. */
function isVisible(value: unknown): boolean {
  if (typeof value === 'string')
    return squeezed(value.normalize('NFC')) === squeezed(cleanLine(value))
  return typeof value !== 'object' || value === null || Object.values(value).every(isVisible)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

function same(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
