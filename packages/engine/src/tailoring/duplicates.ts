import type { ResumeContent } from '@int/schema'
import type { Draft } from './propose.ts'
import { factsOf } from '../content/index.ts'
import { sameMeaning } from '../matching/index.ts'

interface Entry {
  pointer: string
  text: string
  /** Pointer of its list. */
  list: string
}

/** Lists in which saying the same thing twice says nothing more: all skills together, the tools of one job, the lines of one job. */
function listsOf(base: ResumeContent): Entry[][] {
  const entries = (list: string, texts: string[] = []): Entry[] => texts.map((text, index) => ({ pointer: `${list}/${index}`, text, list }))
  return [
    base.skills.flatMap(({ items }, group) => entries(`/skills/${group}/items`, items)),
    ...base.experience.flatMap(({ highlights, technologies }, job) => [
      entries(`/experience/${job}/technologies`, technologies),
      entries(`/experience/${job}/highlights`, highlights),
    ]),
  ]
}

const isLine = (pointer: string): boolean => /\/highlights\/\d+$/.test(pointer)
const bare = (text: string): string => text.toLowerCase().replace(/[\s.;,]+/g, ' ').trim()

function isSame(one: Entry, other: Entry): boolean {
  return isLine(one.pointer)
    ? bare(one.text) === bare(other.text)
    : sameMeaning(one.text, other.text)
}

/** `hide` edits for what a list says a second time, by the same or another name; the first stays, and no list is left bare. */
export function proposeMerges(base: ResumeContent): Extract<Draft, { kind: 'hide' }>[] {
  const facts = factsOf(base)
  return listsOf(base).flatMap((entries) => {
    const left = new Map<string, number>()
    entries.forEach(({ list }) => left.set(list, (left.get(list) ?? 0) + 1))
    return entries.flatMap((entry, at) => {
      const first = entries.slice(0, at).find(other => isSame(other, entry))
      const rest = left.get(entry.list) ?? 0
      if (first === undefined || rest < 2)
        return []
      left.set(entry.list, rest - 1)
      return [{
        kind: 'hide' as const,
        pointer: entry.pointer,
        before: entry.text,
        reason: { code: 'SAID_TWICE', params: { other: first.text } },
        factIds: facts.filter(({ pointer }) => pointer === entry.pointer).map(({ id }) => id),
        requirementIds: [],
      }]
    })
  })
}
