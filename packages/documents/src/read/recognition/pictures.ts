import type { Matrix } from '../pdf-graphics.ts'
import type { Bitmap, Picture } from './bitmap.ts'
import type { RecognitionPlaces } from './places.ts'
import { pathToFileURL } from 'node:url'
import { asColor, IDENTITY, luminance, multiply, toMatrix } from '../pdf-graphics.ts'
import { PAINTED } from '../pdf-pictures.ts'
import { OPS } from '../pdfjs.ts'
import { blank, paint } from './bitmap.ts'

type Library = typeof import('pdfjs-dist')
type Page = Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>

/** Pixels of a page of A4 at 300 dots per inch: finer is slower and reads no better. */
const MOST_PIXELS = 2480 * 3508
/** The same at 200 dots per inch, to which pages below 150 are enlarged. */
const ENLARGED_PIXELS = 1654 * 2339
const FEWEST_PIXELS = 1240 * 1754
/** A4 at 600 dots per inch and a little more; larger pictures are not decoded. */
const MOST_DECODED_PIXELS = 36_000_000

/** How pdf.js hands a picture over. */
interface Decoded {
  width: number
  height: number
  kind?: number
  data?: Uint8Array | Uint8ClampedArray | string
}

/** One picture on a page: where its unit square goes, in points from the page's top left. */
interface Placement {
  image: Decoded
  matrix: Matrix
  /** Grey of the ink, where the picture only says where there is some. */
  ink?: number
}

/** A page's pictures on one bitmap; a point of the page is `scale` pixels. */
export interface PagePicture {
  bitmap: Bitmap
  scale: number
}

export interface PagePictures {
  /** The picture of a page (from 1); `undefined` where it has none that can be decoded. */
  page: (number: number) => Promise<PagePicture | undefined>
  close: () => Promise<void>
}

/** One bit a pixel, each row on bytes of its own: 1 is paper. */
function unpacked(data: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height)
  const row = (width + 7) >> 3
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      out[y * width + x] = ((data[y * row + (x >> 3)] ?? 0xFF) >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  return out
}

/** Grey by ITU-R BT.601, as `luminance`. Kinds as pdf.js numbers them: 1 one bit, 2 RGB, 3 RGBA. */
function toPicture({ image, ink }: Placement): Picture | undefined {
  const { width, height, kind = 1, data } = image
  if (typeof data !== 'object')
    return undefined
  if (ink !== undefined) {
    const paper = unpacked(data, width, height)
    return { width, height, data: new Uint8Array(width * height).fill(ink), alpha: paper.map(value => 255 - value) }
  }
  if (kind === 1)
    return { width, height, data: unpacked(data, width, height) }
  const channels = kind === 2 ? 3 : 4
  const grey = new Uint8Array(width * height)
  const alpha = kind === 3 ? new Uint8Array(width * height) : undefined
  for (let at = 0, from = 0; at < grey.length; at++, from += channels) {
    grey[at] = 0.299 * (data[from] ?? 255) + 0.587 * (data[from + 1] ?? 255) + 0.114 * (data[from + 2] ?? 255)
    if (alpha)
      alpha[at] = data[from + 3] ?? 255
  }
  return { width, height, data: grey, ...alpha && { alpha } }
}

/** A decoded picture by its name; pages share those whose name says so. It may come later than the list of operators. */
function objectOf(page: Page, name: string): Promise<Decoded | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise(resolve => void objects.get(name, resolve))
}

