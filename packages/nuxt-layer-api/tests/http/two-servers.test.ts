import type { Quota, SessionView } from '@int/schema'
import type { RunningServer } from '../helpers/server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createClient, failure } from '../helpers/client.ts'
import { DIALECTS } from '../helpers/databases.ts'
import { createTestDatabase } from '../helpers/postgres.ts'
import { content } from '../helpers/rows.ts'
import { startServer } from '../helpers/server.ts'

const LIMIT = 10
const REQUESTS = 1000

describe.each(DIALECTS)('two servers on one %s database', (dialect) => {
  let dataDirectory: string
  let servers: RunningServer[]

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-two-'))
    const databaseUrl = dialect === 'postgresql' ? await createTestDatabase(inject('postgresUrl')) : undefined
    // Both at once: one of them migrates, and the other waits for it.
    servers = await Promise.all([1, 2].map(() => startServer({ dataDirectory, databaseUrl })))
  })
  afterAll(async () => {
    await Promise.all(servers.map(server => server.stop()))
    await rm(dataDirectory, { recursive: true, force: true })
  })

  it('share who is signed in, what is counted and what is refused', async () => {
    const clients = servers.map(({ url }) => createClient(url))
    const [first, second] = clients as [typeof clients[0], typeof clients[0]]
    const { body: session } = await first.request<SessionView>('POST', '/api/auth/local')
    second.cookie = first.cookie
    await second.request('PUT', `/api/admin/users/${session.user!.id}/quotas`, { json: { export: LIMIT } })
    const { body: resume } = await first.request<{ id: string }>('POST', '/api/resumes', { json: { title: 'My resume', content } })

    const path = `/api/resumes/${resume.id}/document`
    const replies = await Promise.all(Array.from({ length: REQUESTS }, (_, index) => clients[index % 2]!.request('GET', path)))
    expect(replies.filter(reply => reply.status === 200)).toHaveLength(LIMIT)
    expect(replies.filter(reply => reply.status === 429)).toHaveLength(REQUESTS - LIMIT)
    // By now both would let the person start one more, if it were not for the limit.
    await setTimeout(1100)
    for (const client of clients) {
      expect(await client.request('GET', path)).toMatchObject(failure(429, 'QUOTA_EXCEEDED'))
      expect((await client.request<Quota[]>('GET', '/api/usage/quotas')).body.find(({ operation }) => operation === 'export')).toMatchObject({ used: LIMIT, remaining: 0 })
    }

    await first.request('POST', '/api/auth/sign-out')
    expect(await second.request('GET', path)).toMatchObject(failure(401, 'UNAUTHENTICATED'))
  })
})
