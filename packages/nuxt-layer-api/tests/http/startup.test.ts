import type { IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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
