import type { UsageLog } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { usageByDay } from '../app/utils/usage-days'

const NOW = new Date('2026-03-01T00:30:00.000Z')

function log(createdAt: string, operation: UsageLog['operation'] = 'export'): UsageLog {
  return { id: 'a', userId: 'b', operation, providerType: 'local', model: null, tokens: null, cost: null, outcome: 'ok', createdAt }
}

describe('usage by day', () => {
  it('has every day up to today, oldest first, across the end of a month', () => {
    expect(usageByDay([], 3, NOW).map(({ day }) => day)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })

  it('counts by UTC day and operation and leaves out what is older', () => {
    const days = usageByDay([
      log('2026-03-01T00:00:00.000Z'),
      log('2026-02-28T23:59:59.999Z', 'parse'),
      log('2026-02-28T00:00:00.000Z', 'parse'),
      log('2026-02-20T00:00:00.000Z'),
    ], 2, NOW)
    expect(days).toEqual([
      { day: '2026-02-28', counts: { parse: 2, generate: 0, export: 0 }, total: 2 },
      { day: '2026-03-01', counts: { parse: 0, generate: 0, export: 1 }, total: 1 },
    ])
  })
})
