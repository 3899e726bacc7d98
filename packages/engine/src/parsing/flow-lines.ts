import type { FlowBlock, FlowParagraph, FlowTable } from './layout.ts'
import type { Line, Segment, Span } from './line.ts'
import { isStrongHeading, sectionOfHeading } from './headings.ts'
import { cleanText, isBulletAlone, joinSpacedLetters, lineOf, stripBullet } from './line.ts'

/** Places that a format without places gets: columns this far apart, and a line's full width. */
const COLUMN = 100
const FULL_WIDTH = 600
/** A cell with more paragraphs than this holds a column of the page and not one value of a row. */
const MOST_PARAGRAPHS_OF_VALUE = 3

/** Outline level of a heading that stands in a cell of its own. */
const LABEL_LEVEL = 2

interface Indent { x: number, hardWrapped: boolean }

/** Width of a letter where a line's end says whether it was full: in text that its writer wrapped. */
const LETTER = 5

function segmentsOf(paragraph: FlowParagraph, { x, hardWrapped }: Indent): Segment[][] {
  const lines: Span[][][] = [[[]]]
  for (const run of paragraph.runs) {
    const parts = run.text.split(/([\t\n])/)
    for (const part of parts) {
      const line = lines[lines.length - 1] ?? []
      if (part === '\n')
        lines.push([[]])
      else if (part === '\t')
        line.push([])
      else if (part !== '')
        line[line.length - 1]?.push({ text: part, bold: run.bold, italic: run.italic, fontSize: run.fontSize ?? 10, color: run.color, url: run.url })
    }
  }
  return lines.map(line => line.map((spans, index): Segment => {
    const text = cleanText(joinSpacedLetters(spans.map(span => span.text).join('')))
    return { text, spans, x: x + index * COLUMN, right: x + index * COLUMN + (hardWrapped ? text.length * LETTER : COLUMN / 2) }
  }).filter(segment => segment.text !== ''))
}

function paragraphLines(paragraph: FlowParagraph, indent: Indent): Line[] {
  const visual = segmentsOf(paragraph, indent).filter(segments => segments.length > 0)
  return visual.map((all, index): Line => {
    // A bullet that somebody typed before a tab.
    const typed = all.length > 1 && isBulletAlone(all[0]?.text ?? '')
    const segments = typed ? all.slice(1) : all
    const first = segments[0]
    const stripped = first && index === 0
      ? stripBullet(first.text)
      : { text: first?.text ?? '', bullet: false }
    const rest = first
      ? [{ ...first, text: stripped.text, spans: stripped.bullet ? trimmedSpans(first, stripped.text) : first.spans }, ...segments.slice(1)]
      : segments
    return lineOf(rest, {
      bullet: typed || stripped.bullet || (paragraph.list !== undefined && index === 0),
      level: paragraph.list,
      heading: paragraph.heading,
      gap: index === 0
        ? 0.5
        : 0.1,
      whole: !indent.hardWrapped,
      limit: FULL_WIDTH,
    })
  })
}

function trimmedSpans(segment: Segment, text: string): Span[] {
  let rest = segment.spans.map(span => span.text).join('').trimStart().length - text.length
  return segment.spans.flatMap((span) => {
    const kept = span.text.slice(Math.min(rest, span.text.length))
    rest = Math.max(0, rest - span.text.length)
    return kept === ''
      ? []
      : [{ ...span, text: kept }]
  })
}

function paragraphCount(blocks: FlowBlock[]): number {
  return blocks.reduce((count, block) => count + (block.kind === 'table'
    ? MOST_PARAGRAPHS_OF_VALUE + 1
    : Number(block.runs.some(run => run.text.trim() !== ''))), 0)
}

/** A table's rows: cells that hold columns of the page one after the other, cells that hold values side by side. */
function tableLines(table: FlowTable, indent: Indent): Line[] {
  return table.rows.flatMap((cells) => {
    const filled = cells.filter(cell => paragraphCount(cell) > 0)
    const long = filled.filter(cell => paragraphCount(cell) > MOST_PARAGRAPHS_OF_VALUE)
    if (filled.length < 2 || long.length > 1 || (long.length === 1 && filled[0] === long[0]))
      return filled.flatMap((cell, index) => withGap(flowLines(cell, { ...indent, x: indent.x + index * COLUMN }), 2).map((line, at) => at === 0 && long.length > 1 && index > 0 ? { ...line, opensColumn: true } : line))
    const columns = filled.map((cell, index) => flowLines(cell, { ...indent, x: indent.x + index * COLUMN }))
    const [label, beside] = columns
    const [heading] = label ?? []
    if (columns.length === 2 && heading && beside?.[0] && label?.length === 1 && (isStrongHeading(heading.text) || (heading.bold && sectionOfHeading(heading.text) !== undefined)) && sectionOfHeading(beside[0].text) === undefined)
      return [{ ...heading, heading: heading.heading ?? LABEL_LEVEL, gap: 2 }, ...withGap(beside, 0.5)]
    const height = Math.max(...columns.map(column => column.length))
    const rows: Line[] = []
    for (let row = 0; row < height; row++) {
      const lines = columns.map(column => column[row]).filter(line => line !== undefined)
      const widest = lines.reduce((best, line) => line.text.length > best.text.length ? line : best)
      rows.push(lines.length === 1 && lines[0]
        ? lines[0]
        : lineOf(lines.flatMap(line => line.segments), {
            bullet: lines[0]?.bullet ?? false,
            heading: lines[0]?.heading,
            level: lines[0]?.level,
            gap: widest.gap,
            whole: widest.whole,
            limit: FULL_WIDTH,
          }))
    }
    return withGap(rows, 1)
  })
}

function withGap(lines: Line[], gap: number): Line[] {
  return lines.map((line, index) => index === 0
    ? { ...line, gap: Math.max(gap, line.gap) }
    : line)
}

/** Paragraphs and tables of a flowing format as lines, in reading order. An empty paragraph widens the gap below it. */
export function flowLines(blocks: FlowBlock[], indent: Indent = { x: 0, hardWrapped: false }): Line[] {
  const lines: Line[] = []
  let gap = 10
  for (const block of blocks) {
    const next = block.kind === 'table'
      ? tableLines(block, indent)
      : paragraphLines(block, indent)
    if (next.length === 0)
      gap = Math.max(gap, 1.5)
    else
      lines.push(...withGap(next, gap))
    if (next.length > 0)
      gap = 0
  }
  return lines
}
