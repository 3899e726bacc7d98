import type { LayoutPage, LayoutRun } from './layout.ts'
import { sectionOfHeading } from './headings.ts'
import { isBulletAlone } from './line.ts'

/** Runs nearer than this, in font sizes, belong to one chunk. */
const CHUNK_GAP = 0.7
/** The same for runs of different styles: a label may stand close before its text. */
const RESTYLED_GAP = 0.45
/** Sizes that differ by more than this factor are of different kinds of text. */
const OTHER_SIZE = 1.4
/** A bullet stands at most this far before its text, in font sizes. */
const BULLET_GAP = 4
/** The same text less than this apart, in points, is printed twice in one place. */
const SAME_PLACE = 1
/** Two runs whose baselines differ by less than this share of the smaller size stand on one line: a large name must not join the lines beside it. */
export const BASELINE_TOLERANCE = 0.45

/** Left edges nearer than this, in points, are one. */
const SAME_START = 1
/** A column is known by as many of its lines that begin at its edge. */
const FEWEST_STARTS = 3
/** Nothing but a column's edge is this wide, in font sizes, without a space. */
const COLUMN_GAP = 0.2
/** Lines of a title that goes on stand closer than this, in font sizes. */
const TITLE_GAP = 0.4
/** A title is larger than most text by more than this, in points. */
const LARGER = 1

/** A run or several that stand close together on one line. */
export interface Chunk {
  runs: LayoutRun[]
  x: number
  right: number
  /** Top and bottom of the box. */
  y: number
  bottom: number
  baseline: number
  fontSize: number
  /** Whether it is a further line of a title set larger than the text. */
  goesOn?: boolean
}

function baselineOf(run: LayoutRun): number {
  return run.y + run.height * 0.8
}

/** Baselines nearer than this, in points, are one. */
const SAME_BASELINE = 0.5

/** Whether the run goes on from another on its very baseline: small capitals beside the large ones, however far the row's largest text is off. */
function goesOn(row: LayoutRun[], run: LayoutRun): boolean {
  return row.some(other => Math.abs(baselineOf(other) - baselineOf(run)) < SAME_BASELINE && Math.abs(run.x - other.x - other.width) < CHUNK_GAP * run.fontSize)
}

/** Runs grouped by baseline, top to bottom, each group from left to right. */
function rows(runs: LayoutRun[]): LayoutRun[][] {
  const sorted = runs.toSorted((a, b) => baselineOf(a) - baselineOf(b) || a.x - b.x)
  const groups: { runs: LayoutRun[], baseline: number, size: number }[] = []
  for (const run of sorted) {
    const baseline = baselineOf(run)
    const group = groups.findLast(({ baseline: other, size, runs }) => Math.abs(baseline - other) <= BASELINE_TOLERANCE * Math.min(size, run.fontSize) || goesOn(runs.slice(-3), run))
    // Only the last few rows can be near; looking further back would make long pages slow.
    if (group && groups.includes(group, Math.max(0, groups.length - 4))) {
      group.runs.push(run)
      if (run.fontSize > group.size)
        [group.baseline, group.size] = [baseline, run.fontSize]
    }
    else {
      groups.push({ runs: [run], baseline, size: run.fontSize })
    }
  }
  return groups.map(group => group.runs.toSorted((a, b) => a.x - b.x))
}

function chunkOf(runs: LayoutRun[]): Chunk {
  const visible = runs.filter(run => run.text.trim() !== '')
  const shown = visible.length > 0
    ? visible
    : runs
  const tallest = shown.reduce((best, run) => run.fontSize > best.fontSize ? run : best)
  return {
    runs,
    x: Math.min(...shown.map(run => run.x)),
    right: Math.max(...shown.map(run => run.x + run.width * (run.text.trimEnd().length / Math.max(1, run.text.length)))),
    y: Math.min(...shown.map(run => run.y)),
    bottom: Math.max(...shown.map(run => run.y + run.height)),
    baseline: baselineOf(tallest),
    fontSize: tallest.fontSize,
  }
}

/** The size by which it is judged how near two runs are. A large name's wide spaces are its own: a word beside it in another size is near only by its own measure. */
function measureOf(last: LayoutRun, run: LayoutRun): number {
  const [small, large] = [Math.min(last.fontSize, run.fontSize), Math.max(last.fontSize, run.fontSize)]
  // A large initial belongs to the letters behind it.
  const areWords = [last, run].every(({ text }) => /\p{L}{3}/u.test(text))
  return areWords && large > small * OTHER_SIZE ? small : large
}

