import { afterAll } from 'vitest'
import { openTestDatabase } from '../helpers/databases.ts'

const opened = await openTestDatabase('sqlite')
afterAll(opened.close)

const { processSuite } = await import('./suite.ts')
processSuite('sqlite', opened.url, 2)