/** Every picture that a page paints, in drawing order. */
async function placementsOf(page: Page): Promise<Placement[]> {
  const operators = await page.getOperatorList({ annotationMode: 0 })
  const placements: Placement[] = []
  const stack: { ctm: Matrix, ink: number }[] = []
  let state = { ctm: toMatrix(page.getViewport({ scale: 1 }).transform), ink: 0 }
  const add = async (image: unknown, matrix: Matrix, ink?: number): Promise<void> => {
    const given = typeof image === 'string' ? await objectOf(page, image) : image as Decoded | null
    const decoded = typeof given?.data === 'string'
      ? { ...given, ...await objectOf(page, given.data) }
      : given
    if (decoded && decoded.width * decoded.height <= MOST_DECODED_PIXELS)
      placements.push({ image: decoded, matrix, ...ink !== undefined && { ink } })
  }
  const save = (matrix: unknown): void => {
    stack.push({ ...state })
    state.ctm = multiply(state.ctm, toMatrix(matrix))
  }
  const steps: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: () => void stack.push({ ...state }),
    [OPS.restore]: () => void (state = stack.pop() ?? state),
    [OPS.transform]: args => void (state.ctm = multiply(state.ctm, toMatrix(args))),
    [OPS.paintFormXObjectBegin]: args => save(args[0] ?? IDENTITY),
    [OPS.paintFormXObjectEnd]: () => void (state = stack.pop() ?? state),
    [OPS.beginGroup]: args => save((args[0] as { matrix?: unknown } | undefined)?.matrix ?? IDENTITY),
    [OPS.endGroup]: () => void (state = stack.pop() ?? state),
    [OPS.setFillRGBColor]: args => void (state.ink = 255 * luminance(asColor(args[0]))),
  }
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = (operators.argsArray[index] ?? []) as unknown[]
    steps[operator]?.(args)
    for (const { image, matrix, stencil } of PAINTED[operator]?.(args, state.ctm) ?? [])
      await add(image, matrix, stencil ? state.ink : undefined)
  }
  return placements
}

/** A picture that covers less of the page than this share of it is no strip of a scan. */
const LEAST_STRIP = 0.002

/** How many pixels a point becomes: as many as the finest of the pictures has, within what is worth reading. */
function scaleOf(placements: Placement[], width: number, height: number): number {
  const large = placements.filter(({ matrix: [a, b, c, d] }) => Math.abs(a * d - b * c) > LEAST_STRIP * width * height)
  const finest = Math.max(...large.map(({ image, matrix: [a, b, c, d] }) => Math.max(image.width / Math.hypot(a, b), image.height / Math.hypot(c, d))))
  const area = width * height
  return area * finest ** 2 < FEWEST_PIXELS
    ? Math.sqrt(ENLARGED_PIXELS / area)
    : Math.min(finest, Math.sqrt(MOST_PIXELS / area))
}

async function loadLibrary(places: RecognitionPlaces): Promise<Library> {
  // The worker's code in this thread: the process is watched from outside.
  Object.assign(globalThis, { pdfjsWorker: await import(pathToFileURL(places.pdfWorker).href) })
  // It warns that it finds no canvas, and nothing is drawn here.
  const { warn } = console
  console.warn = () => {}
  try {
    return await import(pathToFileURL(places.pdf).href) as Library
  }
  finally {
    console.warn = warn
  }
}

/** Opens a PDF's pictures with a build of pdf.js that decodes every kind of them. `bytes` are copied. */
export async function openPictures(bytes: Uint8Array, places: RecognitionPlaces): Promise<PagePictures> {
  const { getDocument } = await loadLibrary(places)
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    wasmUrl: places.decoders,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MOST_DECODED_PIXELS,
  }).promise
  return {
    page: async (number) => {
      const page = await document.getPage(number)
      try {
        const { width, height } = page.getViewport({ scale: 1 })
        const placements = await placementsOf(page)
        if (placements.length === 0)
          return undefined
        const scale = scaleOf(placements, width, height)
        if (!Number.isFinite(scale) || scale <= 0)
          return undefined
        const bitmap = blank(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
        for (const placement of placements) {
          const picture = toPicture(placement)
          if (picture)
            paint(bitmap, picture, multiply([scale, 0, 0, scale, 0, 0], placement.matrix))
        }
        return { bitmap, scale }
      }
      finally {
        page.cleanup()
      }
    },
    close: () => document.loadingTask.destroy(),
  }
}
