import { afterAll } from 'vitest'
import { openTestDatabase } from '../helpers/databases.ts'

const opened = await openTestDatabase('sqlite')
afterAll(opened.close)

const { repositorySuite } = await import('./suite.ts')
repositorySuite('sqlite')
