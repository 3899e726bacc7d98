import type { LayoutPage, LayoutRun } from '@int/engine/parsing'
import type { Matrix } from '../pdf-graphics.ts'
import type { RecognisedPage } from './page.ts'
import { boxOf, IDENTITY } from '../pdf-graphics.ts'
import { inverse } from './bitmap.ts'
import { MOST_RECOGNISED_PAGES } from './limits.ts'
import { withEvenSizes } from './page.ts'
import { recognitionPlaces } from './places.ts'
import { openRecognition } from './recognise.ts'

export interface RecognitionOptions {
  /** Where the files of `recognitionAssets` were copied to; without it they are read from their packages. */
  assetsDirectory?: string
  /** Called before each page is begun: how many are done, and how many there are to do. */
  onPage?: (done: number, pages: number) => void
}

/** Text that a page has besides its picture, put among what was recognised. */
function besides(runs: LayoutRun[], toPage: Matrix): LayoutRun[] {
  const back = inverse(toPage) ?? IDENTITY
  const scale = Math.hypot(back[0], back[1])
  return runs.map((run) => {
    const box = boxOf(back, [run.x, run.y, run.x + run.width, run.y + run.height])
    return { ...run, x: box.x, y: box.y, width: box.right - box.x, height: run.height * scale, fontSize: run.fontSize * scale }
  })
}

/** Recognises the text of pages that are pictures (`scanned`, from 1). Answers all pages, and which of them were not made out. */
export async function recognisePages(bytes: Uint8Array, pages: LayoutPage[], scanned: number[], options: RecognitionOptions): Promise<{ pages: LayoutPage[], unread: number[] }> {
  const wanted = scanned.slice(0, MOST_RECOGNISED_PAGES)
  const unread = scanned.slice(MOST_RECOGNISED_PAGES)
  const read = new Map<number, RecognisedPage>()
  const recognition = await openRecognition(bytes, recognitionPlaces(options.assetsDirectory))
  try {
    for (const [done, number] of wanted.entries()) {
      options.onPage?.(done, wanted.length)
      const result = await recognition.page(number)
      if (result.kind === 'text')
        read.set(number, result.page)
      else if (result.kind === 'unreadable')
        unread.push(number)
    }
  }
  finally {
    await recognition.close()
  }
  const even = withEvenSizes([...read.values()])
  const own = new Map([...read.keys()].map((number, index) => [number, even[index]]))
  return {
    pages: pages.map((page, index) => {
      const recognised = own.get(index + 1)
      return recognised ? { ...recognised, runs: [...recognised.runs, ...besides(page.runs, recognised.toPage)] } : page
    }),
    unread: unread.toSorted((a, b) => a - b),
  }
}
