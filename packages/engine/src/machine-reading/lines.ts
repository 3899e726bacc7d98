import type { FlowBlock, LayoutDocument, LayoutRun } from '../parsing/layout.ts'

/** A line of a page, or a paragraph of a flowing format. */
export interface TextLine {
  text: string
  runs: { text: string, url?: string }[]
}

/** Runs whose middles are closer than this share of their height stand on one line. */
const SAME_LINE = 0.4

/** The lines of a file from top to bottom; columns are not told apart. */
export function linesOf(layout: LayoutDocument): TextLine[] {
  return layout.kind === 'paged'
    ? layout.pages.flatMap(page => runLines(page.runs).map(runs => ({ runs, text: joinedText(runs) })))
    : layout.blocks.flatMap(paragraphsOf)
}

/** All visible text, line by line. */
export function textOfLayout(layout: LayoutDocument): string {
  return linesOf(layout).map(({ text }) => text).join('\n')
}

/** All visible text in the order in which the file holds it: where columns stand side by side, one after the other. */
export function storedText(layout: LayoutDocument): string {
  return layout.kind === 'paged'
    ? layout.pages.flatMap(page => page.runs.map(({ text }) => text)).join(' ')
    : textOfLayout(layout)
}

/** The runs of a page line by line, each from left to right. */
export function runLines(runs: LayoutRun[]): LayoutRun[][] {
  const lines: { middle: number, runs: LayoutRun[] }[] = []
  for (const run of runs.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const line = lines.at(-1)
    if (line && Math.abs(middleOf(run) - line.middle) <= run.height * SAME_LINE)
      line.runs.push(run)
    else
      lines.push({ middle: middleOf(run), runs: [run] })
  }
  return lines.map(line => line.runs.toSorted((one, other) => one.x - other.x))
}

function joinedText(runs: LayoutRun[]): string {
  return runs.reduce((text, run, index) => {
    const before = runs[index - 1]
    const apart = before !== undefined && run.x - before.x - before.width > run.fontSize * 0.15
    return text + (apart ? ' ' : '') + run.text
  }, '')
}

function middleOf({ y, height }: LayoutRun): number {
  return y + height / 2
}

function paragraphsOf(block: FlowBlock): TextLine[] {
  return block.kind === 'paragraph'
    ? [{ runs: block.runs, text: block.runs.map(({ text }) => text).join('') }]
    : block.rows.flatMap(row => row.flatMap(cell => cell.flatMap(paragraphsOf)))
}
