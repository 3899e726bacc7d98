import type { Page } from '@playwright/test'
import type { Canary } from '../support/canary.ts'
import type { Fault } from '../support/fake-llm/index.ts'
import type { ModelServer } from '../support/models.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { watchFor } from '../support/canary.ts'
import { addOwnKey, fillProfile, lastUsage, OWN_KEY, providerCard, startModelServer, tailor, toTailoring, UNSURE_TEXT } from '../support/models.ts'
import { createResume, createVacancy, visit } from '../support/person.ts'

let server: ModelServer
test.beforeAll(async ({ browser }) => {
  server = await startModelServer(browser)
})
test.afterAll(async () => {
  await server.stop()
})
test.beforeEach(() => {
  server.fake.reset()
})
test.afterEach(() => {
  expect(server.violations()).toEqual([])
})

const PASSPHRASE = 'four unrelated words here'

/** Every fault of a provider's with the sentence that it becomes. */
const SENTENCES: Partial<Record<Fault, RegExp>> = {
  'unauthorized': /does not accept this key/,
  'forbidden': /does not accept this key/,
  'spent': /no quota or credit left/,
  'rate-limited': /asked too often/,
  'rate-limited-with-wait': /asked too often/,
  'server-error': /out of order/,
  'too-long': /too long for the model/,
  'redirect': /does not answer at its address/,
  'cut': /broke before its reply was complete/,
  'broken-wire': /did not reply in the form|broke before/,
  'malformed-json': /did not reply in the form/,
  'wrong-types': /did not reply in the form/,
  'prose': /did not reply in the form/,
  'truncated': /cut off at its limit/,
  'refusal': /refused to answer/,
  'huge': /was not read/,
}

async function nowhere(canary: Canary, page: Page): Promise<void> {
  expect(await canary.search(page)).toEqual([])
  expect(await canary.hits()).toEqual([])
}

