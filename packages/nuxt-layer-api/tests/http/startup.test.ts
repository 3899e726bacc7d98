import type { IncomingMessage } from 'node:http'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { spawnServer, startServer } from '../helpers/server.ts'

let dataDirectory: string
beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-start-'))
})
afterEach(() => rm(dataDirectory, { recursive: true, force: true }))

describe('starting the built server', () => {
  it.each([
    ['other computers could reach it and nobody has to sign in', { HOST: '0.0.0.0' }, /Set HOST=127\.0\.0\.1/],
    ['it is not told where to listen', {}, /Set HOST=127\.0\.0\.1/],
    ['its secret can be guessed', { HOST: '127.0.0.1', BESPOKE_SECRET: 'change-me' }, /BESPOKE_SECRET can be guessed/],
    ['its database is of no kind it knows', { HOST: '127.0.0.1', DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL has to begin with postgres:\/\//],
    ['its database does not answer', { HOST: '127.0.0.1', DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /cannot open its database/],
  ])('is refused where %s', async (_, env, sentence) => {
    const { child, output } = spawnServer({ dataDirectory, env: { PORT: '0', ...env } })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    expect(output()).toMatch(sentence)
    expect((await readdir(dataDirectory)).filter(name => name !== 'secret')).toEqual([])
  })

  it('makes its data directory, and ends cleanly when asked to', async () => {
    const server = await startServer({ dataDirectory: join(dataDirectory, 'new') })
    expect(await readdir(join(dataDirectory, 'new'))).toContain('bespoke.db')
    // A closed connection folds the write-ahead log into the file and removes it.
    expect(await server.stop()).toBe(0)
    expect((await readdir(join(dataDirectory, 'new'))).filter(name => name.startsWith('bespoke'))).toEqual(['bespoke.db'])
  })

  it('removes at once what was over while it was not running', async () => {
    const before = await startServer({ dataDirectory })
    expect((await fetch(`${before.url}/api/auth/local`, { method: 'POST' })).status).toBe(200)
    await before.stop()
    const raw = new BetterSqlite3(join(dataDirectory, 'bespoke.db'))
    onTestFinished(() => void raw.close())
    const longAgo = new Date(Date.now() - 400 * 86_400_000).toISOString()
    raw.prepare('update sessions set expires_at = ?').run(longAgo)
    raw.prepare('update audit_events set created_at = ?').run(longAgo)
    raw.prepare('insert into usage_logs (id, operation, provider_type, outcome, created_at, day) values (?, \'export\', \'local\', \'ok\', ?, ?)').run(randomUUID(), longAgo, longAgo.slice(0, 10))
    raw.prepare('insert into budget_months (month, spent, reserved) values (\'2025-01\', 0, 700)').run()
    raw.prepare('insert into budget_reservations (id, month, amount, created_at, expires_at) values (?, \'2025-01\', 700, ?, ?)').run(randomUUID(), longAgo, longAgo)
    const after = await startServer({ dataDirectory })
    onTestFinished(() => after.stop().then(() => undefined))
    const left = () => raw.prepare('select (select count(*) from sessions) + (select count(*) from usage_logs) + (select count(*) from budget_reservations) + (select count(*) from audit_events where created_at = ?)').pluck().get(longAgo)
    await expect.poll(left, { timeout: 10_000 }).toBe(0)
    expect(raw.prepare('select spent, reserved from budget_months').get()).toEqual({ spent: 700, reserved: 0 })
  })

  it('finishes what it is doing before it ends', async () => {
    const server = await startServer({ dataDirectory })
    const signedIn = await fetch(`${server.url}/api/auth/local`, { method: 'POST' })
    const body = JSON.stringify({ company: 'North', description: 'Knows SQL' })
    const vacancy = request(`${server.url}/api/vacancies`, {
      method: 'POST',
      headers: { 'expect': '100-continue', 'content-type': 'application/json', 'content-length': body.length, 'cookie': signedIn.headers.getSetCookie()[0]!.split(';')[0]! },
    })
    vacancy.flushHeaders()
    // From here on the server is at work on it, and waits for the rest.
    await once(vacancy, 'continue')
    const stopped = server.stop()
    await setTimeout(50)
    vacancy.end(body)
    const [response] = await once(vacancy, 'response') as [IncomingMessage]
    expect(response.statusCode).toBe(201)
    response.resume()
    expect(await stopped).toBe(0)
  })
})
