import type { AfterAttempt, Attempt, TokenUsage } from '@int/llm'
import type { ModelRef } from '@int/schema'
import { isFreeOfCharge } from '@int/llm'
import { priceOf, worstCaseOf } from '@int/llm/prices'
import { addUsage } from '@int/llm/scenarios'
import { reserveBudget } from '../usage/spend-budget.ts'

/** What the calls of one run have cost the platform so far. */
export interface Spending {
  /** Holds the worst case of an attempt before it is made, and settles it after. Throws `BUDGET_EXHAUSTED`. */
  beforeAttempt: (attempt: Attempt) => Promise<AfterAttempt>
  /** Micro-dollars; the worst case where nobody knows. */
  cost: () => number
  /** Tokens as the provider counted them; `undefined` where it said nothing. */
  usage: () => TokenUsage | undefined
}

/** Books each attempt of a run in the ledger. `leaseMs` is longer than an attempt can take. */
export function createSpending(userId: string, ref: ModelRef, leaseMs: number): Spending {
  let cost = 0
  let usage: TokenUsage | undefined
  return {
    cost: () => cost,
    usage: () => usage,
    async beforeAttempt({ request }) {
      const at = new Date()
      const worst = worstCaseOf(ref, request, at)
      const { settle } = await reserveBudget(userId, worst, leaseMs)
      return async (outcome) => {
        if ('reply' in outcome)
          usage = usage === undefined ? outcome.reply.usage : addUsage(usage, outcome.reply.usage)
        const charge = chargeOf(ref, outcome, worst, at)
        // A lease that ran out was charged in full.
        cost += await settle(charge) ? charge : worst
      }
    },
  }
}

function chargeOf(ref: ModelRef, outcome: Parameters<AfterAttempt>[0], worst: number, at: Date): number {
  if ('reply' in outcome)
    return priceOf(ref, outcome.reply.usage, at)
  return isFreeOfCharge(outcome.error) ? 0 : worst
}
