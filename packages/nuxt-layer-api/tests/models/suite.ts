import type { World } from '../http/world.ts'
import { describe } from 'vitest'
import { canarySuite } from './canary.ts'
import { faultSuite } from './faults.ts'
import { injectionSuite } from './injections.ts'
import { moneySuite } from './money.ts'

/** What holds when models, providers and processes fail, on a server that waits two seconds for a model. */
export function modelsSuite(world: World): void {
  describe(`asking models on ${world.dialect}`, () => {
    faultSuite(world)
    injectionSuite(world)
    moneySuite(world)
    canarySuite(world)
  })
}
