import { afterAll } from 'vitest'
import { startWorld } from '../http/world.ts'

const world = await startWorld('sqlite', { BESPOKE_MODEL_TIMEOUT: '2' })
afterAll(world.close)

const { modelsSuite } = await import('./suite.ts')
modelsSuite(world)
