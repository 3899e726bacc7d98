import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pdfLibrary = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

// One file of messages per domain and language, in i18n/locales/<language>/<domain>.json.
const MESSAGE_FILES = [
  'common.json',
  'documents.json',
  'generation.json',
  'identity.json',
  'landing.json',
  'machine-rules.json',
  'models.json',
  'profile.json',
  'resumes.json',
  'tracker.json',
  'usage.json',
]

export default defineNuxtConfig({
  extends: ['@int/api', '@int/ui', '@int/admin'],
  compatibilityDate: '2026-11-01',
  // A second checkout of the same build (a test's, a bench's) must not write over the one that is being served.
  ...(process.env.BESPOKE_BUILD_DIR ? { buildDir: process.env.BESPOKE_BUILD_DIR } : {}),
  nitro: {
    // Packed once at build: a phone on a train gets a quarter of the bytes.
    compressPublicAssets: { gzip: true, brotli: true },
    // What the reader of PDFs draws fax and JPEG 2000 pictures with, as scanners write them; it asks for the files by these names.
    publicAssets: [{ dir: join(pdfLibrary, 'wasm'), baseURL: 'pdf-decoders' }],
    // Of those only the ones in JavaScript: pages may not run WebAssembly, and a file's scripts are not run at all.
    ignore: ['**/{jbig2,openjpeg,qcms_bg,quickjs-eval}.wasm', '**/quickjs-eval.js', '**/LICENSE_*Q{CMS,UICKJS}'],
    ...(process.env.BESPOKE_OUTPUT_DIR ? { output: { dir: process.env.BESPOKE_OUTPUT_DIR } } : {}),
  },
  telemetry: false,
  devtools: { enabled: false },
  experimental: { componentIslands: false },
  i18n: {
    locales: ['en', 'de'].map(code => ({ code, files: MESSAGE_FILES.map(file => `${code}/${file}`) })),
  },
})
