import type { Outline, OutlineEntry, OutlineText } from './outline.ts'

/** A stretch of a Word paragraph. */
export interface WordRun {
  text: string
  bold?: boolean
  url?: string
}

/** A paragraph by what it is; `sticky` ones stay on the page of the next. */
export interface WordParagraph {
  kind: 'title' | 'line' | 'section' | 'entry' | 'bullet'
  runs: WordRun[]
  sticky?: boolean
}

/** An outline as the paragraphs of a Word document, in order. */
export function wordParagraphs({ name, headline, contacts, sections }: Outline): WordParagraph[] {
  return [
    ...name === '' ? [] : [plain('title', name)],
    ...headline === undefined ? [] : [plain('line', headline)],
    ...contacts.length === 0 ? [] : [{ kind: 'line' as const, runs: contacts.flatMap((contact, index) => index === 0 ? [linked(contact)] : [{ text: ' | ' }, linked(contact)]) }],
    ...sections.flatMap(section => [plain('section', section.title), ...section.entries.flatMap(entryParagraphs)]),
  ]
}

function entryParagraphs(entry: OutlineEntry): WordParagraph[] {
  const rest = [entry.subtitle, entry.period, entry.place].filter(text => text !== undefined)
  return [
    ...entry.title === undefined ? [] : [plain('entry', entry.title.text)],
    ...rest.length === 0 ? [] : [{ ...plain('line', rest.join(' | ')), sticky: entry.paragraphs.length + entry.bullets.length > 0 }],
    ...entry.paragraphs.map(text => plain('line', text)),
    // Before the bullets: after them they read like the head of the next entry.
    ...entry.details.map((detail): WordParagraph => ({ kind: 'line', runs: detailRuns(detail) })),
    ...entry.bullets.map(text => plain('bullet', text)),
  ]
}

function detailRuns(detail: OutlineEntry['details'][number]): WordRun[] {
  if (detail.label === undefined)
    return [linked(detail)]
  return detail.text === ''
    ? [{ text: detail.label }]
    : [{ text: `${detail.label}: `, bold: true }, linked(detail)]
}

function plain(kind: WordParagraph['kind'], text: string): WordParagraph {
  return { kind, runs: [{ text }] }
}

function linked({ text, url }: OutlineText): WordRun {
  return { text, url }
}
