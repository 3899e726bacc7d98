import type { DocumentChoices, Paper, ResumeContent } from '@int/schema'
import type { ParagraphChild } from 'docx'
import type { WordParagraph, WordRun } from './wordParagraphs.ts'
import { AlignmentType, BorderStyle, Document, ExternalHyperlink, HeadingLevel, HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, LevelFormat, Packer, Paragraph, TextRun, TextWrappingSide, TextWrappingType, VerticalPositionAlign, VerticalPositionRelativeFrom } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { outlineOf } from './outline.ts'
import { isJpeg, photoAlt, pictureSize } from './photo.ts'
import { textDirection } from './text.ts'
import { DATA_PART, DATA_RELATIONSHIP, DATA_RELATIONSHIPS, dataPart } from './wordData.ts'
import { wordParagraphs } from './wordParagraphs.ts'

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

/** The longer side of a photo, in pixels of 1/96 inch. */
const PHOTO_SIDE = 110

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

const HEADINGS: Partial<Record<WordParagraph['kind'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  title: HeadingLevel.TITLE,
  section: HeadingLevel.HEADING_1,
  entry: HeadingLevel.HEADING_2,
}

/**
 * The resume as a Word document: headings, lists, hyperlinks and styles of Word's own kind, and the data it shows as a custom part beside them,
 * so that it can be read back field by field. A photo, JPEG or PNG, stands at the far edge of the first lines. The same input gives the same bytes.
 */
export async function toDocx(content: ResumeContent, choices: DocumentChoices = {}, paper: Paper = 'a4', photo?: Uint8Array): Promise<Uint8Array> {
  const outline = outlineOf(content, choices)
  const bidirectional = textDirection(outline.language) === 'rtl'
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
      children: wordParagraphs(outline).map(({ kind, runs, sticky }, index) => new Paragraph({
        bidirectional,
        heading: HEADINGS[kind],
        keepNext: sticky,
        numbering: kind === 'bullet'
          ? { reference: BULLETS, level: 0 }
          : undefined,
        children: [
          ...photo && index === 0 ? [toPicture(photo, photoAlt(outline), bidirectional)] : [],
          ...runs.map(toRun),
        ],
      })),
    }],
  })
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document)), dataPart(content, choices))
}

function toPicture(photo: Uint8Array, description: string, bidirectional: boolean): ImageRun {
  return new ImageRun({
    type: isJpeg(photo) ? 'jpg' : 'png',
    data: photo,
    transformation: fitted(pictureSize(photo)),
    // The library counts pictures over all files it writes; this one has a single picture.
    altText: { id: '1', name: 'Photo', description },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: bidirectional ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.TOP },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
    },
  })
}

function fitted({ width, height }: { width: number, height: number }): { width: number, height: number } {
  const factor = PHOTO_SIDE / Math.max(width, height)
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}

function toRun({ text, bold, url }: WordRun): ParagraphChild {
  return url === undefined
    ? new TextRun({ text, bold })
    : new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] })
}

/** The same package with the data beside the text, and without the moment and the random names of its making. */
function repacked(bytes: Uint8Array, data: string): Uint8Array {
  const parts = unzipSync(bytes)
  const names = new Map<string, string>()
  const stable = (text: string): string => text
    .replace(MADE_AT, '$11970-01-01T00:00:00Z')
    .replace(/(?<=")rId[\w-]{10,}(?=")/g, (id) => {
      const name = names.get(id) ?? `rIdLink${names.size + 1}`
      names.set(id, name)
      return name
    })
  const texts = Object.entries(parts)
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .toSorted(([one], [other]) => one < other ? -1 : 1)
    .map(([name, part]): [string, string] => [name, stable(new TextDecoder().decode(part))])
  const written = new Map([...texts, [DATA_PART, data]])
  written.set(DATA_RELATIONSHIPS, (written.get(DATA_RELATIONSHIPS) ?? '').replace('</Relationships>', `${DATA_RELATIONSHIP}</Relationships>`))
  const all = { ...parts, ...Object.fromEntries(Array.from(written, ([name, text]) => [name, new TextEncoder().encode(text)])) }
  return zipSync(Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => one < other ? -1 : 1)), { mtime: ARCHIVE_DATE })
}
