import { afterAll } from 'vitest'
import { openTestDatabase } from '../helpers/databases.ts'

const opened = await openTestDatabase('postgresql')
afterAll(opened.close)

const { repositorySuite } = await import('./suite.ts')
repositorySuite('postgresql')
