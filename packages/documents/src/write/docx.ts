import type { DocumentChoices, Paper, ResumeContent } from '@int/schema'
import type { ParagraphChild } from 'docx'
import type { OutlineEntry, OutlineSection, OutlineText } from './outline.ts'
import { AlignmentType, BorderStyle, Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { outlineOf } from './outline.ts'
import { textDirection } from './text.ts'

/** A Word list that the document defines once. */
const BULLETS = 'bullets'
/** Twentieths of a point, Word's unit for space. */
const POINT = 20
/** ZIP archives cannot hold an earlier day; a fixed one keeps the bytes the same. */
const ARCHIVE_DATE = new Date(1980, 0, 1)
/** Words inside the package that say when it was made. */
const MADE_AT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** Width and height in twentieths of a point. */
const PAPER_SIZES: Record<Paper, { width: number, height: number }> = {
  'a4': { width: 11_906, height: 16_838 },
  'us-letter': { width: 12_240, height: 15_840 },
}

const STYLES: ConstructorParameters<typeof Document>[0]['styles'] = {
  default: {
    document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 3 * POINT } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 4 * POINT } } },
    heading1: {
      run: { size: 25, bold: true },
      paragraph: { spacing: { before: 12 * POINT, after: 5 * POINT }, keepNext: true, border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '999999' } } },
    },
    heading2: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 7 * POINT, after: POINT }, keepNext: true } },
  },
}

/** The resume as a Word document: headings, lists, hyperlinks and styles of Word's own kind. The same input gives the same bytes. */
export async function toDocx(content: ResumeContent, choices?: DocumentChoices, paper: Paper = 'a4'): Promise<Uint8Array> {
  const outline = outlineOf(content, choices)
  const rightToLeft = textDirection(outline.language) === 'rtl'
  const build = (options: ConstructorParameters<typeof Paragraph>[0] & object): Paragraph => new Paragraph({ ...options, bidirectional: rightToLeft })
  const document = new Document({
    title: outline.documentTitle,
    creator: outline.name,
    styles: STYLES,
    numbering: { config: [{
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 14 * POINT, hanging: 10 * POINT } } } }],
    }] },
    sections: [{
      properties: { page: { size: PAPER_SIZES[paper], margin: { top: 52 * POINT, bottom: 52 * POINT, left: 56 * POINT, right: 56 * POINT } } },
      children: [
        ...outline.name ? [build({ heading: HeadingLevel.TITLE, children: [new TextRun(outline.name)] })] : [],
        ...outline.headline ? [build({ children: [new TextRun(outline.headline)] })] : [],
        ...outline.contacts.length > 0 ? [build({ children: joined(outline.contacts.map(linked)) })] : [],
        ...outline.sections.flatMap(section => [
          build({ heading: HeadingLevel.HEADING_1, children: [new TextRun(section.title)] }),
          ...sectionParagraphs(section).map(build),
        ]),
      ],
    }],
  })
  return withoutDates(new Uint8Array(await Packer.toArrayBuffer(document)))
}

type ParagraphOptions = ConstructorParameters<typeof Paragraph>[0] & object

function sectionParagraphs({ entries }: OutlineSection): ParagraphOptions[] {
  return entries.flatMap(entryParagraphs)
}

function entryParagraphs(entry: OutlineEntry): ParagraphOptions[] {
  const rest = [entry.subtitle, entry.period, entry.place].filter(text => text !== undefined)
  return [
    ...entry.title === undefined ? [] : [{ heading: HeadingLevel.HEADING_2, children: [new TextRun(entry.title.text)] }],
    ...rest.length === 0 ? [] : [{ keepNext: entry.paragraphs.length + entry.bullets.length > 0, children: [new TextRun(rest.join(' | '))] }],
    ...entry.paragraphs.map(text => ({ children: [new TextRun(text)] })),
    ...entry.bullets.map(text => ({ numbering: { reference: BULLETS, level: 0 }, children: [new TextRun(text)] })),
    ...entry.details.map(detail => ({ children: detailRuns(detail) })),
  ]
}

function detailRuns(detail: OutlineEntry['details'][number]): ParagraphChild[] {
  if (detail.label === undefined)
    return [linked(detail)]
  return detail.text === ''
    ? [new TextRun(detail.label)]
    : [new TextRun({ text: `${detail.label}: `, bold: true }), linked(detail)]
}

function linked({ text, url }: OutlineText): ParagraphChild {
  return url === undefined
    ? new TextRun(text)
    : new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] })
}

function joined(children: ParagraphChild[]): ParagraphChild[] {
  return children.flatMap((child, index) => index === 0
    ? [child]
    : [new TextRun(' | '), child])
}

/** The same package without the moment and the random names of its making. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const names = new Map<string, string>()
  const stable = (text: string): string => text
    .replace(MADE_AT, '$11970-01-01T00:00:00Z')
    .replace(/(?<=")rId[\w-]{10,}(?=")/g, (id) => {
      const name = names.get(id) ?? `rIdLink${names.size + 1}`
      names.set(id, name)
      return name
    })
  const order = Object.keys(parts).toSorted()
  const entries = order.map((name): [string, Uint8Array] => {
    const part = parts[name] ?? new Uint8Array()
    return [name, /\.(?:xml|rels)$/.test(name)
      ? new TextEncoder().encode(stable(new TextDecoder().decode(part)))
      : part]
  })
  return zipSync(Object.fromEntries(entries), { mtime: ARCHIVE_DATE })
}
