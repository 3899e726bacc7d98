import type { Generation } from '../../packages/schema/src/index.ts'
import type { ModelServer, OwnProvider } from '../support/models.ts'
import { expect, test } from '@playwright/test'
import { addOwnKey, fillProfile, lastUsage, lineNumber, providerCard, startModelServer, tailor, toTailoring } from '../support/models.ts'
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

const OWN = { openai: { label: 'Your OpenAI key', model: 'gpt-4.1-mini' }, gemini: { label: 'Your Gemini key', model: 'gemini-3.5-flash' } }
const TRUE_EDIT = 'Organised the yearly summer party.'

/** A person of their own for each test, with something to tailor. */
async function personWith(name: string) {
  const page = await server.signIn(name)
  await fillProfile(page.request)
  const resumeId = await createResume(page.request, 'Mine')
  const vacancyId = await createVacancy(page.request)
  return { page, resumeId, vacancyId, task: { scenario: 'tailor-resume' as const, resumeId, vacancyId, pages: 2 as const } }
}

/** The model's next reply: it shortens one line, and claims something in another. */
async function sayOneOfEach(page: Awaited<ReturnType<ModelServer['signIn']>>, task: Parameters<typeof lineNumber>[1]): Promise<void> {
  const party = await lineNumber(page.request, task, 'summer party')
  const handbook = await lineNumber(page.request, task, 'handbook')
  server.fake.say(JSON.stringify({
    rewrites: [
      { at: party, find: ' for 60 colleagues', to: '', facts: [party], reqs: [1], why: 'Comes to the point' },
      { at: handbook, find: 'the handbook', to: 'the award-winning Rust handbook', facts: [handbook], reqs: [1], why: 'Names Rust' },
    ],
    first: [],
    hide: [],
  }))
}

async function review(page: Awaited<ReturnType<ModelServer['signIn']>>, id: string): Promise<void> {
  const edit = page.getByRole('article').filter({ hasText: 'The model says: “Comes to the point”' })
  await expect(edit).toHaveAttribute('data-decision', 'accepted')
  const saved = page.waitForResponse(response => response.url().endsWith('/decisions') && response.ok())
  await edit.getByRole('button', { name: 'Reject' }).click()
  await saved
  expect((await (await page.request.get(`/api/generations/${id}`)).json() as Generation).content.experience[0]!.highlights).not.toContain(TRUE_EDIT)
  const again = page.waitForResponse(response => response.url().endsWith('/decisions') && response.ok())
  await edit.getByRole('button', { name: 'Accept' }).click()
  await again
  const { content } = await (await page.request.get(`/api/generations/${id}`)).json() as Generation
  expect(content.experience[0]!.highlights).toContain(TRUE_EDIT)
  expect(JSON.stringify(content)).not.toContain('Rust')
  await expect(page.getByRole('article', { name: /^Blocked change/ })).toContainText('award-winning')
}

for (const provider of ['openai', 'gemini'] as const satisfies OwnProvider[]) {
  test(`a key of one's own for ${provider} tailors from the browser, and the books agree with the provider's`, async () => {
    const { page, task } = await personWith(`own-${provider}`)
    await addOwnKey(page, provider, provider === 'openai' ? server.fake.openAiUrl : server.fake.url)
    await expect(providerCard(page, provider)).toContainText(OWN[provider].model)
    await sayOneOfEach(page, task)

    await toTailoring(page)
    await page.getByRole('radio', { name: new RegExp(`^${OWN[provider].label}`) }).click()
    await expect(page.getByTestId('estimate')).toContainText(/about [\d,]+ tokens out, [\d,]+ back/)
    await expect(page.getByTestId('estimate')).toContainText(/about (under )?\$0\.\d+, at most \$0\.\d+/)
    await page.getByRole('button', { name: 'See exactly what will be sent' }).click()
    const shown = await page.getByTestId('sent-text').allTextContents()
    await page.keyboard.press('Escape')
    const id = await tailor(page)

    // What was shown beforehand is what went out, and went out from the browser.
    expect(server.fake.asks).toHaveLength(1)
    expect(server.fake.asks[0]!.texts).toEqual(shown)
    expect(server.fake.asks[0]!.key).toMatch(/^sk-canary/)
    expect(shown.join('\n')).not.toMatch(/Castellan|nora\.castellan|7946/)
    await expect(page.getByText('Your own key')).toBeVisible()
    await review(page, id)

    const { cost, inputTokens, outputTokens } = server.fake.totals()
    expect(await lastUsage(page.request)).toMatchObject({ providerType: 'byok', model: OWN[provider].model, tokens: inputTokens + outputTokens, cost, outcome: 'ok' })
    await visit(page, '/usage')
    await expect(page.getByRole('listitem').filter({ hasText: 'Resume tailored' }).filter({ hasText: (cost / 1_000_000).toFixed(6).replace(/0+$/, '') })).toBeVisible()
  })
}

