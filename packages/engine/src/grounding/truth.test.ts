import { describe, expect, it } from 'vitest'
import { RESUME_CASES, TRUTH_CASES } from '../../bench/truth/index.ts'
import { patched, readBase as readCase } from '../../bench/truth/patch.ts'
import { RULES } from './rules/index.ts'
import { findingsWith, readBase } from './verify.ts'

const planted = TRUTH_CASES.flatMap(({ name, base, fabricated }) => {
  const content = readCase(base)
  const facts = readBase(content)
  return fabricated.map(([lie, ...patch]) => ({ name, lie, patch, facts, tailored: patched(content, patch) }))
})
const faithful = TRUTH_CASES.flatMap(({ name, base, faithful: rewrites }) => {
  const content = readCase(base)
  const facts = readBase(content)
  return rewrites.map(patch => ({ name, patch, facts, tailored: patched(content, patch) }))
})

describe('grounding on the truth set', () => {
  it('is measured on enough of everything', () => {
    expect(RESUME_CASES.length).toBeGreaterThanOrEqual(20)
    expect(planted.length).toBeGreaterThanOrEqual(250)
    expect(faithful.length).toBeGreaterThanOrEqual(250)
    expect(new Set(planted.map(({ lie }) => lie)).size).toBe(13)
  })

  it('finds at least 99 of 100 planted fabrications', { timeout: 240_000 }, () => {
    const missed = planted.filter(({ facts, tailored }) => findingsWith(RULES, facts, tailored).length === 0)
    expect(missed.length / planted.length, missed.map(({ name, patch }) => `${name}: ${JSON.stringify(patch)}`).join('\n')).toBeLessThanOrEqual(0.01)
  })

  it('raises at most 3 false alarms in 100 faithful rewrites', { timeout: 240_000 }, () => {
    const raised = faithful.filter(({ facts, tailored }) => findingsWith(RULES, facts, tailored).length > 0)
    expect(raised.length / faithful.length, raised.map(({ name, patch }) => `${name}: ${JSON.stringify(patch)}`).join('\n')).toBeLessThanOrEqual(0.03)
  })

  it.each(RULES.map(rule => [rule.name, rule] as const))('lets something through when the rule "%s" is switched off', { timeout: 240_000 }, (_, rule) => {
    const rest = RULES.filter(other => other !== rule)
    const caught = planted.some(({ facts, tailored }) => findingsWith([rule], facts, tailored).length > 0 && findingsWith(rest, facts, tailored).length === 0)
    expect(caught).toBe(true)
  })
})

describe('grounding, whatever the order and the ids', () => {
  it.each(RESUME_CASES.map(({ name, base }) => [name, readCase(base)] as const))('%s: turned round, renumbered and shortened', (_, content) => {
    const facts = readBase(content)
    const turned = {
      ...content,
      experience: content.experience.toReversed().map((item, index) => ({ ...item, id: `job-${index + 1}`, highlights: item.highlights.toReversed() })),
      education: content.education.toReversed().map((item, index) => ({ ...item, id: `x${index}` })),
      skills: [{ id: 'all', group: null, items: content.skills.flatMap(({ items }) => items).toReversed() }],
      languages: undefined,
    }
    expect(findingsWith(RULES, facts, content)).toEqual([])
    expect(findingsWith(RULES, facts, turned)).toEqual([])
    expect(findingsWith(RULES, facts, { ...turned, summary: undefined, experience: turned.experience.slice(0, 1) })).toEqual([])
  })

  it.each(RESUME_CASES.map(({ name, base }) => [name, readCase(base)] as const))('%s: no line may go to another employer', (_, content) => {
    const facts = readBase(content)
    const [first, second] = content.experience
    for (const line of first!.highlights) {
      const moved = { ...content, experience: [first!, { ...second!, highlights: [...second!.highlights, line] }] }
      expect(findingsWith(RULES, facts, moved).length, line).toBeGreaterThan(0)
    }
  })

  it.each(RESUME_CASES.map(({ name, base }) => [name, readCase(base)] as const))('%s: no number may be another', (_, content) => {
    const facts = readBase(content)
    content.experience.forEach(({ highlights }, job) => highlights.forEach((text, line) => {
      const other = text.replace(/\d+/, digits => String(Number(digits) * 3 + 1))
      if (other === text)
        return
      const tailored = structuredClone(content)
      tailored.experience[job]!.highlights[line] = other
      expect(findingsWith(RULES, facts, tailored).length, other).toBeGreaterThan(0)
    }))
  })
})