/** What the server has written that holds `text`: database, write-ahead log, uploads. */
async function filesWith(text: string): Promise<string[]> {
  const entries = await readdir(server.dataDirectory, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  expect(files.some(file => file.endsWith('.db'))).toBe(true)
  const contents = await Promise.all(files.map(async file => ({ file, bytes: await readFile(file) })))
  return contents.filter(({ bytes }) => bytes.includes(text)).map(({ file }) => file)
}

async function makeVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remember with a passphrase' }).click()
  await page.getByLabel('New passphrase').fill('too short')
  await expect(page.getByText('At least 12 characters.', { exact: true })).toBeVisible()
  await page.getByLabel('New passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(`${PASSPHRASE}?`)
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Encrypt and remember' }).click()
  await expect(page.getByText('Kept on this device')).toBeVisible()
}

for (const provider of ['openai', 'gemini'] as const) {
  test(`a key for ${provider} stays in the tab through every task and every fault`, async () => {
    const name = `canary-${provider}`
    const page = await server.signIn(name)
    const canary = watchFor(OWN_KEY, page.context(), server.url)
    await fillProfile(page.request)
    const resumeId = await createResume(page.request, 'Mine')
    const vacancyId = await createVacancy(page.request)

    await test.step('a key that does not work says so', async () => {
      await visit(page, '/settings/models')
      const card = providerCard(page, provider)
      await card.getByRole('button', { name: 'Add a key' }).click()
      await card.getByLabel('Key', { exact: true }).fill(`${OWN_KEY}-wrong`)
      await card.getByRole('button', { name: 'Show the key' }).click()
      await card.getByRole('button', { name: 'Timeout and address' }).click()
      await card.getByLabel('Gateway').fill(provider === 'openai' ? server.fake.openAiUrl : server.fake.url)
      await card.getByRole('button', { name: 'Test and list the models' }).click()
      await expect(card.getByRole('alert')).toContainText('does not accept this key')
      await card.getByRole('button', { name: 'Cancel' }).click()
      await addOwnKey(page, provider, provider === 'openai' ? server.fake.openAiUrl : server.fake.url)
      await nowhere(canary, page)
    })

    await toTailoring(page)
    await page.getByRole('radio', { name: provider === 'openai' ? /^Your OpenAI key/ : /^Your Gemini key/ }).click()
    const start = page.getByRole('button', { name: /^(Tailor|Try again)$/ })
    for (const [fault, sentence] of Object.entries(SENTENCES)) {
      await test.step(fault, async () => {
        server.fake.reset()
        server.fake.always(fault as Fault)
        await expect(start).toBeEnabled()
        // Somebody who asks more than once a second is told to wait.
        await page.waitForTimeout(1000)
        await start.click()
        await expect.poll(() => server.fake.asks.length).toBeGreaterThan(0)
        await expect(page.getByRole('alert').filter({ hasText: 'The tailoring stopped' })).toContainText(sentence, { timeout: 30_000 })
        await expect.poll(() => lastUsage(page.request)).toMatchObject({ outcome: 'failed' })
      })
    }
    expect(await (await page.request.get(`/api/generations?vacancyId=${vacancyId}`)).json()).toEqual([])
    await nowhere(canary, page)

    await test.step('hanging up', async () => {
      server.fake.reset()
      server.fake.always('hang')
      await start.click()
      await expect.poll(() => server.fake.asks.length).toBe(1)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expect.poll(() => lastUsage(page.request)).toMatchObject({ outcome: 'cancelled' })
    })

    await test.step('all is well again', async () => {
      server.fake.reset()
      await tailor(page)
      await nowhere(canary, page)
    })

    await test.step('requirements of the vacancy', async () => {
      await page.getByRole('link', { name: 'Vacancy', exact: true }).click()
      await page.getByRole('tab', { name: /Requirements/ }).click()
      await page.getByRole('button', { name: 'Ask a model to read the requirements' }).click()
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'A model’s reading of the vacancy' })).toBeVisible()
      expect(server.fake.asks.at(-1)!.key).toBe(OWN_KEY)
      await nowhere(canary, page)
    })

    await test.step('unsure fields of a resume', async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Resumes' }).first().click()
      await page.getByRole('button', { name: 'Paste text' }).click()
      await page.getByLabel('Text of the resume').fill(UNSURE_TEXT)
      await page.getByRole('button', { name: 'Read it' }).click()
      const help = page.getByRole('region', { name: 'A model’s reading' })
      await help.getByRole('button', { name: /^Ask a model about the .*unsure fields?$/ }).click()
      await help.getByRole('radio', { name: provider === 'openai' ? /^Your OpenAI key/ : /^Your Gemini key/ }).click()
      server.fake.reset()
      const { id } = await lastUsage(page.request)
      await help.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect.poll(async () => (await lastUsage(page.request)).id).not.toBe(id)
      expect(server.fake.asks.at(-1)!.key).toBe(OWN_KEY)
      await nowhere(canary, page)
    })

    expect(canary.requests()).toBeGreaterThan(50)
    expect(await filesWith(OWN_KEY)).toEqual([])
    expect(server.output()).not.toContain(OWN_KEY)
    expect(await (await page.request.get('/api/models/keys')).json()).toMatchObject([{ provider, keyHint: OWN_KEY.slice(-4) }])
    const archive = await (await page.request.get('/api/account/export')).text()
    expect(archive).not.toContain(OWN_KEY)
    expect(resumeId).toBeTruthy()
  })
}

