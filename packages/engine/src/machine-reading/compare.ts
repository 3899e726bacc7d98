import type { ReadBackField, ResumeContent } from '@int/schema'
import { pointerSegments, toPointer, valueAt } from '../content/pointer.ts'
import { contentStrings } from '../content/strings.ts'
import { squeezed } from './file-rules.ts'

/** Entries are the same when their names agree at least by this much. */
const SAME_ENTRY = 0.5

/**
 * Field by field what a machine read back of what was written: entries of a section are paired by their words, whatever their order;
 * values are compared by letters and digits alone. Sections in `hidden` were not written.
 */
export function compareReading(written: ResumeContent, read: ResumeContent, hidden: readonly string[] = []): ReadBackField[] {
  const places = pairedPlaces(written, read)
  const seen = new Set<string>()
  const fields = contentStrings(written)
    .filter(({ pointer }) => !hidden.includes(pointerSegments(pointer)[0] ?? ''))
    .map(({ pointer, text }): ReadBackField => {
      const place = placeIn(pointer, places)
      const own = place === undefined ? undefined : valueIn(read, place, text)
      if (own !== undefined)
        seen.add(own.pointer)
      const verdict = verdictOf(text, own?.text)
      return { pointer, written: text, read: own?.text ?? null, verdict: verdict === 'different' && isSameDegree(pointer, place, written, read) ? 'same' : verdict }
    })
  const extra = contentStrings(read)
    .filter(({ pointer, text }) => !seen.has(pointer) && !fields.some(field => field.written !== null && squeezed(field.written).includes(squeezed(text))))
    .map(({ pointer, text }): ReadBackField => ({ pointer, written: null, read: text, verdict: 'extra' }))
  return [...fields, ...extra]
}

function verdictOf(written: string, read: string | undefined): ReadBackField['verdict'] {
  if (read === undefined)
    return 'missing'
  return squeezed(written) === squeezed(read)
    ? 'same'
    : 'different'
}

/** Words between a degree and its field, in the languages that are read. */
const FIELD_WORDS = / (?:in|of|en|em|de|di|in der|im|na kierunku|з|по|في|für|voor) /giu

/** A degree that was written with its field in it is read as two fields: the same, when both together say what was written. */
function isSameDegree(pointer: string, place: string | undefined, written: ResumeContent, read: ResumeContent): boolean {
  if (place === undefined || !/^\/education\/\d+\/(?:degree|field)$/.test(pointer))
    return false
  const whole = (content: ResumeContent, at: string): string => ['degree', 'field'].map(key => valueAt(content, at.replace(/[^/]+$/, key))).filter(value => typeof value === 'string').join(' ')
  const plain = (text: string): string => squeezed(` ${text} `.replaceAll(FIELD_WORDS, ' '))
  return plain(whole(written, pointer)) === plain(whole(read, place))
}

/** Pointer of an entry as written → the entry's as read. */
function pairedPlaces(written: ResumeContent, read: ResumeContent): Map<string, string> {
  const places = new Map<string, string>()
  for (const [section, items] of Object.entries(written)) {
    const others: unknown = valueAt(read, toPointer(section))
    if (!Array.isArray(items) || !Array.isArray(others))
      continue
    const free = new Set(others.keys())
    items.forEach((item: unknown, index) => {
      const best = [...free]
        .map(other => ({ other, likeness: likeness(item, others[other]) }))
        .toSorted((one, two) => two.likeness - one.likeness || one.other - two.other)[0]
      if (best !== undefined && best.likeness >= SAME_ENTRY) {
        free.delete(best.other)
        places.set(toPointer(section, index), toPointer(section, best.other))
      }
    })
  }
  return places
}

/** Where a field of the written content would stand in the one that was read. */
function placeIn(pointer: string, places: Map<string, string>): string | undefined {
  const [section = '', index = ''] = pointerSegments(pointer)
  const entry = toPointer(section, index)
  if (!/^\d+$/.test(index))
    return pointer
  const other = places.get(entry)
  return other === undefined
    ? undefined
    : other + pointer.slice(entry.length)
}

/** The value at a place; of a list's strings the one that says the same, wherever in the list it stands. */
function valueIn(read: ResumeContent, place: string, text: string): { pointer: string, text: string } | undefined {
  const value = valueAt(read, place)
  const at = place.lastIndexOf('/')
  const list = /^\d+$/.test(place.slice(at + 1))
    ? valueAt(read, place.slice(0, at))
    : undefined
  if (Array.isArray(list)) {
    const found = list.findIndex(item => typeof item === 'string' && squeezed(item) === squeezed(text))
    if (found >= 0)
      return { pointer: toPointer(...pointerSegments(place.slice(0, at)), found), text: String(list[found]) }
  }
  return typeof value === 'string' && value !== ''
    ? { pointer: place, text: value }
    : undefined
}

/** Share of the words of two entries that both have. */
function likeness(one: unknown, other: unknown): number {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const shared = [...left].filter(word => right.has(word)).length
  return left.size + right.size === 0
    ? 0
    : 2 * shared / (left.size + right.size)
}

function wordsOf(value: unknown): Set<string> {
  const words = new Set<string>()
  const walk = (part: unknown, key: string): void => {
    if (typeof part === 'string' && key !== 'id')
      part.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.forEach(word => words.add(word))
    else if (typeof part === 'object' && part !== null)
      Object.entries(part).forEach(([name, item]) => walk(item, name))
  }
  walk(value, '')
  return words
}
