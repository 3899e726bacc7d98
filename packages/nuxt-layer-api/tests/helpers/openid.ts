import type { SessionView } from '@int/schema'
import type { MutableToken } from 'oauth2-mock-server'
import type { Client } from './client.ts'
import type { RunningServer } from './server.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Events, OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, expect } from 'vitest'
import { createClient } from './client.ts'
import { freePort } from './ports.ts'
import { startServer } from './server.ts'

export const CLIENT_ID = 'bespoke-test'
/** Somebody the provider knows. */
export const ada = { sub: 'ada', email: 'ada@example.org', email_verified: true, name: 'Ada Example' }

/** A provider of OpenID Connect and, while it is not asked for less, a server that people sign in to with it. */
export interface OpenIdWorld {
  provider: OAuth2Server
  server: () => RunningServer
  /** The server's settings that name the provider. */
  settings: () => NodeJS.ProcessEnv
  /** A browser somewhere of its own, as the proxy in front of the server says: visitors are limited by their address. */
  newVisitor: (address?: string) => Client
  /** What the provider will say in its next ID token, on top of what it has to. */
  nextToken: (claims: Record<string, unknown>) => void
  signIn: (claims: Record<string, unknown>, client?: Client) => Promise<{ client: Client, location: string | null }>
}

/** Starts a provider for the tests of a file, and a server before which it stands unless `withServer` is `false`. */
export function useOpenId({ withServer = true } = {}): OpenIdWorld {
  const provider = new OAuth2Server()
  let server: RunningServer | undefined
  let dataDirectory: string | undefined
  let visitors = 0

  const settings = (): NodeJS.ProcessEnv => ({ BESPOKE_OIDC_ISSUER: provider.issuer.url, BESPOKE_OIDC_CLIENT_ID: CLIENT_ID, BESPOKE_OIDC_CLIENT_SECRET: 'hush' })
  beforeAll(async () => {
    await provider.issuer.keys.generate('RS256')
    await provider.start(await freePort(), 'localhost')
    if (!withServer)
      return
    dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-openid-'))
    const port = await freePort()
    // A provider makes it safe to be reached by others.
    server = await startServer({ dataDirectory, env: { ...settings(), HOST: '0.0.0.0', PORT: String(port), BESPOKE_ORIGIN: `http://127.0.0.1:${port}`, BESPOKE_SUPER_ADMINS: 'Boss@example.org', TRUST_PROXY: '1' } }, port)
  })
  afterAll(async () => {
    await server?.stop()
    await provider.stop()
    if (dataDirectory !== undefined)
      await rm(dataDirectory, { recursive: true, force: true })
  })

  function newVisitor(address = `203.0.${Math.floor(visitors / 250)}.${visitors++ % 250 + 1}`): Client {
    const client = createClient(server!.url)
    const { request } = client
    client.request = (method, path, options = {}) => request(method, path, { ...options, headers: { 'x-forwarded-for': address, ...options.headers } })
    return client
  }

  function nextToken(claims: Record<string, unknown>): void {
    // An access token is signed before the ID token; both say the same.
    const say = (token: MutableToken): void => {
      Object.assign(token.payload, { aud: CLIENT_ID, ...claims })
    }
    provider.service.removeAllListeners(Events.BeforeTokenSigning)
    provider.service.on(Events.BeforeTokenSigning, say)
  }

  async function signIn(claims: Record<string, unknown>, client = newVisitor()): Promise<{ client: Client, location: string | null }> {
    nextToken(claims)
    const callback = await visitProvider(client)
    const { headers } = await client.request('GET', callback)
    return { client, location: headers.get('location') }
  }

  return { provider, server: () => server!, settings, newVisitor, nextToken, signIn }
}

/** Goes to the provider and comes back with its answer, which is not handed in yet: the path of the callback with its query. */
export async function visitProvider(client: Client, returnTo = ''): Promise<string> {
  const { status, headers } = await client.request('GET', `/api/auth/oidc${returnTo && `?returnTo=${encodeURIComponent(returnTo)}`}`)
  expect(status).toBe(302)
  const atProvider = await fetch(headers.get('location')!, { redirect: 'manual' })
  const { pathname, search } = new URL(atProvider.headers.get('location')!)
  return pathname + search
}

export async function who(client: Client): Promise<SessionView> {
  return (await client.request<SessionView>('GET', '/api/auth/session')).body
}
