import type { Block } from './blocks.ts'
import type { DateSpan } from './dates.ts'
import type { Line, Span } from './line.ts'
import { ADDRESS, EMPTY, HOST } from './addresses.ts'
import { HEAD_LABELS } from './data/details.ts'
import { findDates, isDateText, periodsIn, withoutDates, withoutDurations } from './dates.ts'
import { cleanText } from './line.ts'
import { degreeScore, institutionScore, isKnownCity, isLegalForm, organizationScore, placeScore, titleScore, wordsPattern } from './vocabulary.ts'

/** A part of an entry's head: a stretch between separators, columns or changes of style. */
export interface Piece {
  text: string
  lines: Line[]
  bold: boolean
  italic: boolean
  url?: string
  /** Index of the line in the head. */
  row: number
  /** Whether what follows on the same line is parted from it only by a comma. */
  comma: boolean
  /** The dash that parts it from what follows, where one does: names hold dashes too. */
  dash?: string
  /** Which name it is, where a label says so: "Employer: Tallow Mills". */
  named?: 'company' | 'position'
  /** Its place among the head's pieces. */
  order: number
}

/** A period with where it stands. */
export interface Period extends Omit<DateSpan, 'start' | 'end'> {
  lines: Line[]
  text: string
}

/** Separators that always part a head's fields; a dash only with space around it. */
const SEPARATOR = /\s*[|｜•·∙⋅‧‣◆■▪│¦●]\s*|\s+~\s+|\s*\/\/\s*|\s+::\s+|\s{3,}|\t+/
const DASH = /(\s*[–—―]\s*|\s+[-−]\s+)/
const COMMA = /\s*[,،，、;；]\s*/
const AT = /\s+(?:at|@|bei|chez|presso|bij)\s+(?=[\p{Lu}\p{N}"“])|\s+@\s*(?=\p{L})/u
/** Words that only tie pieces together. */
const PREPOSITION = /^(?:in|of|at|for|with|bei|chez|presso|bij|en|[àwув]|de|di|da|на)$/iu

interface StyledPart {
  text: string
  bold: boolean
  italic: boolean
  color?: string
  url?: string
  glued: boolean
  named?: Piece['named']
}

/** A line's segment as stretches of one style, where styles differ in more than a separator; wide gaps part too. */
function styledParts(spans: Span[], text: string): StyledPart[] {
  const parts: StyledPart[] = []
  let apart = false
  for (const span of spans) {
    for (const [index, piece] of span.text.split(/ {3,}/).entries()) {
      const last = parts.at(-1)
      const letters = /[\p{L}\p{N}]/u.test(piece)
      if (last && index === 0 && !apart && (!letters || (last.bold === span.bold && last.italic === span.italic && last.color === span.color)))
        last.text += piece
      else if (letters)
        parts.push({ text: piece, bold: span.bold, italic: span.italic, color: span.color, url: span.url, glued: index === 0 && !apart && last !== undefined && !/[\s,|·•–—:;(]$/.test(last.text) && !/^[\s,|·•–—:;)]/.test(piece) })
    }
    apart = / {3,}$/.test(span.text)
  }
  // Segments may have been shortened since their spans were made; then only the text counts.
  const joined = cleanText(parts.map(part => part.text).join(' ')).replace(/ (?=[,;.)])/g, '')
  const first = spans[0]
  return joined.length >= text.length - 2 && joined.length <= text.length + parts.length && parts.length > 1 && !parts.some(part => part.glued)
    ? parts
    : [{ text, bold: first?.bold ?? false, italic: first?.italic ?? false, url: spans.find(span => span.url)?.url, glued: false }]
}

/** Signs of dates, places and employers before what they stand for. */
const ICON = /\p{Extended_Pictographic}\uFE0F?/gu

function trimmed(text: string): string {
  return cleanText(text.replace(ICON, ' ')).replace(/^[\s,;:|·•–—\-/]+(?=\S)|[\s,;:|·•–—\-/]+$/g, '').replace(/^\(([^()]*)\)$/, '$1').replace(/^(?:at|@|bei|chez|presso|bij)\s+(?=\p{Lu})|\s+(?:in|of|at|bei|chez|en|à|presso|bij)$/gu, '').trim()
}

interface Part {
  text: string
  comma: boolean
  dash?: string
}

/** Parts a text at commas; brackets and legal forms hold together what belongs together. */
function atCommas(text: string): string[] {
  const out: string[] = []
  for (const part of text.split(COMMA)) {
    const open = out.at(-1)
    const unbalanced = open !== undefined && (open.match(/[(（]/g)?.length ?? 0) > (open.match(/[)）]/g)?.length ?? 0)
    if (open !== undefined && (unbalanced || isLegalForm(part)))
      out[out.length - 1] = `${open}, ${part}`
    else
      out.push(part)
  }
  return out.map(trimmed).filter(part => !EMPTY.test(part) && !PREPOSITION.test(part))
}

/** Whether a text begins with a name of one or two words before its end, a comma or a dash, and is no organization. */
function isTown(text: string): boolean {
  const name = text.split(/[,;|–—-]|\s{2,}/)[0]?.trim() ?? ''
  return name.split(' ').length <= 2 && organizationScore(name) === 0
}

/** Parts a text at words such as "at", but not a place of learning from the town in its name: "University of Thrum at Vantlow". */
function atWords(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(AT, 'gu'))) {
    const last = text.slice(from, match.index).split(COMMA).at(-1) ?? ''
    const rest = text.slice(match.index + match[0].length)
    if (institutionScore(last) === 1 && degreeScore(last) === 0 && titleScore(last) === 0 && isTown(rest))
      continue
    out.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...out, text.slice(from)]
}

