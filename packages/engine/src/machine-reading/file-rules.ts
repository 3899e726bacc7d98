import type { DocumentChoices, MachineRule, ReadBackField, ResumeContent } from '@int/schema'
import type { FlowBlock } from '../parsing/layout.ts'
import type { Breach } from './content-rules.ts'
import type { FileFacts } from './facts.ts'
import { pointerSegments, toPointer, valueAt } from '../content/pointer.ts'
import { contentStrings } from '../content/strings.ts'
import { breach } from './content-rules.ts'
import { linesOf, storedText, textOfLayout } from './lines.ts'

/** What a file is judged by. */
export interface FileView {
  facts: FileFacts
  /** What the file was written from, where that is known, and how it was arranged. */
  written?: { content: ResumeContent, choices: DocumentChoices }
  /** What was read back. */
  read: ResumeContent
  fields: ReadBackField[]
}
export type FileRule = (view: FileView) => Breach[]

const MEGABYTE = 1_000_000
/** The limit that upload forms most often name. */
const LARGEST_FILE = 2 * MEGABYTE
const MOST_PAGES = 2
/** Fewer letters than this besides a picture are no resume. */
const FEWEST_LETTERS = 100
const BULLETS = /^(?:[•‣⁃∙·▪◦–—*-]|\d{1,2}[.)]|[a-z][.)])$/
/** Signs with which lists begin here and there. */
const ODD_BULLET = /^[\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF»›§¤~>]$/u
const LIGATURES = /\S*[\uFB00-\uFB06]\S*/gu
/** Words with signs that mean nothing: replacement characters, controls, and private codes among letters. */
const UNMAPPED = /\S*(?:\uFFFD|(?!\s)\p{Cc}|[\p{L}\p{N}]\p{Co}|\p{Co}[\p{L}\p{N}])\S*/gu
/** Private codes by themselves: the picture signs of an icon font. */
const ICONS = /(?<!\S)\p{Co}+(?!\S)/gu
const SYMBOL_FONTS = /wingding|webding|symbol(?!s)|dingbat|awesome|icon|material|zapf|comic|papyrus|script|brush|handwrit/i
/** Symbol fonts that are bundled with templates for single signs and map them to Unicode. */
const MAPPED_SYMBOLS = /noto/i
const DATES: [form: string, pattern: RegExp][] = [
  ['Mar 2021', /(?<![\p{L}\d])\p{L}{3,12}\.?\s(?:19|20)\d{2}(?!\d)/gu],
  ['03/2021', /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/g],
  ['03.2021', /(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}(?!\d)/g],
  ['2021-03', /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!\d)/g],
]
const CONTACTS = ['email', 'phone'] as const
/** So many findings of one rule are listed at most. */
const MOST_OF_A_KIND = 10

