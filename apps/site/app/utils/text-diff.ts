import type { Change } from 'diff'

/** A piece of a text that changed: `moved` stands here and stood elsewhere before, with its own words as they were. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed' | 'moved'
  text: string
}

type CompareWords = (before: string, after: string) => Change[]

/** Sentences as written, each with the blanks behind it; a mark inside a number or a name ends none. */
function sentencesOf(text: string): string[] {
  return text.match(/\S.*?(?:[.!?…]["'»”)]?(?:\s+(?=\P{Ll})|$)|$)/gsu) ?? [text]
}

const bare = (text: string): string => text.trim().toLowerCase()
const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Share of words that two sentences have in common, of the longer one. */
function likeness(one: string, other: string): number {
  if (bare(one) === bare(other))
    return 1
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const left = [...second]
  const shared = first.filter((word) => {
    const at = left.indexOf(word)
    return at !== -1 && left.splice(at, 1).length > 0
  })
  return shared.length / Math.max(1, first.length, second.length)
}

/** From here on two sentences are one, with words changed. */
const ALIKE = 0.5

/** For each sentence of `after` the index of the one in `before` that it was, best fits first, each used once. */
function origins(before: string[], after: string[]): (number | undefined)[] {
  const fits = after.flatMap((text, to) => before.map((other, from) => ({ from, to, fit: likeness(other, text) })))
    .filter(({ fit }) => fit >= ALIKE)
    .toSorted((one, other) => other.fit - one.fit || one.to - other.to)
  const out: (number | undefined)[] = after.map(() => undefined)
  const used = new Set<number>()
  for (const { from, to } of fits) {
    if (out[to] === undefined && !used.has(from)) {
      out[to] = from
      used.add(from)
    }
  }
  return out
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The longest run of indices that only rises: what stands in it stayed. Of two as long, the one that leaves what came forward as moved. */
function risingOf(indices: number[]): Set<number> {
  const isBetter = (one: number[], other: number[]): number => other.length - one.length || sum(one) - sum(other)
  const runs = indices.reduce<number[][]>((all, index) => {
    const before = all.filter(run => run.at(-1)! < index).toSorted(isBetter)[0] ?? []
    return [...all, [...before, index]]
  }, [])
  return new Set(runs.toSorted(isBetter)[0])
}

function partsOf(changes: Change[], isMoved: boolean): DiffPart[] {
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : isMoved ? 'moved' : 'same', text: value }))
}

/**
 * What changed from one text to another: word by word, and sentence by sentence where a sentence went to another place.
 * Without that, the words of two sentences that changed places would be told in turns.
 */
export function diffTexts(before: string, after: string, compareWords: CompareWords): DiffPart[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const from = origins(old, now)
  const kept = risingOf(from.filter(index => index !== undefined))
  if (from.every(index => index === undefined || kept.has(index)))
    return partsOf(compareWords(before, after), false)
  const gone = old.filter((_, index) => !from.includes(index))
  return [
    ...now.flatMap((text, at): DiffPart[] => {
      const origin = from[at]
      return origin === undefined
        ? [{ kind: 'added', text }]
        : partsOf(compareWords(old[origin]!.trimEnd(), text.trimEnd()), !kept.has(origin)).concat(/\s$/.test(text) ? [{ kind: 'same', text: ' ' }] : [])
    }),
    ...gone.map((text): DiffPart => ({ kind: 'removed', text: ` ${text.trim()}` })),
  ]
}
