/** Micro-dollars in a dollar. Money is counted in whole micro-dollars everywhere. */
export const MICROS = 1_000_000

/** Dollars to micro-dollars, to the nearest. Throws a RangeError where the result cannot be counted exactly. */
export function toMicros(usd: number): number {
  const micros = Math.round(usd * MICROS)
  if (!Number.isSafeInteger(micros))
    throw new RangeError(`${usd} USD cannot be counted in micro-dollars.`)
  return micros
}

/** Micro-dollars to dollars, for people to read; not for arithmetic. */
export function toUsd(micros: number): number {
  return micros / MICROS
}

/** Percentages of the monthly cap at which super-admins are told. */
export const BUDGET_ALERTS = [75, 90, 100] as const
export type BudgetAlert = typeof BUDGET_ALERTS[number]

/** The alerts that are due at `spent` of `cap` micro-dollars. A cap of 0 is used up from the start. */
export function alertsAt(spent: number, cap: number): BudgetAlert[] {
  return BUDGET_ALERTS.filter(percent => cap <= 0 || spent * 100 >= cap * percent)
}