/** Rules for any kind of file, by the code that their breaches bear. */
export const FILE_RULES: Partial<Record<MachineRule, FileRule>> = {
  LINK_WITHOUT_TEXT: ({ facts, written }) => linksOf(facts)
    .filter(({ text, url }) => !saysAddress(text, url) && !(written === undefined ? [] : contentStrings(written.content)).some(string => string.text.trim() === text.trim()))
    .filter(({ url }) => !squeezed(textOfLayout(facts.layout)).includes(squeezed(bareAddress(url))))
    .map(({ text, url }) => breach('LINK_WITHOUT_TEXT', '', { value: text, url })),
  CONTACT_NOT_TEXT: ({ facts, written }) => CONTACTS.flatMap((key) => {
    const value = written?.content.personalInfo[key]
    return value === undefined || value.trim() === '' || squeezed(storedText(facts.layout)).includes(squeezed(value))
      ? []
      : [breach('CONTACT_NOT_TEXT', toPointer('personalInfo', key), { value })]
  }),
  CONTACT_IN_MARGIN: ({ facts, read }) => CONTACTS.flatMap((key) => {
    const value = read.personalInfo[key]
    const margins = facts.marginTexts.map(squeezed)
    const body = squeezed(textOfLayout(facts.layout))
    const inMargin = value !== undefined && value !== '' && margins.some(text => text.includes(squeezed(value)))
    return inMargin && body.split(squeezed(value)).length - 1 <= margins.filter(text => text.includes(squeezed(value))).length
      ? [breach('CONTACT_IN_MARGIN', toPointer('personalInfo', key), { value })]
      : []
  }),
  DATE_UNREADABLE: ({ fields, written }) => unique(fields
    .filter(({ pointer, verdict }) => /\/(?:startDate|endDate|date)$/.test(pointer) && verdict !== 'same' && verdict !== 'extra')
    .map(({ pointer }) => parentOf(pointer)))
    .map(pointer => breach('DATE_UNREADABLE', pointer, { value: titleAt(written?.content, pointer) })),
  DATE_FORMATS_MIXED: ({ facts }) => {
    const text = textOfLayout(facts.layout)
    const used = DATES.filter(([, pattern]) => text.match(pattern) !== null).map(([form]) => form)
    return used.length > 1
      ? [breach('DATE_FORMATS_MIXED', '', { value: used.join(', ') })]
      : []
  },
  SECTION_LEFT_OUT: ({ written }) => (written?.choices.hidden ?? [])
    .filter(section => !isEmpty(valueAt(written?.content, toPointer(section))))
    .map(section => breach('SECTION_LEFT_OUT', toPointer(section), { section })),
  WORDS_LOST: ({ facts: { layout }, written, read }) => {
    // Columns and right-to-left lines are put in order in several ways; a word that any of them has is not lost.
    const shown = [storedText(layout), textOfLayout(layout), ...contentStrings(read).map(({ text }) => text)].map(squeezed).join(' ')
    const lost = written === undefined ? [] : lostWords(written, shown)
    const [first] = lost
    return first === undefined
      ? []
      : [breach('WORDS_LOST', first.pointer, { count: lost.length, value: first.word })]
  },
  FIELD_MISREAD: ({ fields }) => fields
    .filter(({ pointer, verdict }) => verdict === 'different' && !/\/(?:startDate|endDate|date)$/.test(pointer))
    .map(({ pointer, written, read }) => breach('FIELD_MISREAD', pointer, { value: written ?? '', read: read ?? '' })),
  TEXT_HIDDEN: ({ facts }) => facts.layout.hidden
    .filter(text => text.trim() !== '')
    .map(text => breach('TEXT_HIDDEN', '', { value: text })),
  FONT_UNUSUAL: ({ facts }) => facts.fonts
    .filter(({ name }) => SYMBOL_FONTS.test(name) && !MAPPED_SYMBOLS.test(name))
    .map(({ name }) => breach('FONT_UNUSUAL', '', { value: name })),
  GLYPH_UNMAPPED: ({ facts }) => quoted('GLYPH_UNMAPPED', facts, UNMAPPED),
  ICON: ({ facts }) => {
    const icons = unique(textOfLayout(facts.layout).match(ICONS) ?? [])
    return icons.length > 0
      ? [breach('ICON', '', { value: facts.fileName ?? '', characters: icons.join(' ') })]
      : []
  },
  LIGATURE: ({ facts }) => quoted('LIGATURE', facts, LIGATURES),
  BULLET_UNUSUAL: ({ facts }) => unique(linesOf(facts.layout).flatMap(({ text }) => {
    const [first = ''] = text.trim().split(/\s+/, 1)
    return ODD_BULLET.test(first) && !BULLETS.test(first) && text.trim() !== first
      ? [first]
      : []
  })).map(sign => breach('BULLET_UNUSUAL', '', { value: sign })),
  IMAGE_ONLY: ({ facts }) => facts.pictures > 0 && (textOfLayout(facts.layout).match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS
    ? [breach('IMAGE_ONLY', '')]
    : [],
  PICTURE: ({ facts: { pictures } }) => pictures > 0
    ? [breach('PICTURE', '', { count: pictures })]
    : [],
  FILE_LARGE: ({ facts: { bytes } }) => bytes > LARGEST_FILE
    ? [breach('FILE_LARGE', '', { value: Math.round(bytes / MEGABYTE * 10) / 10, most: LARGEST_FILE / MEGABYTE })]
    : [],
  FILE_NAME_UNUSUAL: ({ facts: { fileName }, read }) => fileName !== undefined && !tellsWhose(fileName, read.personalInfo.fullName)
    ? [breach('FILE_NAME_UNUSUAL', '', { value: fileName })]
    : [],
  PAGES_MANY: ({ facts: { layout } }) => layout.kind === 'paged' && layout.pages.length > MOST_PAGES
    ? [breach('PAGES_MANY', '', { count: layout.pages.length })]
    : [],
  FILE_UNTAGGED: ({ facts }) => facts.tagged === false
    ? [breach('FILE_UNTAGGED', '')]
    : [],
  FONT_NOT_EMBEDDED: ({ facts }) => facts.fonts
    .filter(({ embedded }) => !embedded)
    .map(({ name }) => breach('FONT_NOT_EMBEDDED', '', { value: name })),
  TABLE: ({ facts: { layout } }) => layout.kind === 'flow' && layout.blocks.some(hasTable)
    ? [breach('TABLE', '')]
    : [],
  TEXT_BOX: ({ facts }) => facts.textBoxes > 0
    ? [breach('TEXT_BOX', '')]
    : [],
  TEXT_IN_MARGIN: ({ facts, read }) => facts.marginTexts
    .filter(text => /\p{L}{2}/u.test(text) && squeezed(text) !== squeezed(read.personalInfo.fullName))
    .map(text => breach('TEXT_IN_MARGIN', '', { value: text })),
  TRACKED_CHANGES: ({ facts }) => facts.layout.trackedChanges === true
    ? [breach('TRACKED_CHANGES', '')]
    : [],
}

/** Letters and digits alone, as a search compares them. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function unique(values: string[]): string[] {
  return [...new Set(values)].slice(0, MOST_OF_A_KIND)
}

function quoted(rule: MachineRule, { layout }: FileFacts, pattern: RegExp): Breach[] {
  return unique(textOfLayout(layout).match(pattern) ?? []).map(value => breach(rule, '', { value }))
}

function linksOf({ layout }: FileFacts): { text: string, url: string }[] {
  const links = new Map<string, string>()
  for (const { runs } of linesOf(layout)) {
    for (const { text, url } of runs) {
      if (url !== undefined)
        links.set(url, `${links.get(url) ?? ''}${text}`)
    }
  }
  return [...links].map(([url, text]) => ({ url, text })).slice(0, MOST_OF_A_KIND)
}

function bareAddress(url: string): string {
  return url.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/i, '').replace(/[?#].*$|\/$/g, '')
}

function saysAddress(text: string, url: string): boolean {
  return squeezed(text).includes(squeezed(bareAddress(url))) || (squeezed(text).length > 5 && squeezed(url).includes(squeezed(text)))
}

function lostWords({ content, choices }: NonNullable<FileView['written']>, shown: string): { pointer: string, word: string }[] {
  const hidden = new Set<string>(choices.hidden)
  return contentStrings(content)
    // Dates and ways of working are shown in other words.
    .filter(({ field, pointer }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field) && !hidden.has(pointerSegments(pointer)[0] ?? ''))
    .flatMap(string => string.text.split(/\s+/).map(word => ({ pointer: string.pointer, word })))
    .filter(({ word }) => !shown.includes(squeezed(word)) && !isReversed(word, shown))
}

/** Right-to-left words come out of some files in visual order. */
function isReversed(word: string, shown: string): boolean {
  return /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(word) && shown.includes([...squeezed(word)].toReversed().join(''))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

function titleAt(content: ResumeContent | undefined, pointer: string): string {
  const titles = ['position', 'degree', 'name', 'title', 'role', 'company', 'institution'].map(key => valueAt(content, `${pointer}/${key}`))
  return titles.find((title): title is string => typeof title === 'string' && title !== '') ?? ''
}

function tellsWhose(fileName: string, fullName: string): boolean {
  const words = fullName.toLowerCase().normalize('NFC').match(/\p{L}+/gu) ?? []
  return fileName.length <= 120
    && !/[<>:"/\\|?*]/.test(fileName)
    && (words.length === 0 || words.some(word => fileName.toLowerCase().normalize('NFC').includes(word)))
}

function hasTable(block: FlowBlock): boolean {
  return block.kind === 'table' && block.rows.some(row => row.length > 1)
}
