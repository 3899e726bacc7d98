import type { Word } from '../words.ts'

/** A place where two lines differ. */
export interface Gap {
  gone: Word[]
  fresh: Word[]
}

export interface Aligned {
  /** How many words stand in both. */
  kept: number
  gaps: Gap[]
}

/** The words of two lines in one order, and what stands between the common ones in each: a longest common subsequence. */
export function aligned(before: Word[], after: Word[], same: (one: Word, other: Word) => boolean): Aligned {
  const longest = Array.from({ length: before.length + 1 }, (): number[] => Array.from(after, () => 0).concat(0))
  for (let from = before.length - 1; from >= 0; from--) {
    for (let to = after.length - 1; to >= 0; to--) {
      longest[from]![to] = same(before[from]!, after[to]!)
        ? longest[from + 1]![to + 1]! + 1
        : Math.max(longest[from + 1]![to]!, longest[from]![to + 1]!)
    }
  }
  const gaps: Gap[] = [{ gone: [], fresh: [] }]
  let from = 0
  let to = 0
  while (from < before.length || to < after.length) {
    const one = before[from]
    const other = after[to]
    if (one !== undefined && other !== undefined && same(one, other)) {
      gaps.push({ gone: [], fresh: [] })
      from++
      to++
    }
    else if (other === undefined || (one !== undefined && longest[from + 1]![to]! >= longest[from]![to + 1]!)) {
      gaps.at(-1)!.gone.push(one!)
      from++
    }
    else {
      gaps.at(-1)!.fresh.push(other)
      to++
    }
  }
  return { kept: longest[0]![0]!, gaps: gaps.filter(({ gone, fresh }) => gone.length + fresh.length > 0) }
}
