import type { Page } from '@playwright/test'
import type { ModelServer } from '../support/models.ts'
import { expect, test } from '@playwright/test'
import { addOwnKey, fillProfile, startModelServer, tailor, toTailoring } from '../support/models.ts'
import { createResume, createVacancy, visit } from '../support/person.ts'

let server: ModelServer
let boss: Page
test.beforeAll(async ({ browser }) => {
  server = await startModelServer(browser)
  boss = await server.signIn('boss')
})
test.afterAll(async () => {
  await server.stop()
})
test.beforeEach(() => {
  server.fake.reset()
})
test.afterEach(async () => {
  await configure({ platform_llm_enabled: true, byok_enabled: true, global_budget_cap: 100 })
  expect(server.violations()).toEqual([])
})

async function configure(data: object): Promise<void> {
  expect((await boss.request.patch('/api/admin/config', { data })).status()).toBe(200)
}

async function personWith(name: string): Promise<Page> {
  const page = await server.signIn(name)
  await fillProfile(page.request)
  await createResume(page.request, 'Mine')
  await createVacancy(page.request)
  return page
}

/** The two that always remain: the local engine, and a key of one's own. */
async function othersWork(page: Page): Promise<void> {
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Your OpenAI key/ }).click()
  await tailor(page)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Local engine/ }).click()
  await tailor(page)
}

test('the switch of the platform\'s model says what happened, that no date is set, and what still works', async () => {
  const page = await personWith('switched')
  await visit(page, '/generations/new')
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  await expect(page.getByTestId('estimate')).toContainText('tokens out')

  await test.step('in the middle of things', async () => {
    await configure({ platform_llm_enabled: false })
    await page.getByRole('button', { name: 'Tailor', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The tailoring stopped' })).toContainText(/switched off until an administrator switches it on again.*local engine and your own key work/)
    await page.getByRole('button', { name: 'Tailor with the local engine instead' }).click()
    await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
  })

  await test.step('before one clicks', async () => {
    await visit(page, '/generations/new')
    await expect(page.getByRole('radio', { name: /^The platform’s model/ })).toBeDisabled()
    await expect(page.getByText('Whoever runs this site has switched it off, until further notice. The local engine and your own key go on working.')).toBeVisible()
    await othersWork(page)
  })

  await test.step('whoever runs it may still use it', async () => {
    await fillProfile(boss.request)
    await createResume(boss.request, 'Mine')
    await createVacancy(boss.request)
    await visit(boss, '/generations/new')
    await boss.getByRole('radio', { name: /^The platform’s model/ }).click()
    await tailor(boss)
  })
})

test('the switch of own keys says so on both pages, and the local engine works', async () => {
  const page = await personWith('no-keys')
  await addOwnKey(page, 'gemini', server.fake.url)
  await toTailoring(page)
  await page.getByRole('radio', { name: /^Your Gemini key/ }).click()
  await expect(page.getByTestId('estimate')).toContainText('tokens out')
  await configure({ byok_enabled: false })
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The tailoring stopped' })).toContainText(/switched off here.*local engine works/)
  expect(server.fake.asks).toEqual([])

  await visit(page, '/generations/new')
  await expect(page.getByRole('radio', { name: /^Your own key/ })).toBeDisabled()
  await expect(page.getByText('Whoever runs this site has switched own keys off, until further notice.')).toBeVisible()
  await tailor(page)
  await visit(page, '/settings/models')
  await expect(page.getByText('Own keys are switched off here')).toBeVisible()
})

test('a used up day says until when it is used up, and what still works', async () => {
  const page = await personWith('quota')
  const { user } = await (await page.request.get('/api/auth/session')).json()
  await boss.request.put(`/api/admin/users/${user.id}/quotas`, { data: { generate: 1 } })
  await visit(page, '/generations/new')
  await expect(page.getByText('1 of 1 left today')).toBeVisible()
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  await tailor(page)

  await toTailoring(page)
  await expect(page.getByText(/Your 1 for today are used up\. They are full again .+ \d{4}, .+\. The local engine and your own key go on working\./)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^The platform’s model/ })).toBeDisabled()
  await othersWork(page)
})

test('a spent budget says when it goes on, and what still works', async () => {
  const page = await personWith('budget')
  await visit(page, '/generations/new')
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  await expect(page.getByTestId('estimate')).toContainText('tokens out')
  await configure({ global_budget_cap: 0 })
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The tailoring stopped' })).toContainText(/spent what it may this month\. It goes on at .+ \d{4}, .+; the local engine and your own key work/)
  expect(server.fake.asks).toEqual([])

  await visit(page, '/generations/new')
  await expect(page.getByRole('radio', { name: /^The platform’s model/ })).toBeDisabled()
  await expect(page.getByText(/This month’s budget is spent\. It goes on .+ \d{4}, .+\. The local engine and your own key go on working\./)).toBeVisible()
  await expect(page.getByText('10 of 10 left today')).toBeHidden()
  await othersWork(page)
})
