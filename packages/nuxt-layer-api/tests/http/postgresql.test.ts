import { afterAll } from 'vitest'
import { startWorld } from './world.ts'

const world = await startWorld('postgresql')
afterAll(world.close)

const { httpSuite } = await import('./suite.ts')
httpSuite(world)
