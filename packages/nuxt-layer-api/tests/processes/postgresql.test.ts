import { afterAll } from 'vitest'
import { openTestDatabase } from '../helpers/databases.ts'

const opened = await openTestDatabase('postgresql')
afterAll(opened.close)

const { processSuite } = await import('./suite.ts')
processSuite('postgresql', opened.url, 2)
