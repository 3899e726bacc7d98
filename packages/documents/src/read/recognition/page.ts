import type { LayoutMark, LayoutRun } from '@int/engine/parsing'
import type { Matrix } from '../pdf-graphics.ts'
import type { Ink } from './ink.ts'
import type { PagePicture } from './pictures.ts'
import type { RecognisedLine } from './tesseract.ts'
import type { Word } from './words.ts'
import { IDENTITY, multiply } from '../pdf-graphics.ts'
import { inverse } from './bitmap.ts'
import { wordsOf } from './words.ts'

/** A page's recognised text, upright and level, in points of a page of usual size. */
export interface RecognisedPage {
  width: number
  height: number
  runs: LayoutRun[]
  marks: LayoutMark[]
  /** Takes a place among these points to the place on the page as the file has it. */
  toPage: Matrix
}

/** The longer side of pages in points: less or more says that the file states no real size. */
const [SHORTEST, LONGEST, USUAL] = [600, 1100, 842]
/** Sizes of type that differ by less than this factor are one, measured twice. */
const SAME_SIZE = 1.09
/** Type larger than the text by this factor heads something. */
const LARGER = 1.15
/** Strokes wider than this many times the usual ones are bold. */
const BOLD = 1.18
/** Strokes of a label and its text differ by this factor at least. */
const CHANGE = 1.2

/** How a page is turned, in radians: the slope of most of its lines, the long ones counting more. */
function skewOf(lines: RecognisedLine[]): number {
  const slopes = lines
    .map(({ baseline: { x0, y0, x1, y1 } }) => ({ slope: Math.atan2(y1 - y0, x1 - x0), length: x1 - x0 }))
    .filter(({ length, slope }) => length > 0 && Math.abs(slope) < 0.2)
    .toSorted((a, b) => a.slope - b.slope)
  const half = slopes.reduce((sum, { length }) => sum + length, 0) / 2
  let before = 0
  return slopes.find(({ length }) => (before += length) >= half)?.slope ?? 0
}

function rotation(angle: number): Matrix {
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]
}

/** Quarters that the bitmap was turned clockwise, as a matrix from the page's pixels to the turned bitmap's. */
function quarterTurns(quarters: number, width: number, height: number): Matrix {
  return ([IDENTITY, [0, 1, -1, 0, height, 0], [-1, 0, 0, -1, width, height], [0, -1, 1, 0, 0, width]] satisfies Matrix[])[quarters % 4] ?? IDENTITY
}

function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number, y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** A page's text out of what was recognised of its picture, which was turned clockwise by so many quarters to stand upright. */
export function pageOf({ bitmap, scale }: PagePicture, quarters: number, lines: RecognisedLine[], ink: Ink): RecognisedPage {
  const longer = Math.max(bitmap.width, bitmap.height) / scale
  const points = (longer > SHORTEST && longer < LONGEST ? 1 : USUAL / longer) / scale
  const level = multiply([points, 0, 0, points, 0, 0], rotation(-skewOf(lines)))
  const toLayout = multiply(level, multiply(quarterTurns(quarters, bitmap.width, bitmap.height), [scale, 0, 0, scale, 0, 0]))
  const { words, marks } = wordsOf(lines, ink)
  const runs = words.map((word, index) => runOf(word, words[index + 1], level, points))
  return {
    width: (quarters % 2 === 0 ? bitmap.width : bitmap.height) * points,
    height: (quarters % 2 === 0 ? bitmap.height : bitmap.width) * points,
    runs: withBold(runs, words),
    marks: marks.map(mark => ({ ...place(level, mark.x, mark.y), size: mark.size * points })),
    toPage: inverse(toLayout) ?? IDENTITY,
  }
}

/** A word as a run; the space behind it reaches to the next word. */
function runOf(word: Word, next: Word | undefined, level: Matrix, points: number): LayoutRun {
  const { x, y } = place(level, word.x, word.baseline)
  const size = word.size * points
  const right = word.joined && next ? next.x : word.right
  return {
    text: word.joined ? `${word.text} ` : word.text,
    x,
    y: y - size * 0.8,
    width: (right - word.x) * points,
    height: size,
    fontSize: size,
    bold: false,
    italic: false,
    color: '#000000',
    confidence: word.confidence,
  }
}