for (const provider of ['openai', 'gemini'] as const) {
  test(`the platform's model at ${provider} tailors under quota and budget, and the same again is free`, async () => {
    const { page, task } = await personWith(`platform-${provider}`)
    const boss = await server.signIn('boss')
    await boss.request.patch('/api/admin/config', { data: { platform_provider: provider === 'openai' ? 'openai' : 'gemini_flash' } })
    // Other processes may believe the old setting for two seconds; this one must not.
    await visit(page, '/generations/new')
    const platform = page.getByRole('radio', { name: /^The platform’s model/ })
    await expect(page.getByText('10 of 10 left today')).toBeVisible()
    await platform.click()
    await expect(page.getByTestId('estimate')).toContainText('Whoever runs this site pays.')
    await sayOneOfEach(page, task)
    const id = await tailor(page)
    await review(page, id)

    const { cost, inputTokens, outputTokens } = server.fake.totals()
    expect(server.fake.asks[0]!.key).toMatch(/^sk-platform/)
    expect(server.fake.asks[0]!.provider).toBe(provider)
    expect(await lastUsage(page.request)).toMatchObject({ providerType: 'platform', tokens: inputTokens + outputTokens, cost, outcome: 'ok' })

    await toTailoring(page)
    await expect(page.getByText('9 of 10 left today')).toBeVisible()
    await page.getByRole('radio', { name: /^The platform’s model/ }).click()
    await expect(page.getByTestId('estimate')).toContainText('This was answered before: nothing is sent and nothing is charged.')
    await tailor(page)
    expect(server.fake.totals().calls).toBe(1)
    expect(await lastUsage(page.request)).toMatchObject({ tokens: 0, cost: 0, outcome: 'ok' })
  })
}

test('the local engine asks nobody and costs nothing', async () => {
  const { page } = await personWith('local')
  await visit(page, '/generations/new')
  await expect(page.getByRole('radio', { name: /^Local engine/ })).toBeChecked()
  await page.getByRole('radio', { name: /^At most one page/ }).click()
  await tailor(page)
  await expect(page.getByText('Local engine')).toBeVisible()
  expect(server.fake.asks).toEqual([])
  expect(await lastUsage(page.request)).toMatchObject({ operation: 'generate', providerType: 'local', cost: null, tokens: null })
})

test('a run of the platform\'s goes on without its page, and can be cancelled from it', async () => {
  const { page, vacancyId } = await personWith('leaving')
  const list = async (): Promise<unknown[]> => (await page.request.get(`/api/generations?vacancyId=${vacancyId}`)).json()
  await visit(page, '/generations/new')
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  server.fake.script('slow-drip')
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Asking' })).toHaveAttribute('aria-current', 'step')
  await page.goto('/vacancies')
  await expect.poll(list).toHaveLength(1)
  expect(server.fake.totals()).toMatchObject({ calls: 1 })
  expect(await lastUsage(page.request)).toMatchObject({ outcome: 'ok', cost: server.fake.totals().cost })

  await visit(page, '/generations/new')
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  await page.getByRole('radio', { name: /^At most one page/ }).click()
  // Another question than before, so that it is asked.
  await page.request.put(`/api/vacancies/${vacancyId}/requirements`, { data: { requirements: [{ id: 'r-1', kind: 'skill', term: 'Python', text: '', importance: 'must' }] } })
  server.fake.script('hang')
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Asking' })).toHaveAttribute('aria-current', 'step')
  await expect.poll(() => server.fake.asks.length).toBe(2)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was changed.').last()).toBeVisible()
  await expect.poll(() => lastUsage(page.request)).toMatchObject({ outcome: 'cancelled' })
  expect(await list()).toHaveLength(1)
})

test('what a model was paid for is handed in after the line was down, once', async () => {
  const { page, vacancyId } = await personWith('offline')
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Your OpenAI key/ }).click()
  let isDown = true
  let tries = 0
  await page.route('**/api/models/replies', async (route) => {
    tries++
    if (!isDown)
      return route.continue()
    // The second time the server hears of it and its answer is lost on the way.
    if (tries === 2)
      await route.fetch()
    return route.abort('connectionreset')
  })
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Checking' })).toHaveAttribute('aria-current', 'step')
  await expect.poll(() => tries).toBeGreaterThan(2)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('bespoke-replies-')
  isDown = false
  await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
  expect(server.fake.totals().calls).toBe(1)
  expect(await (await page.request.get(`/api/generations?vacancyId=${vacancyId}`)).json()).toHaveLength(1)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('bespoke-replies-')
})

test('a reply that a closed tab left behind is handed in by the next page', async () => {
  const { page } = await personWith('closing')
  await addOwnKey(page, 'gemini', server.fake.url)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Your Gemini key/ }).click()
  await page.route('**/api/models/replies', route => route.abort('connectionreset'))
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('bespoke-replies-')
  await page.close()
  const next = await page.context().newPage()
  await next.goto('/vacancies')
  await next.getByRole('link', { name: 'See it' }).click()
  await next.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
  expect(server.fake.totals().calls).toBe(1)
})
