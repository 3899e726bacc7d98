import type { ReadField, ReadWarning, SourceSpan } from '@int/schema'
import type { LayoutDocument, LayoutPage, LayoutRun } from './layout.ts'
import { pageRanges } from '../content/index.ts'

type Box = NonNullable<SourceSpan['box']>

/** Words of a text, as they are compared with the runs they were recognised in. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

function overlaps(run: LayoutRun, box: Box): boolean {
  const middle = run.y + run.height / 2
  return middle > box.y - 1 && middle < box.y + box.height + 1 && run.x < box.x + box.width && run.x + run.width > box.x
}

/** The chance that all of a field's words were recognised rightly, judged by the least sure of them; `undefined` where none was recognised. */
function recognised(field: ReadField, pages: LayoutPage[]): number | undefined {
  const { page, box, text } = field.source
  const runs = pages[(page ?? 0) - 1]?.runs
  if (!runs || !box)
    return undefined
  const words = new Set(text.match(WORD))
  const near = runs.filter(run => run.confidence !== undefined && overlaps(run, box))
  const own = near.filter(run => (run.text.match(WORD) ?? []).some(word => words.has(word)))
  const of = own.length > 0 ? own : near
  return of.length === 0
    ? undefined
    : Math.min(...of.map(run => run.confidence ?? 1))
}

/** The box around a box that was moved. */
function moved({ x, y, width, height }: Box, [a, b, c, d, e, f]: NonNullable<LayoutPage['toPage']>): Box {
  const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([px = 0, py = 0]) => [a * px + c * py + e, b * px + d * py + f])
  const [xs, ys] = [corners.map(([px = 0]) => px), corners.map(([, py = 0]) => py)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** Fields as sure as the recognition of their words lets them be, and their boxes where the file has them. */
export function withRecognition(fields: ReadField[], document: LayoutDocument): ReadField[] {
  if (document.kind === 'flow' || document.pages.every(page => page.toPage === undefined && page.runs.every(run => run.confidence === undefined)))
    return fields
  return fields.map((field) => {
    const sure = recognised(field, document.pages)
    const toPage = document.pages[(field.source.page ?? 0) - 1]?.toPage
    return {
      ...field,
      ...sure !== undefined && { confidence: Math.round(field.confidence * sure * 100) / 100 },
      ...toPage && field.source.box && { source: { ...field.source, box: moved(field.source.box, toPage) } },
    }
  })
}

function pagesInWords(pages: number[]): string {
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${pageRanges(pages)}`
}

/** What a person has to know of pages that are pictures. */
export function recognitionWarnings(document: LayoutDocument): ReadWarning[] {
  const warnings: ReadWarning[] = []
  const pages = document.kind === 'paged'
    ? document.pages.flatMap((page, index) => page.runs.some(run => run.confidence !== undefined) ? [index + 1] : [])
    : []
  if (pages.length > 0)
    warnings.push({ code: 'TEXT_RECOGNISED', message: `${pagesInWords(pages)} ${pages.length === 1 ? 'is a picture' : 'are pictures'}. The text was recognised and may contain mistakes; compare it with the original.`, pages })
  const unread = document.unread ?? []
  if (unread.length > 0)
    warnings.push({ code: 'PAGES_UNREAD', message: `${pagesInWords(unread)} ${unread.length === 1 ? 'is a picture' : 'are pictures'} whose text could not be recognised. Add what they say by hand.`, pages: unread })
  return warnings
}
