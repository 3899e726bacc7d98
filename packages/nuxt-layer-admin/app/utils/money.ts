/** Micro-dollars in a dollar: money is counted in whole micro-dollars everywhere but on the screen. */
const MICRO_DOLLARS = 1_000_000

export function toDollars(microDollars: number): number {
  return microDollars / MICRO_DOLLARS
}
