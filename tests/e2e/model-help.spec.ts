import type { Resume, Vacancy } from '../../packages/schema/src/index.ts'
import type { ModelServer } from '../support/models.ts'
import { expect, test } from '@playwright/test'
import { addOwnKey, lastUsage, startModelServer, UNSURE_TEXT } from '../support/models.ts'
import { createVacancy, visit } from '../support/person.ts'

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

test('a model reads the doubtful fields again, and each reading is taken over or left', async () => {
  const page = await server.signIn('doubtful')
  await visit(page, '/resumes')
  await page.getByRole('button', { name: 'Paste text' }).click()
  await page.getByLabel('Text of the resume').fill(UNSURE_TEXT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}$/)
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  const help = page.getByRole('region', { name: 'A model’s reading' })
  await help.getByRole('button', { name: /^Ask a model about the .*unsure fields?$/ }).click()
  await expect(help.getByTestId('estimate')).toContainText('tokens out')

  // The model reads every field as the first words of its source, which are certainly in the file.
  const { messages } = await (await page.request.post('/api/models/estimates', { data: { task: { scenario: 'parse-resume', resumeId: id }, model: null } })).json()
  const user = messages.map(({ text }: { text: string }) => text).join('\n') as string
  const fields = user.split('SOURCE\n').slice(1).flatMap((block) => {
    const [source = '', lines = ''] = block.split('\nFIELDS\n')
    const quote = source.split('\n')[0]!.split(' ').slice(0, 2).join(' ')
    return Array.from(lines.matchAll(/^(\d+) (\S+)/gm), ([, at, name]) => ({ at: Number(at), value: /date/i.test(name!) ? '' : quote, quote }))
  }).filter(({ value }) => value !== '')
  expect(fields.length).toBeGreaterThan(0)
  server.fake.say(JSON.stringify({ fields }))
  await help.getByRole('button', { name: 'Ask', exact: true }).click()

  const rows = help.getByRole('listitem')
  await expect(rows.first()).toContainText('In the file: “')
  const open = help.locator('[data-state=open]')
  const count = await open.count()
  expect(count).toBeGreaterThan(0)
  const before = (await (await page.request.get(`/api/resumes/${id}`)).json() as Resume).content
  await open.first().getByRole('button', { name: /^Take over/ }).click()
  await expect(help.locator('[data-state=taken]')).toHaveCount(1)
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
  expect((await (await page.request.get(`/api/resumes/${id}`)).json() as Resume).content).not.toEqual(before)
  await help.locator('[data-state=taken]').getByRole('button', { name: 'Undo' }).click()
  await expect(open).toHaveCount(count)
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
  expect((await (await page.request.get(`/api/resumes/${id}`)).json() as Resume).content).toEqual(before)
  expect(await lastUsage(page.request)).toMatchObject({ operation: 'parse', providerType: 'platform', outcome: 'ok', cost: server.fake.totals().cost })
})

test('a model reads the requirements again; what it adds is taken over by choice, and can be undone', async () => {
  const page = await server.signIn('reader')
  const vacancyId = await createVacancy(page.request)
  const requirements = async (): Promise<Vacancy['requirements']> => (await (await page.request.get(`/api/vacancies/${vacancyId}`)).json() as Vacancy).requirements
  const before = await requirements()
  await addOwnKey(page, 'openai', server.fake.openAiUrl)
  await page.getByRole('navigation').getByRole('link', { name: 'Vacancies' }).first().click()
  await page.getByRole('link', { name: /Backend Engineer/ }).first().click()
  await page.getByRole('tab', { name: /Requirements/ }).click()
  const help = page.getByRole('region', { name: 'A model’s reading of the vacancy' })
  await help.getByRole('button', { name: 'Ask a model to read the requirements' }).click()
  await expect(help.getByRole('radio', { name: /^Your OpenAI key/ })).toBeChecked()
  server.fake.say(JSON.stringify({
    title: null,
    company: null,
    requirements: [
      { kind: 'skill', term: 'Python', quote: 'At least 3 years of experience with Python', must: true, years: 3, level: null },
      { kind: 'other', term: 'booking platform', quote: 'for our booking platform', must: false, years: null, level: null },
      { kind: 'skill', term: 'Haskell', quote: 'Haskell is a must', must: true, years: null, level: null },
    ],
  }))
  await help.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(help.getByRole('checkbox', { name: 'booking platform' })).toBeChecked()
  // The vacancy says nothing of it, so it is no requirement.
  await expect(help).not.toContainText('Haskell')
  await help.getByRole('button', { name: 'Take over' }).click()
  await expect(page.getByText('The list was changed', { exact: true })).toBeVisible()
  expect((await requirements()).map(({ term }) => term)).toEqual([...before.map(({ term }) => term), 'booking platform'])
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(requirements).toEqual(before)
  expect(await lastUsage(page.request)).toMatchObject({ operation: 'parse', providerType: 'byok', model: 'gpt-4.1-mini', outcome: 'ok' })
})
