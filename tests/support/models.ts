import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test'
import type { ModelEstimate, ModelTask, UsageLog } from '../../packages/schema/src/index.ts'
import type { FakeLlm } from './fake-llm/index.ts'
import type { SharedServer } from './shared-server.ts'
import { expect } from '@playwright/test'
import { startFakeLlm } from './fake-llm/index.ts'
import { visit } from './person.ts'
import { startSharedServer } from './shared-server.ts'

/** An installation with a platform's model, and the provider it asks. */
export interface ModelServer extends SharedServer { fake: FakeLlm }

export type OwnProvider = 'openai' | 'gemini'

/** A key that occurs nowhere else. */
export const OWN_KEY = 'sk-canary-Zq7Xw2Lr9Tn4Vb8K'
const PLATFORM_KEY = 'sk-platform-Hd3Jm6Ps1Yc5Wu0E'
const NAMES = { openai: 'OpenAI', gemini: 'Google Gemini' }

/** A resume with fields that the reader is unsure of. */
export const UNSURE_TEXT = `Otis Fernsby
otis.fernsby@example.com

Experience

Greenhill Estate   Head of the kitchen garden   2018 - 2021
- Kept the orangery and grew citrus for the house.

Gardener and beekeeper
Old Priory, Wells, since spring 2021
- Looks after forty hives.

Education
RHS Level 3, Wisley
`

const PROFILE = {
  firstName: 'Nora',
  lastName: 'Castellan',
  email: 'nora.castellan@example.com',
  country: 'GB',
  searchRegion: 'Leeds',
  workFormat: 'hybrid',
  languages: [{ language: 'en', level: 'native' }],
}

/** Starts the built server with a fake provider for the platform's models; people may use it with keys of their own, too. */
export async function startModelServer(browser: Browser): Promise<ModelServer> {
  const fake = await startFakeLlm({ keys: [OWN_KEY, PLATFORM_KEY] })
  const server = await startSharedServer(browser, {
    BESPOKE_OPENAI_KEY: PLATFORM_KEY,
    BESPOKE_OPENAI_URL: fake.openAiUrl,
    BESPOKE_GEMINI_KEY: PLATFORM_KEY,
    BESPOKE_GEMINI_URL: fake.url,
  })
  return {
    ...server,
    fake,
    async stop() {
      await server.stop()
      await fake.close()
    },
  }
}

/** The profile that a tailoring asks for. */
export async function fillProfile(request: APIRequestContext): Promise<void> {
  expect((await request.put('/api/profile', { data: PROFILE })).status()).toBe(200)
}

export function providerCard(page: Page, provider: OwnProvider): Locator {
  return page.getByRole('region', { name: NAMES[provider] })
}

/** Enters a key on the settings page, tests it and keeps it. */
export async function addOwnKey(page: Page, provider: OwnProvider, address: string, key = OWN_KEY): Promise<void> {
  if (new URL(page.url()).pathname !== '/settings/models')
    await visit(page, '/settings/models')
  const card = providerCard(page, provider)
  await card.getByRole('button', { name: 'Add a key' }).click()
  await card.getByLabel('Key', { exact: true }).fill(key)
  await card.getByRole('button', { name: 'Timeout and address' }).click()
  await card.getByLabel('Gateway').fill(address)
  await card.getByRole('button', { name: 'Test and list the models' }).click()
  await expect(card.getByText(/It works: \d+ models/)).toBeVisible()
  await card.getByRole('button', { name: 'Use this' }).click()
  await expect(card.getByText(/In this tab|Kept on this device/)).toBeVisible()
}

/** From any page to the one that tailors, by clicks: what is in the tab's memory stays. */
export async function toTailoring(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Tailored' }).first().click()
  await page.getByRole('link', { name: 'Tailor a resume' }).first().click()
  await page.waitForURL(/\/generations\/new/)
}

/** Starts the tailoring and waits for its review; resolves to the generation's id. */
export async function tailor(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { name: /changes accepted|nothing to change/ })).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** The newest entry of the person's usage log. */
export async function lastUsage(request: APIRequestContext): Promise<UsageLog> {
  const [log] = await (await request.get('/api/usage')).json() as UsageLog[]
  return log!
}

/** The number that a line of the resume has in the prompt of a task. */
export async function lineNumber(request: APIRequestContext, task: ModelTask, words: string): Promise<number> {
  const reply = await request.post('/api/models/estimates', { data: { task, model: null } })
  const { messages } = await reply.json() as ModelEstimate
  const line = messages.flatMap(({ text }) => text.split('\n')).find(text => /^\d+ /.test(text) && text.includes(words))
  return Number.parseInt(line ?? '')
}
