import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { RECOGNISED_LANGUAGES } from './languages.ts'

/** Tesseract for processors with SIMD, which is every one that the project's Node runs on; one build, so that a picture reads the same everywhere. */
const CORE = 'tesseract.js-core/tesseract-core-simd-lstm'
const PDF = 'pdfjs-dist/legacy/build'
/** What pdf.js decodes fax, JBIG2, JPEG 2000 and colour profiles with. */
const DECODERS = ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm']

/** Package file → its name in a built server. Code that is loaded by its path says by its ending how. */
const FILES: Record<string, string> = {
  [`${CORE}.js`]: 'tesseract.cjs',
  [`${CORE}.wasm`]: 'tesseract.wasm',
  [`${PDF}/pdf.min.mjs`]: 'pdf.mjs',
  [`${PDF}/pdf.worker.min.mjs`]: 'pdf.worker.mjs',
  ...Object.fromEntries(DECODERS.map(name => [`pdfjs-dist/wasm/${name}`, `wasm/${name}`])),
  ...Object.fromEntries(Object.values(RECOGNISED_LANGUAGES).map(data => [`@tesseract.js-data/${data}/4.0.0_best_int/${data}.traineddata.gz`, `languages/${data}.traineddata.gz`])),
}

/** Where the recognition of text finds its files. */
export interface RecognitionPlaces {
  core: string
  coreWasm: string
  pdf: string
  pdfWorker: string
  /** A folder, with its closing slash. */
  decoders: string
  /** The trained data of a language, by Tesseract's name for it. */
  language: (data: string) => string
}

function packageFile(file: string): string {
  const parts = file.split('/')
  const name = parts.splice(0, file.startsWith('@') ? 2 : 1).join('/')
  const manifest = findPackageJSON(name, import.meta.url)
  if (manifest === undefined)
    throw new Error(`The package ${name} is not installed.`)
  return join(dirname(manifest), ...parts)
}

/** Everything a built server must copy: absolute source and the path below its assets directory. */
export function recognitionAssets(): { from: string, to: string }[] {
  return Object.entries(FILES).map(([file, name]) => ({ from: packageFile(file), to: `recognition/${name}` }))
}

/** The files' places inside `assetsDirectory` as `recognitionAssets` lays them out, or in their packages. */
export function recognitionPlaces(assetsDirectory?: string): RecognitionPlaces {
  const place = (file: string): string => assetsDirectory === undefined
    ? packageFile(file)
    : join(assetsDirectory, 'recognition', FILES[file] ?? file)
  return {
    core: place(`${CORE}.js`),
    coreWasm: place(`${CORE}.wasm`),
    pdf: place(`${PDF}/pdf.min.mjs`),
    pdfWorker: place(`${PDF}/pdf.worker.min.mjs`),
    decoders: join(place('pdfjs-dist/wasm/jbig2.wasm'), '../'),
    language: data => place(`@tesseract.js-data/${data}/4.0.0_best_int/${data}.traineddata.gz`),
  }
}
