import type { UsageLog } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { writeUsageCsv } from '../../server/services/usage/export-usage.ts'

const log: UsageLog = {
  id: '7b0b2f9e-7c0a-4d6e-9d0e-0f4b3a1c2d5e',
  userId: '1b0b2f9e-7c0a-4d6e-9d0e-0f4b3a1c2d5e',
  operation: 'generate',
  providerType: 'platform',
  model: 'm-1',
  tokens: 1200,
  cost: 2500,
  outcome: 'ok',
  createdAt: '2026-11-21T10:00:00.000Z',
}

describe('usage as CSV', () => {
  it('has a line for each operation, and nothing where nothing was measured', () => {
    expect(writeUsageCsv([log, { ...log, operation: 'export', providerType: 'local', model: null, tokens: null, cost: null }])).toBe([
      '\uFEFFcreatedAt,operation,providerType,model,tokens,costUsd,outcome',
      '2026-11-21T10:00:00.000Z,generate,platform,m-1,1200,0.0025,ok',
      '2026-11-21T10:00:00.000Z,export,local,,,,ok',
      '',
    ].join('\r\n'))
  })

  it('has its header where nothing was done', () => {
    expect(writeUsageCsv([])).toBe('\uFEFFcreatedAt,operation,providerType,model,tokens,costUsd,outcome\r\n')
  })

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1'])('runs nothing in a spreadsheet: %j', (model) => {
    const [, line] = writeUsageCsv([{ ...log, model }]).split('\r\n')
    expect(line).toMatch(/,platform,"?'/)
  })

  it('keeps separators and quotes within their cell', () => {
    expect(writeUsageCsv([{ ...log, model: 'a,"b"\r\nc' }])).toContain(',"a,""b""\r\nc",')
  })
})