/** The page's text as chunks: what stands close together on one line. */
export function chunksOf(page: LayoutPage): Chunk[] {
  const seen = new Map<string, LayoutRun[]>()
  const runs = page.runs.filter((run) => {
    if (run.text === '')
      return false
    // Shadows and outlines print the same text twice in one place.
    const same = seen.get(run.text) ?? []
    if (run.text.trim() !== '' && same.some(other => Math.abs(other.x - run.x) < SAME_PLACE && Math.abs(other.y - run.y) < SAME_PLACE))
      return false
    seen.set(run.text, [...same.slice(-3), run])
    return true
  })
  return atTitles(partedAtColumns(rows(runs).map((row) => {
    const chunks: LayoutRun[][] = []
    let right = Number.NEGATIVE_INFINITY
    for (const run of row) {
      if (run.text.trim() === '') {
        // Spaces reach no further than words do; a lone one far out must not bridge a gap.
        if (run.x - right < CHUNK_GAP * run.fontSize)
          chunks.at(-1)?.push(run)
        continue
      }
      const lead = run.width * (run.text.length - run.text.trimStart().length) / run.text.length
      const gap = run.x + lead - right
      const last = chunks.at(-1)?.findLast(other => other.text.trim() !== '')
      const restyled = last !== undefined && (last.font !== run.font || last.color !== run.color)
      if (!last || gap > (restyled ? RESTYLED_GAP : CHUNK_GAP) * measureOf(last, run))
        chunks.push([run])
      else
        chunks.at(-1)?.push(run)
      right = Math.max(right, run.x + run.width * (run.text.trimEnd().length / run.text.length))
    }
    return withBullets(chunks)
  })).map(chunkOf))
}

/** Stretches of text parted where a run begins that no space parts from the one before, at the edge of a column. */
function partedAtColumns(rows: LayoutRun[][][]): LayoutRun[][] {
  const starts = new Map<number, number>()
  for (const chunk of rows.flat()) {
    const start = Math.round(chunk.find(run => run.text.trim() !== '')?.x ?? 0)
    starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  const isColumn = (x: number): boolean => (starts.get(Math.round(x)) ?? 0) >= FEWEST_STARTS
  return rows.flat().flatMap(chunk => chunk.reduce<LayoutRun[][]>((parts, run) => {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const gap = before ? run.x - before.x - before.width : 0
    if (last && !(before && !/\s$/.test(before.text) && !/^\s/.test(run.text) && gap > COLUMN_GAP * run.fontSize && last.some(other => /\p{L}{2}/u.test(other.text)) && isColumn(run.x)))
      last.push(run)
    else
      parts.push([run])
    return parts
  }, []))
}

/** Chunks with the further lines of large titles marked, close below one of the same looks; below a heading another may stand. */
function atTitles(chunks: Chunk[]): Chunk[] {
  const looks = ({ runs, fontSize }: Chunk): string => {
    const run = runs.find(other => other.text.trim() !== '')
    return `${Math.round(fontSize * 4)}|${run?.font}|${run?.color}|${run?.bold}`
  }
  const letters = new Map<number, number>()
  for (const { runs, fontSize } of chunks)
    letters.set(Math.round(fontSize * 4), (letters.get(Math.round(fontSize * 4)) ?? 0) + runs.reduce((sum, run) => sum + run.text.length, 0))
  const usual = ([...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0) / 4
  const titles = new Set(chunks.filter(({ fontSize }) => fontSize > usual + LARGER))
  const first = [...titles].filter(({ runs }) => sectionOfHeading(runs.map(run => run.text).join('').trim()) === undefined)
  const goesOn = (title: Chunk): boolean => first.some(above => title.y - above.bottom < TITLE_GAP * title.fontSize && above.baseline < title.baseline - title.fontSize / 2 && Math.abs(above.x - title.x) < SAME_START && looks(above) === looks(title))
  return chunks.map(chunk => titles.has(chunk) && goesOn(chunk) ? { ...chunk, goesOn: true } : chunk)
}

/** Bullets joined to the text they stand before, so that they don't look like a column of their own. */
function withBullets(chunks: LayoutRun[][]): LayoutRun[][] {
  const out: LayoutRun[][] = []
  let bullet: LayoutRun[] | undefined
  for (const chunk of chunks) {
    const text = chunk.map(run => run.text).join('')
    const first = chunk[0]
    const near = bullet && first && first.x - Math.max(...bullet.map(run => run.x + run.width)) < BULLET_GAP * first.fontSize
    if (bullet && near)
      out[out.length - 1]?.push(...chunk)
    else
      out.push([...chunk])
    bullet = !near && isBulletAlone(text)
      ? chunk
      : undefined
  }
  return out
}
