import type { UsageLog } from '@int/schema'
import { toUsd } from '@int/engine/budget'
import { stringify } from 'csv-stringify/sync'

const COLUMNS = ['createdAt', 'operation', 'providerType', 'model', 'tokens', 'costUsd', 'outcome'] as const

/** Operations as CSV (RFC 4180) in UTF-8, the cost in dollars; what was not measured is empty. No cell is run as a formula by a spreadsheet. */
export function writeUsageCsv(logs: UsageLog[]): string {
  const rows = logs.map(({ cost, ...log }) => ({ ...log, costUsd: cost === null ? null : toUsd(cost) }))
  // Without the byte order mark spreadsheets take UTF-8 for their own old character set.
  return stringify(rows, { bom: true, header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: 'windows' })
}
