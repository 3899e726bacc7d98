import { describe, expect, it } from 'vitest'
import { ADVERTISEMENT_BATCHES, precisionOf, recallOf, tallyOf } from '../bench/match/gold.ts'
import { countVerdicts, VERDICT_BATCHES } from '../bench/match/verdicts.ts'

/** What our own labelled advertisements and resumes gave when they were last measured, less a little. It may rise, and must not fall unseen. */
const FLOORS: Record<string, [precision: number, recall: number]> = {
  skill: [0.95, 0.88],
  importance: [0.96, 1],
  years: [0.8, 0.8],
  degree: [0.9, 0.93],
  language: [0.88, 0.8],
  cert: [0.92, 0.93],
  duty: [0.96, 0.96],
  loc: [0.96, 0.94],
  title: [1, 0.88],
  pay: [0.97, 0.97],
  deadline: [0.97, 0.97],
  contract: [0.92, 0.97],
}

describe('labelled advertisements', () => {
  const batches = ADVERTISEMENT_BATCHES.map(batch => tallyOf(batch))
  const all = (kind: string): { hit: number, wrong: number, missed: number } => batches.reduce((sum, batch) => ({
    hit: sum.hit + (batch[kind]?.hit ?? 0),
    wrong: sum.wrong + (batch[kind]?.wrong ?? 0),
    missed: sum.missed + (batch[kind]?.missed ?? 0),
  }), { hit: 0, wrong: 0, missed: 0 })

  it.each(Object.entries(FLOORS))('are read as well as before: %s', (kind, [precision, recall]) => {
    expect(precisionOf(all(kind))).toBeGreaterThanOrEqual(precision)
    expect(recallOf(all(kind))).toBeGreaterThanOrEqual(recall)
  })
})

describe('labelled verdicts', () => {
  it.each(VERDICT_BATCHES)('are given as well as before: %s batch', (batch) => {
    const { all, same, claimed, overlooked } = countVerdicts(batch)
    expect(same / all).toBeGreaterThanOrEqual(0.93)
    expect(claimed).toBe(0)
    expect(overlooked).toBeLessThanOrEqual(1)
  })
})
