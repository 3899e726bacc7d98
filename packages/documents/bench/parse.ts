/**
 * Reads every file of a folder of the corpus' shape (`resumes/`, `gold/`, `tools/score-parse.mjs`) and prints what came of it:
 * the folder's own table, how far stated confidence holds, time, and what became of damaged files.
 *
 *   node packages/documents/bench/parse.ts DIRECTORY [--mutations N] [--built FOLDER] [--verbose]
 *
 * `--mutations` damages the project's own fixtures N times (default 10,000: an hour) and reads each in a child process; with `--built` in that of a
 * built server, which starts in less than half the time. FOLDER is then the server's `assets`.
 */
import type { LayoutDocument } from '@int/engine/parsing'
import type { ReadResult } from '@int/schema'
import type { ReadingStep } from '../src/read/isolated.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { readResume } from '@int/engine/parsing'
import { DomainError } from '@int/schema'
import { readFile, readFileIsolated } from '../src/read/index.ts'
import { getDocumentProxy, VerbosityLevel } from '../src/read/pdfjs.ts'
import { readFileLayout } from '../src/read/read-file.ts'
import { mutate } from '../tests/read/mutate.ts'
import { calibration } from './calibration.ts'

interface Parsed {
  file: string
  /** How long reading took, in ms. */
  took: number
  result?: ReadResult
  error?: { code: string, message: string }
}

const now = new Date()
/** What reading a PDF of two pages may cost beyond extracting its text. */
const MOST_MILLISECONDS = 150
/** What a file is given to be read, in ms; its scanned pages have a clock of their own. */
const WALL_CLOCK_MS = 10_000

async function parse(path: string, file: string): Promise<Parsed> {
  const before = performance.now()
  try {
    const { result } = await readFile(new Uint8Array(readFileSync(path)), { now, fileName: file })
    return { file, took: performance.now() - before, result }
  }
  catch (error) {
    if (!(error instanceof DomainError))
      throw error
    return { file, took: performance.now() - before, error: { code: error.code, message: error.message } }
  }
}

/** How many of a file's pages were pictures whose text was recognised. */
function recognisedPages({ result }: Parsed): number {
  return result?.warnings.find(warning => warning.code === 'TEXT_RECOGNISED')?.pages?.length ?? 0
}

function isScan(parsed: Parsed): boolean {
  return recognisedPages(parsed) > 0
}

function score(directory: string, parsed: Parsed[], flags: string[]): void {
  const tool = join(directory, 'tools/score-parse.mjs')
  const gold = join(directory, 'gold')
  if (!existsSync(tool) || !existsSync(gold)) {
    console.log('The folder holds no gold data or no scorer; nothing to score.')
    return
  }
  const temporary = mkdtempSync(join(tmpdir(), 'bench-parse-'))
  const lines = join(temporary, 'parsed.ndjson')
  writeFileSync(lines, parsed.map(({ file, result, error }) => JSON.stringify(result ? { file, content: result.content } : { file, error })).join('\n'))
  const { stdout, stderr } = spawnSync(process.execPath, [tool, gold, lines, ...flags], { encoding: 'utf8', maxBuffer: 1e8 })
  console.log(stdout.trim() || stderr)
  rmSync(temporary, { recursive: true, force: true })
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The library's own way to a PDF's text, page by page. */
async function extract(bytes: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: VerbosityLevel.ERRORS })
  for (let number = 1; number <= document.numPages; number++)
    await (await document.getPage(number)).getTextContent()
  const pages = document.numPages
  await document.loadingTask.destroy()
  return pages
}

/** CPU time in ms that reading a PDF of two pages takes beyond the library's own text extraction, for each that holds text. Best of three: what else the machine does only adds. */
async function timings(paths: string[]): Promise<number[]> {
  const out: number[] = []
  for (const path of paths.filter(name => name.endsWith('.pdf'))) {
    const bytes = new Uint8Array(readFileSync(path))
    try {
      if (await extract(bytes) !== 2)
        continue
      const own: number[] = []
      const theirs: number[] = []
      for (let turn = 0; turn < 3; turn++) {
        own.push(await cpu(() => readFile(bytes, { now })))
        theirs.push(await cpu(() => extract(bytes)))
      }
      out.push(Math.min(...own) - Math.min(...theirs))
    }
    catch {
      // Unreadable files are told of above.
    }
  }
  return out
}

/** The first file with several lines, repeated to a document of many pages: time per page must not grow. */
async function growth(path: string): Promise<void> {
  const { layout } = await readFileLayout(new Uint8Array(readFileSync(path)), { fileName: path })
  if (layout.kind !== 'paged')
    return
  const [page] = layout.pages
  if (!page)
    return
  for (const pages of [2, 10, 50]) {
    const document: LayoutDocument = { ...layout, pages: Array.from<typeof page>({ length: pages }).fill(page) }
    const took = await cpu(async () => readResume(document, { now }))
    console.log(`${String(pages).padStart(3)} pages ${took.toFixed(0).padStart(6)} ms CPU  ${(took / pages).toFixed(2)} ms a page`)
  }
}

/** How many files are read at a time. */
const AT_ONCE = 4
/** After how many damaged files a line says how far it is: it takes an hour. */
const TELL_EVERY = 500

function isFixture(file: string): boolean {
  return /\.(?:pdf|docx)$/.test(file)
}

