import type { Bitmap } from './bitmap.ts'
import type { RecognitionPlaces } from './places.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { toGraymap } from './bitmap.ts'

/** A box in a bitmap's pixels. */
export interface PixelBox {
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface RecognisedSymbol {
  text: string
  bbox: PixelBox
}

/** `confidence` from 0 to 100, as Tesseract gives it. */
export interface RecognisedWord extends RecognisedSymbol {
  confidence: number
  symbols: RecognisedSymbol[]
}

export interface RecognisedLine {
  bbox: PixelBox
  /** Two points of the line on which the letters stand. */
  baseline: PixelBox
  words: RecognisedWord[]
}

/** What is used of the library, which has no types of its own. */
interface Core {
  FS: { writeFile: (path: string, data: Uint8Array) => void, unlink: (path: string) => void }
  TessBaseAPI: new () => {
    Init: (directory: string, language: string, engine: number) => number
    SetVariable: (name: string, value: string) => void
    SetImageFile: (exif: number, angle: number) => number
    Recognize: (monitor: null) => number
    GetJSONText: () => string
    Clear: () => void
  }
}
interface Recognised {
  blocks: { paragraphs: { lines: RecognisedLine[] }[] }[] | null
}

/** Only the neural network, which is what the trained data hold. */
const NEURAL = 1

/** Reads a bitmap's lines with the data of a language (by Tesseract's name), or of several joined by "+". */
export type Recogniser = (bitmap: Bitmap, data: string) => RecognisedLine[]

/** Tesseract in this process, without workers, files or network: it only ever sees the memory it is given. */
export async function createRecogniser(places: RecognitionPlaces): Promise<Recogniser> {
  const load = createRequire(import.meta.url)(places.core) as (options: object) => Promise<Core>
  const core = await load({ wasmBinary: readFileSync(places.coreWasm), print: () => {}, printErr: () => {} })
  const api = new core.TessBaseAPI()
  let loaded = ''
  return (bitmap, data) => {
    if (loaded !== data) {
      for (const one of data.split('+'))
        core.FS.writeFile(`/${one}.traineddata`, gunzipSync(readFileSync(places.language(one))))
      if (api.Init('/', data, NEURAL) !== 0)
        throw new Error(`Tesseract does not take its data of "${data}".`)
      for (const one of data.split('+'))
        core.FS.unlink(`/${one}.traineddata`)
      // Page segmentation 3: finds columns by itself.
      api.SetVariable('tessedit_pageseg_mode', '3')
      loaded = data
    }
    core.FS.writeFile('/input', toGraymap(bitmap))
    if (api.SetImageFile(1, 0) !== 0 || api.Recognize(null) !== 0)
      return []
    const { blocks } = JSON.parse(api.GetJSONText()) as Recognised
    api.Clear()
    core.FS.unlink('/input')
    return (blocks ?? []).flatMap(block => block.paragraphs ?? []).flatMap(paragraph => paragraph.lines ?? [])
  }
}