/** Parts a text at separators, dashes, words such as "at" and commas, and remembers which it was. */
function parted(text: string): Part[] {
  return text.split(SEPARATOR).flatMap(atWords).flatMap((at) => {
    const halves = at.split(DASH)
    return halves.flatMap((half, index): Part[] => {
      if (index % 2 === 1)
        return []
      const parts = atCommas(half)
      return parts.map((part, place) => ({ text: part, comma: place < parts.length - 1, dash: place === parts.length - 1 ? halves[index + 1] : undefined }))
    })
  })
}

/** An entry's head: its periods, its places, its addresses and the pieces that are left. */
export interface Head {
  periods: Period[]
  places: Piece[]
  urls: { url: string, lines: Line[] }[]
  pieces: Piece[]
  /** Addresses that may be names: "Loomline.io" without path or scheme. */
  hosts: Piece[]
}

/** Letters of a name as addresses spell it. */
function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The addresses of a head that are names: those that aren't the address of somebody who is named beside them. */
function namesAmong(hosts: Piece[], pieces: Piece[]): Piece[] {
  const others = plainLetters(pieces.map(piece => piece.text).join(' '))
  return hosts.filter((host, index) => !others.includes(plainLetters(host.text.split('.')[0] ?? '')) && !hosts.slice(0, index).some(other => other.text.toLowerCase() === host.text.toLowerCase()))
}

function placesOut(pieces: Piece[]): { places: Piece[], rest: Piece[] } {
  const places: Piece[] = []
  const rest: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    // "Mountain View, CA, USA" is three pieces and one place: the longest stretch that is one counts.
    let taken = 0
    for (let length = Math.min(4, pieces.length - index); length >= 1; length--) {
      const stretch = pieces.slice(index, index + length)
      const joined = stretch.map(part => part.text).join(', ')
      const together = stretch.slice(0, -1).every((part, at) => part.comma && stretch[at + 1]?.row === part.row)
      if (together && placeScore(joined) >= 0.6) {
        places.push({ ...piece, text: joined })
        taken = length
        break
      }
    }
    if (taken > 0)
      index += taken - 1
    else
      rest.push(piece)
  }
  return { places, rest }
}

/**
 * "Engineer, Feedzai, Lisbon" names an employer before the city, though "Feedzai, Lisbon" could be one place.
 * Where a place leaves no second name, what stands before a known city in it is that name.
 */
function namesKept(all: Piece[], { places, rest }: { places: Piece[], rest: Piece[] }): { places: Piece[], rest: Piece[] } {
  if (rest.length !== 1)
    return { places, rest }
  for (const [index, place] of places.entries()) {
    const parts = place.text.split(', ')
    const known = parts.findIndex(isKnownCity)
    // "Crédit Maritime, Québec, QC": what is left without the first part is a place of its own.
    const city = known >= 0 || parts.length < 3 || placeScore(parts.slice(1).join(', ')) < 0.6 ? known : 1
    if (city <= 0)
      continue
    const names = all.slice(all.findIndex(piece => piece.lines === place.lines && piece.row === place.row && piece.text === parts[0])).slice(0, city)
    const kept = all.filter(piece => rest.includes(piece) || names.includes(piece))
    return { places: places.with(index, { ...place, text: parts.slice(city).join(', ') }), rest: kept.map(piece => piece === names.at(-1) ? { ...piece, comma: false } : piece) }
  }
  return { places, rest }
}

/** Two single dates on lines of their own, one below the other, are the two ends of a period. */
function stackDates(periods: Period[]): void {
  const [first, second] = periods
  if (periods.length === 2 && first?.single && second?.single && first.lines !== second.lines && first.endDate && second.endDate && first.endDate <= second.endDate
    && [first, second].every(period => period.lines.length === 1 && isDateText(period.lines[0]?.text ?? ''))) {
    periods.splice(0, 2, { ...first, startDate: first.endDate, endDate: second.endDate, single: false, lines: [...first.lines, ...second.lines], text: `${first.text} ${second.text}` })
  }
}