/** The project's own fixtures, each scan among all the others once: to recognise one takes as long as to read ten of them. */
function fixtures(): Uint8Array[] {
  const folder = join(import.meta.dirname, '../tests/read/fixtures')
  const load = (...path: string[]): Uint8Array[] => readdirSync(join(folder, ...path)).filter(isFixture).toSorted().map(file => new Uint8Array(readFileSync(join(folder, ...path, file))))
  const texts = load()
  return load('scans').flatMap(scan => [scan, ...texts])
}

/** Damaged files, each in a process of its own as the server reads them: what became of them, and which had to be stopped. */
async function mutations(count: number, built: string | undefined): Promise<void> {
  const child = built === undefined
    ? { childPath: join(import.meta.dirname, '../src/read/child.ts') }
    : { childPath: join(built, 'child.mjs'), assetsDirectory: join(built, 'documents') }
  const files = fixtures()
  const outcomes = new Map<string, number>()
  const clocks = { read: { stopped: 0, slowest: 0 }, recognise: { stopped: 0, slowest: 0 } }
  let seed = 0
  const begun = performance.now()
  const worker = async (): Promise<void> => {
    while (seed < count) {
      const own = seed++
      if (own > 0 && own % TELL_EVERY === 0)
        console.error(`${own} of ${count} damaged files, ${((performance.now() - begun) / 60_000).toFixed(0)} min`)
      let [step, since]: [ReadingStep, number] = ['read', 0]
      let outcome = 'read'
      try {
        const turn = <T>(next: ReadingStep, work: () => Promise<T>): Promise<T> => {
          [step, since] = [next, performance.now()]
          return work()
        }
        await readFileIsolated(mutate(files[own % files.length] as Uint8Array, own), { now, ...child, wallClockMs: WALL_CLOCK_MS, turn })
      }
      catch (error) {
        outcome = error instanceof DomainError && error.code !== 'INTERNAL' ? error.code : `DEFECT ${String(error)} (seed ${own})`
      }
      const took = performance.now() - since
      clocks[step].slowest = Math.max(clocks[step].slowest, took)
      if (outcome === 'FILE_TOO_COMPLEX') {
        clocks[step].stopped++
        console.error(`seed ${own}: too complex after ${took.toFixed(0)} ms, at the step "${step}"`)
      }
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  console.log(`\n${count} damaged files, each in a child process`)
  for (const [step, { stopped, slowest }] of Object.entries(clocks))
    console.log(`  ${step.padEnd(10)} ${stopped} too complex: stopped for their time, memory or answer, or larger unpacked than is read; slowest ${(slowest / 1000).toFixed(1)} s`)
  for (const [outcome, times] of [...outcomes].toSorted((a, b) => b[1] - a[1]))
    console.log(String(times).padStart(7), outcome)
}

const [directory, ...flags] = process.argv.slice(2)
if (!directory || !existsSync(join(directory, 'resumes'))) {
  console.error('Name a folder that holds resumes/ (and gold/ and tools/score-parse.mjs to score against).')
  process.exit(2)
}
const resumes = join(directory, 'resumes')
const files = readdirSync(resumes).toSorted()
const parsed: Parsed[] = []
for (const file of files)
  parsed.push(await parse(join(resumes, file), file))

const gold = join(directory, 'gold')
const verbose = flags.includes('--verbose') ? ['--verbose'] : []
console.log('All files; of a scan what was recognised in it')
score(directory, parsed, verbose)
console.log('\nFiles with a text layer')
score(directory, parsed.filter(one => one.error?.code !== 'FILE_WITHOUT_TEXT' && !isScan(one)), [])
console.log('\nScans')
score(directory, parsed.filter(isScan), verbose)
for (const { file, took, pages } of parsed.filter(isScan).map(one => ({ ...one, pages: recognisedPages(one) })))
  console.log(`  ${file.padEnd(50)} ${pages} pages ${(took / pages / 1000).toFixed(1).padStart(6)} s a page`)
console.log('\nAnswered with an error')
for (const { file, error } of parsed) {
  if (error)
    console.log(' ', file.padEnd(50), error.code, error.message)
}
console.log('\nConfidence against gold: of the fields said to be this sure, how many are right')
function printCalibration(read: Parsed[]): void {
  for (const { from, count, right } of calibration(gold, read))
    console.log(`  ≥ ${from.toFixed(2)} ${String(count).padStart(6)} fields ${(right * 100).toFixed(1).padStart(6)} %`)
}
printCalibration(parsed)
console.log('The same of scans alone')
printCalibration(parsed.filter(isScan))

const paths = files.map(file => join(resumes, file))
const times = await timings(paths)
console.log(times.length === 0
  ? '\nNo PDF of two pages to take the time of'
  : `\nPDF of two pages, CPU beyond pdf.js' own text extraction: median ${median(times).toFixed(0)} ms (bound ${MOST_MILLISECONDS} ms), slowest ${Math.max(...times).toFixed(0)} ms, ${times.length} files`)
console.log('\nUnderstanding a layout of many pages (linear: the same time for each page)')
const paged = parsed.find(({ file, result }) => result && file.endsWith('.pdf'))
if (paged)
  await growth(join(resumes, paged.file))
const valueOf = (flag: string): string | undefined => flags[flags.indexOf(flag) + 1]
if (flags.includes('--mutations'))
  await mutations(Number(valueOf('--mutations')) || 10_000, flags.includes('--built') ? resolve(valueOf('--built') ?? '') : undefined)
