import type { UsageLog } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { usageCsv } from '../app/utils/usage-csv'

const log: UsageLog = {
  id: '00000000-0000-4000-8000-000000000001',
  userId: '00000000-0000-4000-8000-000000000002',
  operation: 'generate',
  providerType: 'platform',
  model: 'model-a',
  tokens: 1234,
  cost: 1500,
  outcome: 'ok',
  createdAt: '2026-11-20T10:00:00.000Z',
}

describe('usage as CSV', () => {
  it('has a header and a line each, with dollars instead of micro-dollars', () => {
    expect(usageCsv([log])).toBe('createdAt,operation,providerType,model,tokens,costUsd,outcome\r\n2026-11-20T10:00:00.000Z,generate,platform,model-a,1234,0.001500,ok\r\n')
  })

  it('leaves empty what is not known', () => {
    expect(usageCsv([{ ...log, model: null, tokens: null, cost: null }])).toContain('platform,,,,ok')
  })

  it('quotes what would break the line, and disarms what a spreadsheet would run', () => {
    expect(usageCsv([{ ...log, model: 'a,"b"' }])).toContain(',"a,""b""",')
    expect(usageCsv([{ ...log, model: '=1+1' }])).toContain(',\'=1+1,')
  })
})
