import type { Region } from './columns.ts'
import type { LayoutDocument } from './layout.ts'
import type { Line } from './line.ts'
import { regionsOf } from './columns.ts'
import { flowLines } from './flow-lines.ts'
import { withUsualLeading } from './leading.ts'
import { isRightToLeft } from './page-lines.ts'
import { isPageNumber } from './page-numbers.ts'
import { joinPartedTitles } from './parted-titles.ts'

/** How far down the first page, in points, the document's head may reach. */
const HEAD_HEIGHT = 280

/** A column that may go on on the next page. */
interface Track {
  x: number
  right: number
  band: string
  column: number
  regions: Region[]
}

function overlaps(track: Track, region: Region): boolean {
  const overlap = Math.min(track.right, region.right) - Math.max(track.x, region.x)
  return overlap > 0.6 * Math.min(track.right - track.x, region.right - region.x)
}

function extend(track: Track, region: Region): void {
  track.regions.push(region)
  track.x = Math.min(track.x, region.x)
  track.right = Math.max(track.right, region.right)
}

/** The first line of a further column on the first page is marked: what it says may belong to the document's head. */
function begin(region: Region, band: string, further: boolean): Track {
  const [first, ...rest] = region.lines
  const marked = further && first?.page === 1 && (first.box?.y ?? 0) < HEAD_HEIGHT
    ? { ...region, lines: [{ ...first, opensColumn: true }, ...rest] }
    : region
  return { x: region.x, right: region.right, band, column: region.column, regions: [marked] }
}

/**
 * Regions of all pages in reading order. Columns that run over several pages are read to their end before the next column is begun:
 * a page's first regions continue the columns that were open at the end of the page before.
 */
function joinPages(pages: Region[][]): Region[] {
  const out: Region[] = []
  let open: Track[] = []
  const close = (): void => {
    out.push(...open.flatMap(track => track.regions))
    open = []
  }
  pages.forEach((regions, page) => {
    let continuing = open.length > 1
    for (const region of regions) {
      const band = `${page}.${region.band}`
      // On a page with columns, what stands in none of them ends those of the page before.
      continuing &&= !region.opensRow && !(region.band === 0 && regions.some(other => other.band > 0))
      const going = continuing
        ? open.filter(track => overlaps(track, region))
        : open.filter(track => region.band > 0 && track.band === band && track.column === region.column)
      if (going.length === 1 && going[0]) {
        extend(going[0], region)
        continue
      }
      continuing = false
      const further = region.band > 0 && open.some(track => track.band === band)
      const inRow = further && open.some(track => track.regions[0]?.opensRow)
      if (!further)
        close()
      open.push(begin(region, band, further && !inRow))
    }
  })
  close()
  return out
}

/** Lines nearer to the edge than this share of the page's height may be a header or footer. */
const MARGIN = 0.15
/** Page numbers stand nearer still. */
const NUMBER_MARGIN = 0.12
const NUMBERED = /(?<!\d)\d{1,3}\s*(?:[/zз]|of|von|de|di|van|из|sur)\s*\d{1,3}$|\b(?:page|seite|página|pagina|strona)\s*\d{1,3}$/iu

/** A key by which a header or footer knows itself again on the next page: its words and its place. */
function marginKey(line: Line): string {
  return `${line.text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '#').toLowerCase()}|${Math.round((line.box?.y ?? 0) / 4)}`
}

/** Regions without page numbers and without headers and footers that an earlier page had already; the first of its kind stays. */
function withoutMargins(pages: { height: number, regions: Region[] }[]): Region[][] {
  const pagesOf = new Map<string, number>()
  for (const { regions } of pages) {
    for (const key of new Set(regions.flatMap(region => region.lines.map(marginKey))))
      pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1)
  }
  const seen = new Set<string>()
  const letters = (line: Line): string => line.text.replace(/[^\p{L}\p{N}]/gu, '')
  /** The document's first lines: a footer that repeats one of them before a page's number says nothing new. */
  const tops = new Set((pages[0]?.regions ?? []).flatMap(region => region.lines.filter(line => (line.box?.y ?? 0) < HEAD_HEIGHT).map(letters)).filter(Boolean))
  const isMarginal = (line: Line, height: number): boolean => {
    const y = line.box?.y ?? 0
    const depth = Math.min(y, height - y) / height
    if (depth < NUMBER_MARGIN && (isPageNumber(line.text) || (y > height / 2 && /\d\s*$/.test(line.text) && tops.has(letters(line).replace(/\d+$/, '')))))
      return true
    const key = marginKey(line)
    if (depth > MARGIN || (pagesOf.get(key) ?? 0) < 2)
      return false
    if (seen.has(key) || (depth < NUMBER_MARGIN && NUMBERED.test(line.text) && !line.text.includes('@')))
      return true
    seen.add(key)
    return false
  }
  const firsts = pages.map(({ height, regions }) => new Set(regions.flatMap(region => region.lines.filter(line => (line.box?.y ?? 0) < height * NUMBER_MARGIN).map(letters))))
  /** Browsers draw a line that a page's end cuts through on both pages. */
  const isCut = (line: Line, page: number, height: number): boolean => (line.box?.y ?? 0) > height * (1 - NUMBER_MARGIN) && letters(line).length > 3 && (firsts[page + 1]?.has(letters(line)) ?? false)
  return pages.map(({ height, regions }, page) => regions
    .map((region): Region => ({ ...region, lines: region.lines.filter(line => !isCut(line, page, height) && !isMarginal(line, height)) }))
    .filter(region => region.lines.length > 0))
}

/** A document's lines in reading order, without page numbers and repeated headers and footers. */
export function linesOf(document: LayoutDocument): Line[] {
  if (document.kind === 'flow') {
    // Pasted text brings the numbers of its pages along.
    return flowLines(document.blocks, { x: 0, hardWrapped: document.hardWrapped ?? false }).filter(line => !(/\p{L}{4}/u.test(line.text) && isPageNumber(line.text)))
  }
  const rightToLeft = isRightToLeft(document.pages.flatMap(page => page.runs), 0.3)
  const rowed: number[] = []
  const pages = document.pages.map((page, index) => ({ height: page.height, regions: regionsOf(page, index + 1, { rightToLeft, rowed }) }))
  const lines = joinPartedTitles(joinPages(withoutMargins(pages)).flatMap(region => region.lines))
  return lines.map(withUsualLeading(lines))
}
