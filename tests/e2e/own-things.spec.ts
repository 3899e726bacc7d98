import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { createResume, createVacancy, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

test('devices are named as people name them, this one is marked, and another can be signed out', async ({ page, playwright, baseURL }) => {
  await signInByRequest(page.request)
  const phone = await playwright.request.newContext({
    baseURL,
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  })
  await signInByRequest(phone)
  await visit(page, '/sessions')
  const rows = page.getByRole('listitem')
  await expect(rows.filter({ hasText: 'This device' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'This device' })).toContainText(/Chrome \d+ on /)
  const row = rows.filter({ hasText: 'Safari 26 on iOS 18' })
  await row.getByRole('button', { name: 'Sign out: Safari 26 on iOS 18' }).click()
  await expect(row).toBeHidden()
  expect((await phone.get('/api/resumes')).status()).toBe(401)
  await phone.dispose()
})

test('everything of a person\'s comes as one archive, and that stands in their trail', async ({ page }) => {
  await signInByRequest(page.request)
  await visit(page, '/account')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  const archive = await readFile(await (await downloading).path())
  expect(archive.subarray(0, 2).toString()).toBe('PK')
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: 'Data exported' }).first()).toContainText('You')
})

test('the usage comes as a table for a spreadsheet', async ({ page }) => {
  await signInByRequest(page.request)
  const data = { resumeId: await createResume(page.request, 'Counted'), vacancyId: await createVacancy(page.request) }
  expect((await page.request.post('/api/generations', { data })).status()).toBe(201)
  await visit(page, '/usage')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const [header, first] = (await readFile(await (await downloading).path(), 'utf8')).split('\r\n')
  expect(header).toContain('createdAt,operation,providerType,model,tokens,costUsd,outcome')
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,generate,local,,,,ok$/)
})

test('whoever is asked for their profile is brought back to what they were about to do', async ({ page }) => {
  await signInByRequest(page.request)
  expect((await page.request.put('/api/profile', { data: {} })).status()).toBe(200)
  const resumeId = await createResume(page.request, 'Interrupted')
  const vacancyId = await createVacancy(page.request)
  const path = `/generations/new?resumeId=${resumeId}&vacancyId=${vacancyId}`
  await visit(page, path)
  await page.route('**/api/generations', route => route.fulfill({ status: 422, json: { code: 'PROFILE_INCOMPLETE', message: '', params: {} } }))
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.getByText('One step before you go on')).toBeVisible()
  await page.unroute('**/api/generations')

  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Last name').fill('Castellan')
  await page.getByLabel('E-mail').fill('nora.castellan@example.com')
  await page.getByLabel('Country').click()
  await page.getByPlaceholder('Search countries').fill('United King')
  await page.getByRole('option', { name: 'United Kingdom' }).click()
  await page.getByLabel('Search region').fill('Leeds')
  await page.getByLabel('Work format').click()
  await page.getByRole('option', { name: 'Hybrid' }).click()
  await expect(page.getByLabel('Country')).toContainText('United Kingdom')
  await expect(page.getByLabel('Search region')).toHaveValue('Leeds')
  await expect(page.getByLabel('Work format')).toContainText('Hybrid')
  await page.getByRole('button', { name: 'Save' }).click()
  // One thing is still lacking, so the page stays.
  await expect(page.getByText('Still open: Languages.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a language' }).click()
  await page.getByLabel('Language 1', { exact: true }).click()
  await page.getByPlaceholder('Search languages').fill('English')
  await page.getByRole('option', { name: 'English' }).first().click()
  await page.getByLabel('Level of language 1').click()
  await page.getByRole('option', { name: /^C2/ }).click()
  await expect(page.getByLabel('Language 1', { exact: true })).toContainText('English')
  await expect(page.getByLabel('Level of language 1')).toContainText('C2')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(url => url.pathname + url.search === path)
})

test('a list that is chosen from gives the keyboard back at once', async ({ page }) => {
  await signInByRequest(page.request)
  await visit(page, '/profile')
  await page.getByLabel('Search region').fill('')
  await page.getByLabel('Country').press('Enter')
  await expect(page.getByPlaceholder('Search countries')).toBeFocused()
  await page.keyboard.type('Germ')
  await expect(page.getByRole('option')).toHaveText(['Germany'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kiel')
  await expect(page.getByLabel('Country')).toContainText('Germany')
  await expect(page.getByLabel('Search region')).toHaveValue('Kiel')
})

test('what is typed before the page is alive is kept', async ({ page }) => {
  await signInByRequest(page.request)
  expect((await page.request.put('/api/profile', { data: { lastName: 'Castellan' } })).status()).toBe(200)
  let open = (): void => {}
  const alive = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/_nuxt/*.js', async (route) => {
    await alive
    await route.continue()
  })
  await page.goto('/profile', { waitUntil: 'commit' })
  await page.getByLabel('First name').fill('Nora')
  await page.getByLabel('Search region').fill('Leeds')
  open()
  await expect(page.getByText('3 of 7 done.')).toBeVisible()
  await expect(page.getByLabel('First name')).toHaveValue('Nora')
  await expect(page.getByLabel('Last name')).toHaveValue('Castellan')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(async () => (await page.request.get('/api/profile')).json()).toMatchObject({ firstName: 'Nora', lastName: 'Castellan', searchRegion: 'Leeds' })
})
