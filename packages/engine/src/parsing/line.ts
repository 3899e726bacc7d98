import type { SourceSpan } from '@int/schema'
import { isDateText } from './dates.ts'

/** A stretch of one line in one style. */
export interface Span {
  text: string
  bold: boolean
  italic: boolean
  fontSize: number
  color?: string
  url?: string
}

/** A part of a line that stands apart from the others: by a wide gap, a tab or a table's cell. */
export interface Segment {
  text: string
  spans: Span[]
  /** Points from the page's left; columns of 100 where the format has no places. */
  x: number
  right: number
}

type Box = NonNullable<SourceSpan['box']>

/** One visual line of the document; in flowing formats one paragraph. */
export interface Line {
  segments: Segment[]
  /** The segments' texts, parted by one space. */
  text: string
  x: number
  right: number
  /** Size of most of its letters, in points. */
  fontSize: number
  bold: boolean
  italic: boolean
  color: string
  /** Whether the line stands behind a bullet, which is not part of the text. */
  bullet: boolean
  /** Nesting of the bullet from 0, where the format states it. */
  level?: number
  /** Outline level, where the format marks the line as a heading. */
  heading?: number
  /** Space above, in multiples of the line's own height; large at the start of a region. */
  gap: number
  /** Whether the format says that the line is a whole paragraph, so that it never goes on in the next one. */
  whole: boolean
  page?: number
  box?: Box
  /** Whether it is the first line of a column beside others at the head of the document. */
  opensColumn?: boolean
  /** Right edge of the column the line stands in: how far it could have gone. */
  limit: number
}

const BULLETS = '•●○◦▪▫■□◆◇▸▹►▻‣⁃∙·‧➢➤➔→⇒✓✔✦✧★☆❖⦿⚫⚪◉–—\\-*\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06C'
const BULLET = new RegExp(`^\\s*(?:[${BULLETS}]|o(?=\\s{1,4}\\p{Lu}))(?:\\s+|(?=[^\\s\\d\\p{Ll}${BULLETS}]))`, 'u')
const BULLET_ALONE = new RegExp(`^\\s*[${BULLETS}o]\\s*$`, 'u')

/** Whether the text is a bullet and nothing else. */
export function isBulletAlone(text: string): boolean {
  return BULLET_ALONE.test(text)
}

/** The text without the bullet it begins with, and whether it had one. */
export function stripBullet(text: string): { text: string, bullet: boolean } {
  const match = BULLET.exec(text)
  // "- 5 °C" and "2019 – 2020" begin with no bullet; a dash before a digit is part of the text, as is one before nothing but a date.
  if (!match || match[0].length >= text.length || (/[–—-]/.test(match[0]) && isDateText(text)))
    return { text, bullet: false }
  return { text: text.slice(match[0].length), bullet: true }
}

const ICONS = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu
// Zero-width and directional characters, tags, the object placeholder.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC\u{E0000}-\u{E007F}]/gu
// Joiners belong to the spelling of Persian and other scripts, and hide nowhere else.
const JOINER = /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])[\u200C\u200D]|[\u200C\u200D](?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])/gu

/** Text as a reader sees it: without icons and invisible characters, white space joined. A soft hyphen at the end stays, for the line goes on. */
export function cleanText(text: string): string {
  return text
    .replace(ICONS, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINER, '')
    .replace(/\u00AD(?!\s*$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const SPACED = /^(?:(?:[\p{L}\p{N}&] ){3,}[\p{L}\p{N}]|(?:[\u3040-\u30FF\u3400-\u9FFF] )+[\u3040-\u30FF\u3400-\u9FFF])$/u

/** "E X P E R I E N C E" as the word it is. Words of a spaced line are told apart by wider gaps. */
export function joinSpacedLetters(text: string): string {
  const parts = text.split(/\s{2,}/)
  if (!parts.some(part => SPACED.test(part.trim())))
    return text
  return parts.map(part => SPACED.test(part.trim())
    ? part.replace(/ /g, '')
    : part).join(' ')
}

const NARROW = /[\s.,:;|'’!ijlIftr()[\]-]/u
const WIDE = /[mw@%—\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/iu

/** How wide a text is, in letters of usual width: fonts differ, their narrow and wide letters are the same. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.5 : WIDE.test(letter) ? 1.6 : /\p{Lu}/u.test(letter) ? 1.25 : 1), 0)
}

/** The part of a line's box in which a text stands, where the line holds more; its ends are estimated from the widths of letters. */
function partOfBox(line: Line, box: Box, text: string): Box {
  const segment = line.segments.find(part => part.text.includes(text))
  if (!segment || text === '' || line.text === text)
    return box
  const at = segment.text.indexOf(text)
  const unit = (segment.right - segment.x) / Math.max(1, widthOf(segment.text))
  const before = widthOf(segment.text.slice(0, at)) * unit
  const width = widthOf(text) * unit
  const fromRight = /[\u0590-\u08FF]/.test(segment.text)
  return { ...box, x: fromRight ? segment.right - before - width : segment.x + before, width }
}

/** Where lines came from, for the field read from them; with a text that stands in one line, its part of that line. */
export function sourceOf(lines: Line[], text?: string): SourceSpan {
  const first = lines[0]
  const holder = text === undefined ? undefined : lines.find(line => line.box && line.text.includes(text))
  const boxes = holder?.box && text !== undefined
    ? [partOfBox(holder, holder.box, text)]
    : lines.filter(line => line.page === first?.page).flatMap(line => line.box ? [line.box] : [])
  const span: SourceSpan = { text: text ?? lines.map(line => line.text).join(' ') }
  const page = (holder ?? first)?.page
  if (page !== undefined)
    span.page = page
  if (boxes.length > 0) {
    const x = Math.min(...boxes.map(box => box.x))
    const y = Math.min(...boxes.map(box => box.y))
    span.box = {
      x,
      y,
      width: Math.max(...boxes.map(box => box.x + box.width)) - x,
      height: Math.max(...boxes.map(box => box.y + box.height)) - y,
    }
  }
  return span
}

/** A line of the given segments; what is most common among its letters decides its style. */
export function lineOf(segments: Segment[], rest: Pick<Line, 'gap' | 'whole' | 'limit'> & Partial<Line>): Line {
  const spans = segments.flatMap(segment => segment.spans)
  const letters = spans.map(span => ({ span, count: span.text.replace(/\s/g, '').length }))
  const total = letters.reduce((sum, { count }) => sum + count, 0)
  const share = (test: (span: Span) => boolean): number => total === 0
    ? 0
    : letters.reduce((sum, { span, count }) => sum + (test(span) ? count : 0), 0) / total
  const main = letters.toSorted((a, b) => b.count - a.count)[0]?.span
  return {
    segments,
    text: segments.map(segment => segment.text).join(' '),
    x: Math.min(...segments.map(segment => segment.x)),
    right: Math.max(...segments.map(segment => segment.right)),
    fontSize: main?.fontSize ?? 10,
    bold: share(span => span.bold) > 0.8,
    italic: share(span => span.italic) > 0.8,
    color: main?.color ?? '#000000',
    bullet: false,
    ...rest,
  }
}
