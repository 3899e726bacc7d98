import type { Requirement } from '@int/schema'
import type { SkillMention } from './skills.ts'

type Draft = Omit<Requirement, 'id'>
type Place = Pick<Draft, 'text'> & { start: number, end: number }

/** No posting means that many, and nobody reads more. */
const MOST = { skill: 60, responsibility: 25, other: 20 }

/** Gathers requirements, one of each: the same skill under two names is one, and a must outweighs a nice. */
export function collector(): { add: (draft: Draft) => void, addSkills: (mentions: (SkillMention & { years?: number | undefined })[], at: Place) => void, list: () => Requirement[] } {
  const drafts = new Map<string, Draft>()
  let groups = 0

  const add = (draft: Draft): void => {
    const key = `${draft.kind} ${keyOf(draft)}`
    const known = drafts.get(key)
    if (known === undefined) {
      drafts.set(key, { ...draft, term: draft.term.trim().slice(0, 300), text: draft.text.slice(0, 2000), ...draft.end === undefined || draft.start === undefined ? {} : { end: Math.min(draft.end, draft.start + 2000) } })
      return
    }
    if (known.importance === 'nice' && draft.importance === 'must')
      drafts.set(key, { ...known, ...draft, years: draft.years ?? known.years })
    else if (known.years === undefined && draft.years !== undefined)
      known.years = draft.years
    known.level ??= draft.level
    // Named once more outside of the choice: then it is asked for by itself.
    if (known.group !== undefined && draft.group === undefined && draft.importance === 'must')
      delete known.group
  }

  return {
    add,
    addSkills(mentions, at) {
      const ids = new Map<number, string>()
      for (const { term, importance, group, years } of mentions) {
        if (group !== null && !ids.has(group))
          ids.set(group, `any-${++groups}`)
        const id = group === null ? undefined : ids.get(group)
        add({ kind: 'skill', term, importance, ...at, ...years === undefined ? {} : { years }, ...id === undefined ? {} : { group: id } })
      }
    },
    list() {
      const counts = new Map<string, number>()
      const kept = [...drafts.values()].filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1
        counts.set(kind, count)
        return count <= (MOST[kind as keyof typeof MOST] ?? 30)
      })
      const members = new Map<string, number>()
      kept.forEach(({ group }) => group !== undefined && members.set(group, (members.get(group) ?? 0) + 1))
      return kept.map((draft, at) => {
        const { group, ...rest } = withoutEmpty(draft)
        return { id: `req-${at + 1}`, ...rest, ...group !== undefined && (members.get(group) ?? 0) > 1 ? { group } : {} }
      })
    },
  }
}

function withoutEmpty(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft
}

function keyOf(draft: Draft): string {
  if (draft.kind === 'experience')
    return `${draft.years} ${draft.term.toLowerCase()}`
  return draft.term.toLowerCase()
}