const NAMED = (Object.entries(HEAD_LABELS) as [NonNullable<Piece['named']>, string[]][]).map(([named, labels]) => ({ named, label: new RegExp(`^(?:${wordsPattern(labels)})\\s*[:：]\\s*(?=\\S)`, 'iu') }))

/** Whether a text begins with a label that says which name of an entry follows. */
export function namesEntry(text: string): boolean {
  return NAMED.some(({ label }) => label.test(text))
}

/** A part of a head without the label that says which name it is. */
function withoutLabel(part: StyledPart): StyledPart {
  const hit = NAMED.find(({ label }) => label.test(part.text))
  return hit ? { ...part, text: part.text.replace(hit.label, ''), named: hit.named } : part
}

/** Takes an entry's head apart. Dates that stand in `asides` of other blocks may be handed in with `more`. */
export function headOf(blocks: Block[], now: Date, more: { text: string, lines: Line[] }[] = []): Head {
  const periods: Period[] = []
  const urls: Head['urls'] = []
  const all: Piece[] = []
  const hosts: Piece[] = []
  const readDates = (text: string, lines: Line[]): string => {
    const found = findDates(text, now)
    const spans = isDateText(text, now) ? periodsIn(found) : found
    periods.push(...spans.map(({ start, end, ...rest }) => ({ ...rest, lines, text: text.slice(start, end) })))
    return withoutDurations(withoutDates(text, spans))
  }
  blocks.forEach((block, row) => {
    const segments = block.lines.length === 1
      ? block.first.segments
      : [{ text: block.text, spans: block.lines.flatMap((line, index) => line.segments.flatMap(segment => segment.spans).map((span, at) => index > 0 && at === 0 ? { ...span, text: ` ${span.text}` } : span)) }]
    for (const segment of segments) {
      const whole = readDates(segment.text, block.lines)
      if (isDateText(segment.text, now))
        continue
      const parts = whole === segment.text
        ? styledParts(segment.spans, segment.text)
        : styledParts(segment.spans, segment.text).map((part): StyledPart => ({ ...part, text: withoutDurations(withoutDates(part.text, findDates(part.text, now))) }))
      const consistent = whole === segment.text || cleanText(parts.map(part => part.text).join(' ')).length <= whole.length + 4
      const plain: StyledPart = { text: whole, bold: segment.spans.at(-1)?.bold ?? false, italic: segment.spans.at(-1)?.italic ?? false, url: segment.spans.at(-1)?.url, glued: false }
      const labelled = withoutLabel(plain)
      const unparted: StyledPart = { ...plain, bold: segment.spans[0]?.bold ?? false, italic: segment.spans[0]?.italic ?? false, url: undefined }
      for (const part of labelled.named ? [labelled] : consistent ? parts : [unparted]) {
        const style = { lines: block.lines, bold: part.bold, italic: part.italic, url: part.url, row, named: part.named }
        let from = 0
        const take = (text: string): void => {
          all.push(...parted(text).filter(piece => !isDateText(piece.text, now)).map((piece, at) => ({ ...piece, ...style, order: all.length + hosts.length + at })))
        }
        for (const match of part.text.matchAll(ADDRESS)) {
          const address = match[0].replace(/[.,;)]+$/, '')
          const before = part.text.slice(from, match.index)
          from = match.index + match[0].length
          // Brackets around an address go with it.
          const [closing] = /\(\s*$/.test(before) ? /^\s*\)/.exec(part.text.slice(from)) ?? [] : []
          take(closing === undefined ? before : before.replace(/\(\s*$/, ''))
          from += closing?.length ?? 0
          urls.push({ url: address, lines: block.lines })
          if (HOST.test(address))
            hosts.push({ ...style, text: address, comma: false, order: all.length + hosts.length })
        }
        take(part.text.slice(from))
        if (part.url && !urls.some(known => known.url === part.url))
          urls.push({ url: part.url, lines: block.lines })
      }
    }
  })
  for (const { text, lines } of more)
    readDates(text, lines)
  stackDates(periods)
  const { places, rest } = namesKept(all, placesOut(all))
  const pieces = rest.filter(piece => /[\p{L}\p{N}]/u.test(piece.text))
  return { periods, places, urls, pieces, hosts: namesAmong(hosts, all) }
}

/** Pieces joined again with the commas they were parted at. */
export function joinPieces(pieces: Piece[]): string {
  return pieces.map((piece, index) => index === pieces.length - 1 ? piece.text : `${piece.text}${piece.dash ?? ', '}`).join('')
}
