import type { Page } from '@playwright/test'
import type { Generation } from '../../packages/schema/src/index.ts'
import type { ModelServer } from '../support/models.ts'
import process from 'node:process'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { addOwnKey, fillProfile, lineNumber, providerCard, startModelServer, toTailoring } from '../support/models.ts'
import { createResume, createVacancy, visit } from '../support/person.ts'

let server: ModelServer
test.beforeAll(async ({ browser }) => {
  server = await startModelServer(browser)
})
test.afterAll(async () => {
  await server.stop()
})
test.afterEach(() => {
  expect(server.violations()).toEqual([])
})

async function look(page: Page, name: string): Promise<void> {
  // What fades in has less contrast while it does.
  await page.waitForTimeout(400)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([])
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(excess, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
  if (process.env.BESPOKE_E2E_PICTURES)
    await page.screenshot({ path: `${process.env.BESPOKE_E2E_PICTURES}/${name}.png`, fullPage: true })
}

const SIGHTS = [
  { name: 'light', colorScheme: 'light', size: { width: 1440, height: 900 } },
  { name: 'dark', colorScheme: 'dark', size: { width: 1440, height: 900 } },
  { name: 'phone', colorScheme: 'light', size: { width: 390, height: 844 } },
  { name: 'phone-dark', colorScheme: 'dark', size: { width: 390, height: 844 } },
] as const

for (const { name, colorScheme, size } of SIGHTS) {
  test(`nothing serious wherever models are, ${name}`, async () => {
    const page = await server.signIn(`look-${name}`)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await fillProfile(page.request)
    const resumeId = await createResume(page.request, 'Mine')
    const vacancyId = await createVacancy(page.request)
    const see = (what: string): Promise<void> => look(page, `${name}-${what}`)

    await visit(page, '/settings/models')
    await see('settings')
    const card = page.getByRole('region', { name: 'Any compatible address' })
    await card.getByRole('button', { name: 'Add an address' }).click()
    await card.getByLabel('Address', { exact: true }).fill('http://127.0.0.1:9/v1')
    await card.getByRole('button', { name: 'Test and list the models' }).click()
    await expect(card.getByTestId('connection-hint')).toBeVisible()
    await see('settings-unreachable')
    await card.getByRole('button', { name: 'Cancel' }).click()
    await addOwnKey(page, 'openai', server.fake.openAiUrl)
    await page.getByRole('button', { name: 'Remember with a passphrase' }).click()
    await page.getByLabel('New passphrase').fill('short')
    await see('settings-vault')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await providerCard(page, 'openai').getByRole('button', { name: 'Change' }).click()
    await see('settings-change')

    await toTailoring(page)
    await page.getByRole('radio', { name: /^Your OpenAI key/ }).click()
    await expect(page.getByTestId('estimate')).toContainText('tokens out')
    await see('new')
    await page.getByRole('button', { name: 'See exactly what will be sent' }).click()
    await expect(page.getByTestId('sent-text').first()).toBeVisible()
    await see('new-sent')
    await page.keyboard.press('Escape')
    server.fake.script('spent')
    await page.getByRole('button', { name: 'Tailor', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'The tailoring stopped' })).toBeVisible()
    await see('new-failed')

    const task = { scenario: 'tailor-resume' as const, resumeId, vacancyId, pages: 2 as const }
    const handbook = await lineNumber(page.request, task, 'handbook')
    server.fake.say(JSON.stringify({ rewrites: [{ at: handbook, find: 'the handbook', to: 'the Rust handbook', facts: [handbook], reqs: [1], why: 'Names Rust' }], first: [], hide: [] }))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('article', { name: /^Blocked change/ })).toBeVisible()
    await see('review')
    await page.getByRole('button', { name: 'Add this as a fact if it is true' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await see('fact')
    await page.keyboard.press('Escape')
    const { blocked } = await (await page.request.get(page.url().replace('/generations', '/api/generations'))).json() as Generation
    expect(blocked).toHaveLength(1)

    await visit(page, `/vacancies/${vacancyId}?view=requirements`)
    await page.getByRole('button', { name: 'Ask a model to read the requirements' }).click()
    await expect(page.getByTestId('estimate')).toContainText('tokens out')
    await see('ask')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'A model’s reading of the vacancy' })).toBeVisible()
    await see('requirements')
  })
}
