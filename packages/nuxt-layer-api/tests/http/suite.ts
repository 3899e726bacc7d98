import type { World } from './world.ts'
import { describe, expect, it } from 'vitest'
import { accessSuite } from './access.ts'
import { accountSuite } from './account.ts'
import { adminSuite } from './admin.ts'
import { documentSuite } from './documents.ts'
import { durabilitySuite } from './durability.ts'
import { factSuite } from './facts.ts'
import { generationSuite } from './generations.ts'
import { inputSuite } from './input.ts'
import { limitSuite } from './limits.ts'
import { modelSuite } from './models.ts'
import { photoSuite } from './photos.ts'
import { resumeSuite } from './resumes.ts'
import { sessionSuite } from './sessions.ts'
import { ticketSuite } from './tickets.ts'
import { vacancySuite } from './vacancies.ts'

/** What the built server promises over HTTP. */
export function httpSuite(world: World): void {
  describe(`the built server on ${world.dialect}`, () => {
    sessionSuite(world)
    resumeSuite(world)
    vacancySuite(world)
    generationSuite(world)
    factSuite(world)
    documentSuite(world)
    photoSuite(world)
    limitSuite(world)
    inputSuite(world)
    accessSuite(world)
    adminSuite(world)
    accountSuite(world)
    modelSuite(world)
    ticketSuite(world)
    durabilitySuite(world)

    it('has been asked for every route of its inventory', () => {
      expect(world.routes.length).toBeGreaterThan(30)
      const unasked = world.routes.map(({ method, path }) => `${method} ${path}`).filter(route => !world.reached.has(route))
      // openid-sign-in.test.ts asks these of a server with a provider.
      expect(unasked).toEqual(['GET /api/auth/oidc', 'GET /api/auth/oidc/callback'])
    })

    it('has said nothing of a failure of its own', () => {
      expect(world.server().output()).not.toMatch(/failed:|Error/)
    })
  })
}
