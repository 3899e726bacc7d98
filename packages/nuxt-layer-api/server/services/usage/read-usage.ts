import type { Page, UsageByDay, UsageByModel, UsageByPerson, UsageOverview, UsagePageQuery, UsageQuery } from '@int/schema'
import type { UsageStretch } from '../../repositories/usage-sums.ts'
import { utcDay } from '@int/engine/budget'
import { countPeopleByDay, sumUsageByDay, sumUsageByModel, sumUsageByPerson } from '../../repositories/usage-sums.ts'

const DAY_MS = 86_400_000

/** What was done day by day. */
export async function readUsage(query: UsageQuery): Promise<UsageOverview> {
  const stretch = toStretch(query)
  return { days: await sumUsageByDay(stretch), people: await countPeopleByDay(stretch) }
}

/** What one person did day by day. */
export function readUsageDays(query: UsageQuery): Promise<UsageByDay[]> {
  return sumUsageByDay(toStretch(query))
}

/** Who did how much, and what it cost. */
export function listUsageByPerson(query: UsagePageQuery): Promise<Page<UsageByPerson>> {
  return sumUsageByPerson(toStretch(query), query)
}

/** What each model was asked, and what it cost. */
export function listUsageByModel(query: UsagePageQuery): Promise<Page<UsageByModel>> {
  return sumUsageByModel(toStretch(query), query)
}

/** The last `days` UTC days, of which today is one. */
function toStretch({ days, userId }: UsageQuery): UsageStretch {
  return { since: utcDay(new Date(Date.now() - (days - 1) * DAY_MS)), userId }
}
