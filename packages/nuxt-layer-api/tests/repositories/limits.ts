import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { toUsd } from '@int/engine/budget'
import { QUOTA_DEFAULTS } from '@int/schema'
import { describe, expect, it, vi } from 'vitest'
import { listAuditEvents, removeAuditEventsBefore } from '../../server/repositories/audit-events.ts'
import { createReservation, expireReservations, findBudgetMonth, settleReservation } from '../../server/repositories/budget.ts'
import { countOperation, findRoleQuotas, findUsed, findUserQuotas, replaceUserQuotas, uncountOperation, updateRoleQuotas } from '../../server/repositories/quotas.ts'
import { listSystemConfigs, saveSystemConfig } from '../../server/repositories/system-configs.ts'
import { changeConfig, readConfig } from '../../server/services/system/config.ts'
import { expireLeases, readBudget, reserveBudget } from '../../server/services/usage/spend-budget.ts'
import { newUser } from '../helpers/rows.ts'

const DAY = '2026-11-21'
const soon = () => new Date(Date.now() + 60_000).toISOString()
const past = () => new Date(Date.now() - 1000).toISOString()
/** Months far away, so that no two tests share a ledger. */
let month = 0
const newMonth = () => `${3000 + month++}-01`

export function limitSuite(): void {
  describe('quotas', () => {
    it('start with the defaults, and are overridden by role and by person', async () => {
      const user = await newUser()
      expect(await findRoleQuotas('friend')).toEqual(QUOTA_DEFAULTS.friend)
      await updateRoleQuotas('friend', { export: 7, parse: null })
      await updateRoleQuotas('friend', { export: 8 })
      expect(await findRoleQuotas('friend')).toEqual({ ...QUOTA_DEFAULTS.friend, export: 8, parse: null })
      await replaceUserQuotas(user.id, { export: 1, generate: null })
      expect(await findUserQuotas(user.id)).toEqual({ export: 1, generate: null })
      await replaceUserQuotas(user.id, {})
      expect(await findUserQuotas(user.id)).toEqual({})
    })

    it('let exactly ten of a thousand at once through a limit of ten', async () => {
      const user = await newUser()
      const counted = await Promise.all(Array.from({ length: 1000 }, () => countOperation(user.id, 'export', DAY, 10)))
      expect(counted.filter(Boolean)).toHaveLength(10)
      expect(await findUsed(user.id, DAY)).toEqual({ export: 10 })
    })

    it('count by day, operation and person, and give back', async () => {
      const [user, other] = [await newUser(), await newUser()]
      expect(await countOperation(user.id, 'parse', DAY, 1)).toBe(true)
      expect(await countOperation(user.id, 'parse', DAY, 1)).toBe(false)
      expect(await countOperation(user.id, 'parse', '2026-11-22', 1)).toBe(true)
      expect(await countOperation(user.id, 'export', DAY, 1)).toBe(true)
      expect(await countOperation(other.id, 'parse', DAY, 1)).toBe(true)
      expect(await countOperation(other.id, 'export', DAY, 0)).toBe(false)
      await uncountOperation(user.id, 'parse', DAY)
      await uncountOperation(user.id, 'parse', DAY)
      expect(await findUsed(user.id, DAY)).toEqual({ parse: 0, export: 1 })
      expect(await countOperation(user.id, 'parse', DAY, 1)).toBe(true)
    })

    it('that are unlimited are counted all the same', async () => {
      const user = await newUser()
      for (let count = 0; count < 3; count++)
        expect(await countOperation(user.id, 'export', DAY, null)).toBe(true)
      expect(await findUsed(user.id, DAY)).toEqual({ export: 3 })
    })
  })

  describe('the budget', () => {
    it('grants exactly fifty of a thousand reservations of 10 cents at once against 5 dollars', async () => {
      const user = await newUser()
      const month = newMonth()
      const held = await Promise.all(Array.from({ length: 1000 }, () => createReservation(user.id, { month, amount: 100_000, cap: 5_000_000, expiresAt: soon() })))
      const granted = held.filter(id => id !== undefined)
      expect(granted).toHaveLength(50)
      expect(await findBudgetMonth(month)).toEqual({ spent: 0, reserved: 5_000_000 })

      await Promise.all(granted.map((id, index) => settleReservation(id, index)))
      expect(await findBudgetMonth(month)).toEqual({ spent: 49 * 50 / 2, reserved: 0 })
    })

    it('charges a reservation once, whoever is quicker: the call or the end of its lease', async () => {
      const user = await newUser()
      const month = newMonth()
      const id = await createReservation(user.id, { month, amount: 1000, cap: 5000, expiresAt: past() })
      const [settled] = await Promise.all([settleReservation(id!, 10), expireReservations(new Date().toISOString())])
      const { spent, reserved } = await findBudgetMonth(month)
      expect(reserved).toBe(0)
      expect(spent).toBe(settled ? 10 : 1000)
      expect(await settleReservation(id!, 10)).toBe(false)
      expect(await settleReservation(randomUUID(), 10)).toBe(false)
    })

    it('charges in full what ran out, and leaves alone what has not', async () => {
      const user = await newUser()
      const month = newMonth()
      await createReservation(user.id, { month, amount: 300, cap: 5000, expiresAt: past() })
      await createReservation(user.id, { month, amount: 200, cap: 5000, expiresAt: past() })
      await createReservation(user.id, { month, amount: 100, cap: 5000, expiresAt: soon() })
      expect((await expireReservations(new Date().toISOString())).filter(each => each === month)).toHaveLength(2)
      expect(await findBudgetMonth(month)).toEqual({ spent: 500, reserved: 100 })
    })

    it('grants nothing once the cap is below what is spent, and settles what runs', async () => {
      const user = await newUser()
      const month = newMonth()
      const id = await createReservation(user.id, { month, amount: 3000, cap: 5000, expiresAt: soon() })
      expect(await createReservation(user.id, { month, amount: 1, cap: 2000, expiresAt: soon() })).toBeUndefined()
      expect(await settleReservation(id!, 2500)).toBe(true)
      expect(await findBudgetMonth(month)).toEqual({ spent: 2500, reserved: 0 })
      expect(await findBudgetMonth(newMonth())).toEqual({ spent: 0, reserved: 0 })
    })
  })

  describe('spending', () => {
    /** Stands in for a model's provider: what it was really paid, in micro-dollars. */
    const createMeter = () => {
      const meter = { paid: 0 }
      const call = async (cost: number) => {
        await setImmediate()
        meter.paid += cost
        return cost
      }
      return { meter, call }
    }

    it('stays within the cap by the provider\'s own meter, whatever is asked at once', async () => {
      const user = await newUser()
      const { spent } = await readBudget()
      await changeConfig(user.id, { global_budget_cap: toUsd(spent + 1_000_000) })
      const { meter, call } = createMeter()
      const outcomes = await Promise.allSettled(Array.from({ length: 200 }, async (_, index) => {
        const { settle } = await reserveBudget(user.id, 50_000, 60_000)
        await settle(await call(index % 2 ? 50_000 : 20_000))
      }))
      const refused = outcomes.filter(outcome => outcome.status === 'rejected')
      expect(refused.length).toBeGreaterThan(0)
      expect(refused[0]!.reason).toMatchObject({ code: 'BUDGET_EXHAUSTED' })
      const after = await readBudget()
      expect(after).toMatchObject({ spent: spent + meter.paid, reserved: 0 })
      expect(after.spent).toBeLessThanOrEqual(after.cap)
    })

    it('is told of at 75, 90 and 100 %, once each, however many settle at once', async () => {
      const user = await newUser()
      await removeAuditEventsBefore(soon())
      const { spent, month } = await readBudget()
      const cap = Math.max(1_000_000, spent * 10)
      await changeConfig(user.id, { global_budget_cap: toUsd(cap) })
      const told = async () => (await listAuditEvents({ action: 'budget_alert', page: 1, pageSize: 10 })).items.map(({ actorId, subjectId, details }) => ({ actorId, subjectId, percent: Number(details.percent), cap: details.cap })).toSorted((a, b) => a.percent - b.percent)
      const spendUpTo = async (percent: number) => {
        const missing = cap * percent / 100 - (await readBudget()).spent
        const calls = await Promise.all(Array.from({ length: 10 }, () => reserveBudget(user.id, Math.ceil(missing / 10), 60_000)))
        await Promise.all(calls.map(({ settle }) => settle(Math.ceil(missing / 10))))
      }
      await spendUpTo(74)
      expect(await told()).toEqual([])
      await spendUpTo(91)
      expect(await told()).toMatchObject([75, 90].map(percent => ({ actorId: null, subjectId: month, percent, cap })))
      await spendUpTo(99.9)
      expect(await told()).toHaveLength(2)
      const { settle } = await reserveBudget(user.id, 1, 60_000)
      await settle(cap)
      expect((await told()).map(({ percent }) => percent)).toEqual([75, 90, 100])
    })

    it('is told of at once where the cap is lowered below what is spent, and new calls stop', async () => {
      const user = await newUser()
      await changeConfig(user.id, { global_budget_cap: toUsd((await readBudget()).spent + 1_000_000) })
      const { settle } = await reserveBudget(user.id, 100_000, 60_000)
      await settle(100_000)
      const running = await reserveBudget(user.id, 1000, 60_000)
      await removeAuditEventsBefore(soon())
      const { spent, month } = await readBudget()
      const cap = spent * 0.8
      await changeConfig(user.id, { global_budget_cap: toUsd(Math.ceil(cap)) })
      const told = async () => (await listAuditEvents({ action: 'budget_alert', page: 1, pageSize: 10 })).items.map(({ subjectId, details }) => [subjectId, details.percent]).toSorted()
      expect(await told()).toEqual([[month, 100], [month, 75], [month, 90]])
      await expect(reserveBudget(user.id, 1, 60_000)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
      expect(await running.settle(1000)).toBe(true)
      expect(await told()).toHaveLength(3)
    })

    it('that is cut short in a month is told of in that month, also when the next has begun', async () => {
      const user = await newUser()
      await changeConfig(user.id, { global_budget_cap: 1 })
      const month = newMonth()
      await createReservation(user.id, { month, amount: 950_000, cap: 1_000_000, expiresAt: past() })
      expect(await expireLeases(new Date())).toBeGreaterThanOrEqual(1)
      const { items } = await listAuditEvents({ action: 'budget_alert', page: 1, pageSize: 100 })
      expect(items.filter(({ subjectId }) => subjectId === month).map(({ details }) => details.percent).toSorted()).toEqual([75, 90])
    })

    it('that is cut short is charged in full once its lease is over', async () => {
      const user = await newUser()
      const { spent } = await readBudget()
      await changeConfig(user.id, { global_budget_cap: toUsd(spent + 100_000) })
      const { settle } = await reserveBudget(user.id, 100_000, -1)
      await expect(reserveBudget(user.id, 1, 60_000)).rejects.toMatchObject({ code: 'BUDGET_EXHAUSTED' })
      expect(await readBudget()).toMatchObject({ spent: spent + 100_000, reserved: 0, alerts: [75, 90, 100] })
      expect(await settle(10)).toBe(false)
      expect((await readBudget()).spent).toBe(spent + 100_000)
    })
  })

  it('reads the configuration it has just changed, and defaults for what nobody set', async () => {
    const user = await newUser()
    expect((await readConfig()).platform_provider).toBe('openai')
    expect(await changeConfig(user.id, { platform_provider: 'gemini_flash', platform_llm_enabled: true })).toEqual([{ key: 'platform_provider', before: 'openai', after: 'gemini_flash' }])
    expect(await readConfig()).toMatchObject({ platform_provider: 'gemini_flash', platform_llm_enabled: true })
    // Another process's change is seen within the bounded time.
    await saveSystemConfig(user.id, 'platform_provider', 'openai')
    await vi.waitFor(async () => expect((await readConfig()).platform_provider).toBe('openai'), { timeout: 5000, interval: 100 })
    await saveSystemConfig(user.id, 'platform_provider', 'no such provider')
    await vi.waitFor(async () => expect((await readConfig()).platform_provider).toBe('openai'))
  })

  it('keeps the installation\'s configuration by key', async () => {
    const user = await newUser()
    await saveSystemConfig(user.id, 'byok_enabled', true)
    await saveSystemConfig(user.id, 'byok_enabled', false)
    expect(await listSystemConfigs()).toMatchObject({ byok_enabled: false })
  })
}
