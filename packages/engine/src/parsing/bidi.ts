/**
 * The way back from how a right-to-left line looks to how it is read: Unicode's bidirectional algorithm (UAX 9) undone, as far as resumes need it.
 * Letters of such scripts and signs are read from the right, Latin words and the figures of one number from the left, the numbers of a row from the right.
 */

/** Letters and marks of right-to-left scripts; digits and the Arabic comma, semicolon and question mark stand in the same blocks. */
const RTL_LETTERS = '\\u0590-\\u060B\\u060D-\\u061A\\u061C-\\u061E\\u0620-\\u065F\\u066E-\\u06D3\\u06D5-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC'
const RTL_LETTER = new RegExp(`[${RTL_LETTERS}]`)
const EVERY_RTL_LETTER = new RegExp(RTL_LETTER.source, 'g')
/** Signs that hold the figures of one number together. */
const INSIDE_NUMBER = /^[.,:/+\-–%٫٬]$/
const MIRRORED: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<' }

type Kind = 'right' | 'left' | 'number' | 'blank' | 'sign'

function kindOf(text: string): Kind {
  if (RTL_LETTER.test(text))
    return 'right'
  if (/\p{L}/u.test(text))
    return 'left'
  if (/\p{N}/u.test(text))
    return 'number'
  return text.trim() === '' ? 'blank' : 'sign'
}

/** Whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RTL_LETTER.test(text)
}

/** How many letters of a text are written from right to left. */
export function countRightToLeft(text: string): number {
  return text.match(EVERY_RTL_LETTER)?.length ?? 0
}

interface Unit<T> {
  items: T[]
  text: string
  kind: Kind
}

/** Single pieces, except that the figures of one number stay together. */
function unitsOf<T>(items: T[], textOf: (item: T) => string, touch: (left: T, right: T) => boolean): Unit<T>[] {
  const units: Unit<T>[] = []
  items.forEach((item, index) => {
    const text = textOf(item)
    const kind = kindOf(text)
    const last = units.at(-1)
    const next = items[index + 1]
    const inside = INSIDE_NUMBER.test(text) && (text === '%' || (next !== undefined && kindOf(textOf(next)) === 'number'))
    if (last?.kind === 'number' && (kind === 'number' || inside) && touch(last.items.at(-1) as T, item)) {
      last.items.push(item)
      last.text += text
    }
    else {
      units.push({ items: [item], text, kind })
    }
  })
  return units
}

