import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { MutableToken } from 'oauth2-mock-server'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { Events, OAuth2Server } from 'oauth2-mock-server'
import { freePort } from '../../packages/nuxt-layer-api/tests/helpers/ports.ts'
import { startServer } from '../../packages/nuxt-layer-api/tests/helpers/server.ts'
import { visit } from './person.ts'
import { watchPolicy } from './test.ts'

const CLIENT_ID = 'bespoke-e2e'
const SUPER_ADMIN = 'boss@example.org'

/** An installation that several people sign in to, each with a browser of their own. */
export interface SharedServer {
  url: string
  /** Where it keeps its database and files. */
  dataDirectory: string
  /** Signs somebody in through the provider and its redirects; their mailbox is `<name>@example.org`. In a browser of their own, unless on a page that is given. */
  signIn: (name: string, on?: Page) => Promise<Page>
  /** What any of their pages did against the content security policy. */
  violations: () => string[]
  /** What the server printed. */
  output: () => string
  stop: () => Promise<void>
}

/** Starts the built server with an OpenID provider on loopback and a data directory of its own; `boss` runs it. `env` comes on top. */
export async function startSharedServer(browser: Browser, env: NodeJS.ProcessEnv = {}): Promise<SharedServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'bespoke-e2e-shared-'))
  const provider = new OAuth2Server()
  await provider.issuer.keys.generate('RS256')
  await provider.start(await freePort(), 'localhost')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = await startServer({
    dataDirectory,
    env: {
      BESPOKE_ORIGIN: url,
      BESPOKE_OIDC_ISSUER: provider.issuer.url,
      BESPOKE_OIDC_CLIENT_ID: CLIENT_ID,
      BESPOKE_OIDC_CLIENT_SECRET: 'hush',
      BESPOKE_SUPER_ADMINS: SUPER_ADMIN,
      ...env,
    },
  }, port)
  const contexts: BrowserContext[] = []
  const violations: string[][] = []

  /** What the provider says in its next ID token, on top of what it has to. */
  function nextToken(name: string): void {
    provider.service.removeAllListeners(Events.BeforeTokenSigning)
    provider.service.on(Events.BeforeTokenSigning, ({ payload }: MutableToken) => {
      Object.assign(payload, { aud: CLIENT_ID, sub: name, email: `${name}@example.org`, email_verified: true, name: `${name[0]!.toUpperCase()}${name.slice(1)} Example` })
    })
  }

  async function newBrowser(): Promise<Page> {
    const context = await browser.newContext({ baseURL: url, locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    contexts.push(context)
    violations.push(await watchPolicy(context))
    return context.newPage()
  }

  return {
    url,
    dataDirectory,
    async signIn(name, on) {
      nextToken(name)
      const page = on ?? await newBrowser()
      await visit(page, '/sign-in')
      await page.getByRole('link', { name: 'Continue with the sign-in provider' }).click()
      await page.waitForURL(`${url}/vacancies`)
      await expect(page.getByRole('button', { name: /^Account: / })).toBeVisible()
      return page
    },
    violations: () => violations.flat(),
    output: server.output,
    async stop() {
      for (const context of contexts)
        await context.close()
      await server.stop()
      await provider.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