test('a tab forgets its keys when it is reloaded, and a key can be forgotten for good', async () => {
  const page = await server.signIn('forgetful')
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await page.reload({ waitUntil: 'networkidle' })
  const card = providerCard(page, 'openai')
  await expect(card).toContainText(`You used a key ending in ${OWN_KEY.slice(-4)}.`)
  await card.getByRole('button', { name: 'Forget OpenAI' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Forget' }).click()
  await expect(card).toContainText('No key')
  expect(await (await page.request.get('/api/models/keys')).json()).toEqual([])
})

test('a vault keeps ciphertext only, opens for its passphrase and its owner alone, and can be taken away', async () => {
  const page = await server.signIn('keeper')
  const canary = watchFor(OWN_KEY, page.context(), server.url)
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await makeVault(page)
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain('bespoke-vault-')
  expect(kept).not.toContain(PASSPHRASE)
  await nowhere(canary, page)

  await test.step('after a reload it is locked', async () => {
    await page.reload({ waitUntil: 'networkidle' })
    await expect(providerCard(page, 'openai')).toContainText('Unlock it below.')
    await page.getByLabel('Passphrase').fill('not this one at all')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByText('This passphrase does not open it.')).toBeVisible()
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(providerCard(page, 'openai')).toContainText('Kept on this device')
    await nowhere(canary, page)
  })

  await test.step('another account in this browser sees nothing of it', async () => {
    await page.getByRole('button', { name: /^Account: / }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL(url => url.pathname === '/')
    await server.signIn('stranger', page)
    await visit(page, '/settings/models')
    await expect(providerCard(page, 'openai')).toContainText('No key')
    await expect(page.getByLabel('Passphrase')).toBeHidden()
    await nowhere(canary, page)
  })

  await test.step('its owner unlocks it where they need it', async () => {
    await page.getByRole('button', { name: /^Account: / }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL(url => url.pathname === '/')
    await server.signIn('keeper', page)
    await fillProfile(page.request)
    await createResume(page.request, 'Mine')
    await createVacancy(page.request)
    await visit(page, '/generations/new')
    await expect(page.getByText('Your keys are locked on this device.')).toBeVisible()
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByRole('radio', { name: /^Your OpenAI key/ }).click()
    await tailor(page)
    await nowhere(canary, page)
  })

  await test.step('it can be taken away', async () => {
    await visit(page, '/settings/models')
    await page.getByRole('button', { name: 'Remove from this device' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove from this device' }).click()
    await expect(page.getByRole('button', { name: 'Remember with a passphrase' })).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('bespoke-vault-')
  })
})

test('signing out in one tab empties the others', async () => {
  const page = await server.signIn('two-tabs')
  await addOwnKey(page, 'gemini', server.fake.url)
  const other = await page.context().newPage()
  await visit(other, '/vacancies')
  await expect(providerCard(page, 'gemini')).toContainText('In this tab')
  await other.getByRole('button', { name: /^Account: / }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(providerCard(page, 'gemini')).toContainText('Not in this tab')
})

test('two tabs share one vault', async () => {
  const page = await server.signIn('one-vault')
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await makeVault(page)
  const other = await page.context().newPage()
  await visit(other, '/settings/models')
  await other.getByLabel('Passphrase').fill(PASSPHRASE)
  await other.getByRole('button', { name: 'Unlock' }).click()
  await expect(providerCard(other, 'openai')).toContainText('Kept on this device')
  await addOwnKey(other, 'gemini', server.fake.url)
  await expect(providerCard(page, 'gemini')).toContainText('Kept on this device')
  await other.getByRole('button', { name: 'Remove from this device' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Remove from this device' }).click()
  await expect(providerCard(page, 'gemini')).toContainText('In this tab')
})

test('an address that cannot be called says why, and what its owner can do', async () => {
  const page = await server.signIn('local-model')
  await visit(page, '/settings/models')
  const card = page.getByRole('region', { name: 'Any compatible address' })
  await card.getByRole('button', { name: 'Add an address' }).click()
  const address = card.getByLabel('Address', { exact: true })
  await address.fill('http://models.example.com/v1')
  await card.getByRole('button', { name: 'Test and list the models' }).click()
  await expect(card.getByRole('alert')).toContainText('has to start with https://')
  await address.fill('http://127.0.0.1:9/v1')
  await card.getByRole('button', { name: 'Test and list the models' }).click()
  await expect(card.getByTestId('connection-hint')).toContainText(`OLLAMA_ORIGINS=${server.url}`)

  await address.fill(server.fake.openAiUrl)
  await card.getByLabel('Key', { exact: true }).fill(OWN_KEY)
  await card.getByRole('button', { name: 'Test and list the models' }).click()
  await expect(card.getByText(/It works/)).toBeVisible()
  await card.getByRole('switch', { name: 'Bind replies to a form' }).click()
  await card.getByRole('button', { name: 'Use this' }).click()
  await fillProfile(page.request)
  await createResume(page.request, 'Mine')
  await createVacancy(page.request)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Your own address/ }).click()
  await tailor(page)
  expect(server.fake.asks.at(-1)!.schema).toBeUndefined()
})
