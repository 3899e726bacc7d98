import type { UsageLog } from '@int/schema'

const COLUMNS = ['createdAt', 'operation', 'providerType', 'model', 'tokens', 'costUsd', 'outcome'] as const
const MICRO_DOLLARS = 1_000_000

/** The usage log as CSV (RFC 4180) with a header; instants in UTC, cost in dollars, empty where no model was asked. */
export function usageCsv(logs: UsageLog[]): string {
  const rows = logs.map(({ cost, ...log }) => {
    const row = { ...log, costUsd: cost === null ? null : (cost / MICRO_DOLLARS).toFixed(6) }
    return COLUMNS.map(column => csvField(row[column]))
  })
  return [COLUMNS, ...rows].map(row => `${row.join(',')}\r\n`).join('')
}

/** Text that a spreadsheet would take for a formula gets a quotation mark in front (OWASP, "CSV Injection"). */
function csvField(value: string | number | null): string {
  if (value === null)
    return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
