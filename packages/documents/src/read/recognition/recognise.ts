import type { Bitmap } from './bitmap.ts'
import type { RecognisedPage } from './page.ts'
import type { PagePicture } from './pictures.ts'
import type { RecognitionPlaces } from './places.ts'
import type { RecognisedLine, RecognisedWord } from './tesseract.ts'
import { detectLanguage } from '@int/engine/language'
import { readResume } from '@int/engine/parsing'
import { turned } from './bitmap.ts'
import { inkOf } from './ink.ts'
import { RECOGNISED_LANGUAGES } from './languages.ts'
import { pageOf } from './page.ts'
import { openPictures } from './pictures.ts'
import { withEvenLight } from './shade.ts'
import { createRecogniser } from './tesseract.ts'

/** Below this mean confidence the words are not those on the page: another script, another way up, or no text. Measured: 0.34–0.57 for another script, 0.81 and more for a Latin language read as English. */
const LEAST_CONFIDENCE = 0.7
/** Fewer letters than this say nothing about a page's language. */
const FEWEST_LETTERS = 60
/** Letters that are marks in a picture, not text. */
const CRUMBS = 12

/** What Tesseract reads a language with; names and tools in Latin letters stand among those of another script. */
function dataOf(language: string): string {
  const data = RECOGNISED_LANGUAGES[language] ?? 'eng'
  return language === 'uk' ? `${data}+eng` : data
}

interface Reading {
  lines: RecognisedLine[]
  text: string
  letters: number
  /** Mean over letters, from 0 to 1. */
  confidence: number
  /** Whether its lines run across and not up or down, which Tesseract reads too. */
  level: boolean
}

function readingOf(lines: RecognisedLine[]): Reading {
  let [letters, sum] = [0, 0]
  const words = lines.flatMap(line => line.words)
  const upright = words.filter(({ text, bbox }) => text.length < 4 || bbox.x1 - bbox.x0 > bbox.y1 - bbox.y0).length
  for (const word of words) {
    const count = word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    letters += count
    sum += count * word.confidence / 100
  }
  return {
    lines,
    letters,
    text: lines.map(line => line.words.map(word => word.text).join(' ')).join('\n'),
    confidence: letters === 0 ? 0 : sum / letters,
    level: upright >= words.length / 2,
  }
}

/** Addresses and numbers are written alike in every language, so of two readings of one the surer counts. */
const WITHOUT_LANGUAGE = /[@\d]|\p{L}\.\p{L}/u

/** The reading in a page's own language, with the words that the other reading is surer of and no language decides. */
function withSurer(own: Reading, other: Reading): Reading {
  const others = other.lines.flatMap(line => line.words)
  const surer = (word: RecognisedWord): RecognisedWord => {
    const same = others.find(({ bbox }) => Math.abs(bbox.x0 - word.bbox.x0) + Math.abs(bbox.x1 - word.bbox.x1) + Math.abs(bbox.y0 - word.bbox.y0) + Math.abs(bbox.y1 - word.bbox.y1) < 0.8 * (word.bbox.y1 - word.bbox.y0))
    return same && same.confidence > word.confidence && WITHOUT_LANGUAGE.test(same.text) ? same : word
  }
  return { ...own, lines: own.lines.map(line => ({ ...line, words: line.words.map(surer) })) }
}

/** The language of a page's headings, where its running text is too little or too damaged to tell. */
function languageOfHeadings(page: RecognisedPage): string | undefined {
  return readResume({ kind: 'paged', pages: [page], hidden: [] }, { now: new Date() }).content.language
}

/** What became of a page: its text, nothing on it that could be text, or a text that was not made out. */
export type PageRecognition = { kind: 'text', page: RecognisedPage } | { kind: 'empty' } | { kind: 'unreadable' }

export interface Recognition {
  /** Recognises the text of a page (from 1). */
  page: (number: number) => Promise<PageRecognition>
  close: () => Promise<void>
}

/** Gets ready to recognise text in the pictures of a PDF. Takes half a second and 150 MB of memory, so only where there is no other text. */
export async function openRecognition(bytes: Uint8Array, places: RecognitionPlaces): Promise<Recognition> {
  const pictures = await openPictures(bytes, places)
  const recognise = await createRecogniser(places)
  /** What the pages before were: how far they were turned clockwise, and their language. */
  let quarters = 0
  let language: string | undefined

  /** Readings of the page in hand: each takes a second. */
  const readings = new WeakMap<Bitmap, Map<string, Reading>>()
  function read(bitmap: Bitmap, tag: string): Reading {
    const known = readings.get(bitmap) ?? new Map<string, Reading>()
    const reading = known.get(tag) ?? readingOf(recognise(bitmap, dataOf(tag)))
    readings.set(bitmap, known.set(tag, reading))
    return reading
  }
  const isText = ({ confidence, level }: Reading): boolean => confidence >= LEAST_CONFIDENCE && level

  /** What looks like a shadow may be printed, so the picture counts in which more can be read. */
  function bestLit(bitmap: Bitmap): Bitmap {
    const even = withEvenLight(bitmap)
    if (!even)
      return bitmap
    const sure = ({ letters, confidence }: Reading): number => letters * confidence
    const tag = language ?? 'en'
    return sure(read(even, tag)) > sure(read(bitmap, tag)) ? even : bitmap
  }

  /** The page as it was before, then in the other script, then the other ways up. */
  function firstReading(bitmap: Bitmap): { reading: Reading, tag: string, quarters: number } | undefined {
    const usual = language ?? 'en'
    const attempts: [quarters: number, tag: string][] = [[quarters, usual], [quarters, usual === 'uk' ? 'en' : 'uk'], ...[1, 3, 2].map((turn): [number, string] => [(quarters + turn) % 4, usual])]
    let lies = false
    for (const [turn, tag] of attempts) {
      if (lies && turn === quarters)
        continue
      const reading = read(turned(bitmap, turn), tag)
      lies ||= !reading.level
      if (isText(reading))
        return { reading, tag, quarters: turn }
      // Too little to be a page of text, whichever way it lies.
      if (reading.letters < CRUMBS)
        return { reading, tag, quarters: turn }
    }
    return undefined
  }

  function recognisePicture(picture: PagePicture): PageRecognition {
    const first = firstReading(picture.bitmap)
    if (!first)
      return { kind: 'unreadable' }
    if (!isText(first.reading))
      return first.reading.letters < CRUMBS ? { kind: 'empty' } : { kind: 'unreadable' }
    const bitmap = turned(picture.bitmap, first.quarters)
    const ink = inkOf(bitmap)
    const layout = ({ lines }: Reading): RecognisedPage => pageOf(picture, first.quarters, lines, ink)
    let { reading } = first
    const written = language ?? (reading.letters < FEWEST_LETTERS ? undefined : detectLanguage(reading.text) ?? languageOfHeadings(layout(reading)))
    if (written !== undefined && !(written in RECOGNISED_LANGUAGES))
      return { kind: 'unreadable' }
    if (written !== undefined && written !== first.tag) {
      const own = read(bitmap, written)
      if (own.confidence > reading.confidence - 0.03)
        reading = withSurer(own, reading)
    }
    ;[quarters, language] = [first.quarters, written ?? language]
    return { kind: 'text', page: layout(reading) }
  }

  return {
    page: async (number) => {
      const picture = await pictures.page(number)
      return picture ? recognisePicture({ ...picture, bitmap: bestLit(picture.bitmap) }) : { kind: 'unreadable' }
    },
    close: pictures.close,
  }
}
