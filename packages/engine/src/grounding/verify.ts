import type { Finding, ResumeContent } from '@int/schema'
import type { BaseFacts } from './changes.ts'
import type { Rule } from './rules/rule.ts'
import { baseFacts, changesOf } from './changes.ts'
import { languageOf } from './language.ts'
import { RULES } from './rules/index.ts'
import { finding } from './rules/rule.ts'

export interface CheckOptions {
  /** The day of the check: posts that go on have lasted until then. Without it years can be counted of posts that ended only. */
  now?: Date
}

/** What the base carries, for checking several contents against it. */
export function readBase(base: ResumeContent, { now }: CheckOptions = {}): BaseFacts {
  return baseFacts(base, languageOf(base), now)
}

/** News that another finding on the same place names already, by its kind or with more of its words. */
function isSaidBy({ code, pointer, claim }: Finding, all: Finding[]): boolean {
  return code === 'UNSUPPORTED_STATEMENT' && all.some(other => other.pointer === pointer && (other.code === code
    ? other.claim.length > claim.length && other.claim.includes(claim)
    : other.claim === claim))
}

/** The rules' findings on everything that differs from the base, without repeats. */
export function findingsWith(rules: Rule[], facts: BaseFacts, tailored: ResumeContent): Finding[] {
  const { changes, added } = changesOf(facts, tailored)
  const all = [
    ...added.map(({ pointer, text }) => finding('ITEM_ADDED', pointer, text)),
    ...changes.flatMap(change => rules.filter(({ policies }) => policies.includes(change.policy)).flatMap(rule => rule.check(change))),
  ]
  const seen = new Set<string>()
  return all.filter(one => !isSaidBy(one, all)).filter(({ code, pointer, claim }) => {
    const key = [code, pointer, claim].join('\n')
    if (seen.has(key))
      return false
    seen.add(key)
    return true
  })
}

/**
 * What the tailored content claims and the base does not carry; empty where it is faithful.
 * Order, what is left out, other words for the same thing and other ways to write a number or a date are no findings.
 * Items are told by what they are (employer and position, school and degree …), ids are a hint only.
 */
export function verifyContent(base: ResumeContent, tailored: ResumeContent, options?: CheckOptions): Finding[] {
  return findingsWith(RULES, readBase(base, options), tailored)
}