/** Numbers in a row that somebody set from the left: a phone number whose sign or zero stands there. */
function isFromLeft<T>(before: Unit<T> | undefined, numbers: Unit<T>[], after: Unit<T> | undefined): boolean {
  if (before?.text === '+' || after?.text === '+')
    return before?.text === '+' && after?.text !== '+'
  const own = numbers.filter(unit => unit.kind === 'number')
  if (own.some(unit => /[./]/.test(unit.text) || /^(?:19|20)\d{2}$/.test(unit.text)))
    return false
  const figures = own.map(unit => unit.text.replace(/\P{N}/gu, '')).join('')
  return figures.length >= 7 && /^\(?[0٠۰]/.test(own[0]?.text ?? '') && !/^[0٠۰]/.test(own.at(-1)?.text ?? '')
}

/** Whether a sign is the partner of a bracket that stands alone among the units. */
function isPartner<T>(units: Unit<T>[], sign: Unit<T> | undefined, partners: string[]): boolean {
  const partner = sign && MIRRORED[sign.text]
  const count = (text: string | undefined): number => units.filter(unit => unit.text === text).length
  return sign !== undefined && partner !== undefined && partners.includes(partner) && count(partner) > count(sign.text)
}

/** A stretch without right-to-left letters, given as it looks from the left, as it is read. */
function stretchOrder<T>(units: Unit<T>[]): Unit<T>[] {
  const isWord = (unit: Unit<T>): boolean => unit.kind === 'left' || unit.kind === 'number'
  const first = units.findIndex(isWord)
  const last = units.findLastIndex(isWord)
  if (first < 0)
    return units.toReversed()
  const [before, inside, after] = [units.slice(0, first), units.slice(first, last + 1), units.slice(last + 1)]
  const latin = inside.findIndex(unit => unit.kind === 'left')
  // A bracket whose partner stands among the Latin words belongs to them.
  if (latin >= 0 && isPartner(inside.slice(latin), after[0], ['(', '[', '{']))
    inside.push(...after.splice(0, 1))
  if (latin === 0 && isPartner(inside, before.at(-1), [')', ']', '}']))
    return [...after.toReversed(), ...before.splice(-1), ...inside, ...before.toReversed()]
  if (latin < 0 && isFromLeft(before.at(-1), inside, after[0]))
    return [...after.toReversed(), ...(before.at(-1)?.text === '+' ? before.splice(-1) : []), ...inside, ...before.toReversed()]
  // Numbers go with the Latin words to the left of them and stand for themselves elsewhere.
  const ordered = latin < 0 ? inside.toReversed() : [...inside.slice(latin), ...inside.slice(0, latin).toReversed()]
  return [...after.toReversed(), ...ordered, ...before.toReversed()]
}

/** Pieces of a right-to-left line, given from left to right, in the order in which they are read. `touch` says whether two that are next to each other can be of one number. */
export function readFromRight<T>(items: T[], textOf: (item: T) => string, touch: (left: T, right: T) => boolean = () => true): T[] {
  const out: Unit<T>[] = []
  let stretch: Unit<T>[] = []
  const flush = (): void => {
    out.push(...stretchOrder(stretch))
    stretch = []
  }
  for (const unit of unitsOf(items, textOf, touch).toReversed()) {
    if (unit.kind === 'right') {
      flush()
      out.push(unit)
    }
    else {
      stretch.unshift(unit)
    }
  }
  flush()
  return out.flatMap(unit => unit.items)
}

const BRACKETS = /[()[\]{}«»<>]/g

/** The text with its brackets the other way round where a producer wrote them as they look from the left. */
export function withBrackets(text: string): string {
  const brackets = text.match(BRACKETS) ?? []
  const opens = (bracket: string | undefined): boolean => bracket !== undefined && '([{«<'.includes(bracket)
  return brackets.length >= 2 && brackets.length % 2 === 0 && brackets.every((bracket, index) => opens(bracket) === (index % 2 === 1))
    ? text.replace(BRACKETS, bracket => MIRRORED[bracket] ?? bracket)
    : text
}

const MISPLACED_STOP = new RegExp(`^([.،؛؟!:])\\s*([${RTL_LETTERS}].*)$`, 's')

/** The text with the stop that ends it at its end, where a producer that doesn't know the direction set it before the first letter. */
export function withFinalStop(text: string): string {
  return text.replace(MISPLACED_STOP, '$2$1')
}

const SEPARATOR = /[\s:،,;–—|·•-]/

const DATE = '(?:\\d{1,2}[./-])?(?:19|20)\\d{2}(?:[./-]\\d{1,2})?'
/** Two dates with a dash between them, as they look from the left. */
const PERIOD = new RegExp(`^(${DATE})(\\s*[-–—]\\s*)(${DATE})$`)

/** A date of figures as a number that grows with time. */
function timeOf(date: string): number {
  const parts = date.split(/[./-]/).map(Number)
  const year = parts.find(part => part > 31) ?? 0
  return year * 100 + (parts.find(part => part <= 31) ?? 0)
}

/** A text without right-to-left letters, as a right-to-left line shows it, in the order in which it is read: separators at the edges of Latin words belong to the line. */
export function foreignFromRight(text: string): string {
  if (/\p{L}/u.test(text)) {
    const characters = Array.from(text)
    const isWord = (character: string): boolean => !SEPARATOR.test(character)
    const [first, last] = [characters.findIndex(isWord), characters.findLastIndex(isWord)]
    return [...characters.slice(last + 1).toReversed(), ...characters.slice(first, last + 1), ...characters.slice(0, first).toReversed()].join('')
  }
  const [, first, dash, second] = PERIOD.exec(text.trim()) ?? []
  if (first && dash && second)
    return timeOf(first) > timeOf(second) ? `${second}${dash}${first}` : text
  return readFromRight(Array.from(text), character => character).join('')
}
