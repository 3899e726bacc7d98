import type { Head, Piece } from './pieces.ts'
import { joinPieces } from './pieces.ts'

/** What is known of an entry when neither of its two names is in a table. */
interface TwoNames {
  head: Head
  groups: Piece[][]
}

/** Words of this length and more tell something. */
const TELLING = 4

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu)?.filter(word => word.length >= TELLING) ?? []
}

/** Endings of words for those who do something, in languages written in Latin and Cyrillic letters; names of employers end so too, less often. */
const DOER = /(?:er|or|ist|ant|ian|eur|euse|trice|ière|dora|ista|aire|erin|istin|nik|arz|elka|ник|ниця|тель|ець|лог)$/u

/** How a name of an employer is written: with figures, "&", full stops inside, capitals inside a word, nothing but capitals. */
function looksLikeEmployer(text: string): boolean {
  return /[&\d]|\p{Ll}\p{Lu}|\p{L}\.\p{L}/u.test(text) || (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text))
}

function rowsOf(group: Piece[] = []): Set<number> {
  return new Set(group.map(piece => piece.row))
}

/** Whether a place stands on the lines of one group and not of the other. */
function besidePlace({ head, groups }: TwoNames): [boolean, boolean] {
  const [first, second] = [rowsOf(groups[0]), rowsOf(groups[1])]
  const rows = head.places.map(place => place.row)
  const apart = ![...first].some(row => second.has(row))
  return [apart && rows.some(row => first.has(row)), apart && rows.some(row => second.has(row))]
}

/**
 * How much the first of an entry's two names looks like the position rather than the second, from what stands around them: above 0, position first.
 * A place stands beside the employer, a headline repeats a position, several roles at one employer repeat its name, positions share words.
 */
export function positionFirstByUse(entry: TwoNames, all: TwoNames[], headline: string): number {
  const [first = '', second = ''] = entry.groups.map(group => joinPieces(group))
  const title = new Set(wordsOf(headline))
  const others = all.filter(other => other !== entry && other.groups.length >= 2)
  const sign = (one: boolean, other: boolean, weight: number): number => one === other ? 0 : one ? weight : -weight
  const [placed, placedSecond] = besidePlace(entry)
  const repeats = (text: string, at: number): boolean => others.some(other => joinPieces(other.groups[at] ?? []) === text)
  const shares = (text: string, at: number): boolean => !repeats(text, at) && others.some(other => wordsOf(joinPieces(other.groups[at] ?? [])).some(word => wordsOf(text).includes(word)))
  const doer = (text: string): boolean => wordsOf(text).some(word => DOER.test(word))
  return sign(placedSecond, placed, 0.8)
    + sign(wordsOf(first).some(word => title.has(word)), wordsOf(second).some(word => title.has(word)), 0.8)
    + sign(repeats(second, 1), repeats(first, 0), 0.4)
    + sign(shares(first, 0), shares(second, 1), 0.3)
    + sign(looksLikeEmployer(second), looksLikeEmployer(first), 0.3)
    + sign(doer(first), doer(second), 0.3)
}
