import type { UsageLog } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { createUsageLog } from '../../server/repositories/usage-logs.ts'
import { countPeopleByDay, sumUsageByDay, sumUsageByModel, sumUsageByPerson } from '../../server/repositories/usage-sums.ts'
import { removeUser } from '../../server/repositories/users.ts'
import { newUser } from '../helpers/rows.ts'

const local = { operation: 'export', providerType: 'local', model: null, tokens: null, cost: null, outcome: 'ok' } as const
const first = { page: 1, pageSize: 100 }
const today = () => new Date().toISOString().slice(0, 10)

function platform(model: string, cost: number | null, input: Partial<UsageLog> = {}) {
  return { operation: 'generate', providerType: 'platform', model, tokens: 100, cost, outcome: 'ok', ...input } as const
}

export function usageSuite(): void {
  describe('usage', () => {
    it('is summed up by day, also beyond what 32 bits count', async () => {
      const [ada, bob] = [await newUser(), await newUser()]
      const entry = { operation: 'generate', providerType: 'byok', model: 'm', outcome: 'cancelled' } as const
      await createUsageLog(ada.id, { ...entry, tokens: 10, cost: 4_000_000_000 })
      await createUsageLog(ada.id, { ...entry, tokens: null, cost: 4_000_000_000 })
      await createUsageLog(bob.id, { ...entry, tokens: 5, cost: null })
      const since = today()
      const sums = { day: since, operation: 'generate', providerType: 'byok', outcome: 'cancelled' }
      expect((await sumUsageByDay({ since })).find(row => row.providerType === 'byok')).toEqual({ ...sums, count: 3, people: 2, tokens: 15, cost: 8_000_000_000 })
      expect(await sumUsageByDay({ since, userId: bob.id })).toEqual([{ ...sums, count: 1, people: 1, tokens: 5, cost: 0 }])
      expect(await sumUsageByDay({ since: '9999-01-01' })).toEqual([])
    })

    it('is summed up by person, who cost the platform most first; a key of their own is not the platform\'s money', async () => {
      const [ada, bob, eve] = [await newUser(), await newUser('friend'), await newUser()]
      await createUsageLog(ada.id, platform('small', 9_000_000_000_000))
      await createUsageLog(ada.id, platform('small', null, { outcome: 'failed' }))
      await createUsageLog(bob.id, platform('large', 9_500_000_000_000))
      await createUsageLog(eve.id, { ...platform('large', 9_900_000_000_000), providerType: 'byok' })
      await createUsageLog(eve.id, local)
      const { items, total } = await sumUsageByPerson({ since: today() }, first)
      expect(total).toBeGreaterThanOrEqual(3)
      expect(items.slice(0, 2)).toEqual([
        { user: { id: bob.id, name: null, email: null, role: 'friend' }, count: 1, failed: 0, tokens: 100, spent: 9_500_000_000_000 },
        { user: { id: ada.id, name: null, email: null, role: 'public' }, count: 2, failed: 1, tokens: 200, spent: 9_000_000_000_000 },
      ])
      expect(items.find(({ user }) => user?.id === eve.id)).toMatchObject({ count: 2, spent: 0 })
      const pages = await Promise.all([1, 2].map(page => sumUsageByPerson({ since: today() }, { page, pageSize: 1 })))
      expect(pages.map(({ items: [row], total: all }) => [row!.user!.id, all])).toEqual([[bob.id, total], [ada.id, total]])
      expect(await sumUsageByPerson({ since: '9999-01-01' }, first)).toMatchObject({ items: [], total: 0 })
    })

    it('of all who are gone stands together, without them', async () => {
      const [gone, other] = [await newUser(), await newUser()]
      for (const { id } of [gone, other]) {
        await createUsageLog(id, local)
        await removeUser(id)
      }
      const nobody = (await sumUsageByPerson({ since: today() }, first)).items.filter(({ user }) => user === null)
      expect(nobody).toHaveLength(1)
      expect(nobody[0]!.count).toBeGreaterThanOrEqual(2)
    })

    it('is summed up by model and operation, for everybody and for one person', async () => {
      const [ada, bob] = [await newUser(), await newUser()]
      await createUsageLog(ada.id, platform('model-of-ada', 20))
      await createUsageLog(ada.id, platform('model-of-ada', 30, { operation: 'parse', outcome: 'failed' }))
      await createUsageLog(ada.id, local)
      await createUsageLog(bob.id, platform('model-of-ada', 5))
      expect((await sumUsageByModel({ since: today(), userId: ada.id }, first))).toEqual({
        ...first,
        total: 3,
        items: [
          { providerType: 'platform', model: 'model-of-ada', operation: 'parse', count: 1, failed: 1, tokens: 100, cost: 30 },
          { providerType: 'platform', model: 'model-of-ada', operation: 'generate', count: 1, failed: 0, tokens: 100, cost: 20 },
          { providerType: 'local', model: null, operation: 'export', count: 1, failed: 0, tokens: 0, cost: 0 },
        ],
      })
      expect((await sumUsageByModel({ since: today() }, first)).items.find(({ model, operation }) => model === 'model-of-ada' && operation === 'generate')).toMatchObject({ count: 2, cost: 25 })
    })

    it('tells how many people there were on a day', async () => {
      const [ada, gone] = [await newUser(), await newUser()]
      const before = (await countPeopleByDay({ since: today() }))[0]?.people ?? 0
      await createUsageLog(ada.id, local)
      await createUsageLog(ada.id, local)
      await createUsageLog(gone.id, local)
      await removeUser(gone.id)
      expect(await countPeopleByDay({ since: today() })).toEqual([{ day: today(), people: before + 1 }])
      expect(await countPeopleByDay({ since: today(), userId: ada.id })).toEqual([{ day: today(), people: 1 }])
    })
  })
}