function lettersOf(words: { text: string }[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0)
}

/** The mean width of strokes, longer words counting more; nothing can be said of one that is no letters. */
function weightOf(words: Word[]): number | undefined {
  const written = words.filter(word => word.weight > 0 && /[\p{L}\p{N}]/u.test(word.text))
  const letters = lettersOf(written)
  return letters === 0 ? undefined : written.reduce((sum, word) => sum + word.weight * word.text.length, 0) / letters
}

/** Which of the words of one stretch are bold. One word's strokes can't be told for sure, so a stretch has one style, or changes it once, as after a label. */
function boldIn(words: Word[], usual: number): boolean[] {
  const isBold = (part: Word[]): boolean => (weightOf(part) ?? 0) > BOLD * usual
  const changes = words.slice(1).flatMap((_, index) => {
    const [before, after] = [words.slice(0, index + 1), words.slice(index + 1)]
    const [left, right] = [weightOf(before), weightOf(after)]
    return left !== undefined && right !== undefined && isBold(before) !== isBold(after) && Math.max(left, right) > CHANGE * Math.min(left, right)
      ? [{ at: index + 1, by: lettersOf(before) * lettersOf(after) * (left - right) ** 2 }]
      : []
  })
  const change = changes.toSorted((a, b) => b.by - a.by)[0]?.at ?? words.length
  return [words.slice(0, change), words.slice(change)].flatMap(part => part.map(() => isBold(part)))
}

function withBold(runs: LayoutRun[], words: Word[]): LayoutRun[] {
  const weights = words.flatMap(word => Array.from<number>({ length: word.text.length }).fill(word.weight)).toSorted((a, b) => a - b)
  const usual = weights[weights.length >> 1] ?? 0
  const stretches: Word[][] = [[]]
  for (const word of words) {
    stretches.at(-1)?.push(word)
    if (!word.joined)
      stretches.push([])
  }
  const bold = stretches.flatMap(stretch => boldIn(stretch, usual))
  return runs.map((run, index) => ({ ...run, bold: bold[index] ?? false }))
}

/** Runs of all pages whose sizes are the document's few, not one for each measurement. Type that is larger than the text is bold everywhere or nowhere. */
export function withEvenSizes<P extends { runs: LayoutRun[] }>(pages: P[]): P[] {
  const sizes = pages.flatMap(page => page.runs.flatMap(run => Array.from<number>({ length: run.text.length }).fill(run.fontSize))).toSorted((a, b) => a - b)
  const groups: { from: number, to: number, size: number }[] = []
  for (let at = 0; at < sizes.length;) {
    const from = sizes[at] ?? 0
    const end = sizes.findIndex((size, index) => index > at && size > from * SAME_SIZE)
    const to = end < 0 ? sizes.length : end
    groups.push({ from, to: sizes[to - 1] ?? from, size: Math.round((sizes[(at + to) >> 1] ?? from) * 2) / 2 })
    at = to
  }
  const runs = pages.flatMap(page => page.runs)
  const text = sizes[sizes.length >> 1] ?? 0
  const styles = groups.map(({ from, to, size }) => {
    const own = runs.filter(run => run.fontSize >= from && run.fontSize <= to)
    return { from, to, size, ...size > text * LARGER && { bold: lettersOf(own.filter(run => run.bold)) > lettersOf(own) / 2 } }
  })
  const even = (run: LayoutRun): LayoutRun => {
    const { size, bold } = styles.find(style => run.fontSize >= style.from && run.fontSize <= style.to) ?? { size: run.fontSize }
    return { ...run, fontSize: size, height: size, y: run.y + (run.fontSize - size) * 0.8, bold: bold ?? run.bold }
  }
  return pages.map(page => ({ ...page, runs: page.runs.map(even) }))
}
