import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { createResume, createVacancy, RESUME, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

async function openReview(page: Page): Promise<void> {
  await signInByRequest(page.request)
  const data = { resumeId: await createResume(page.request, 'Tailored'), vacancyId: await createVacancy(page.request) }
  const reply = await page.request.post('/api/generations', { data })
  expect(reply.status()).toBe(201)
  await visit(page, `/generations/${(await reply.json()).id}`)
  // The diff is compared word by word only once the page is alive.
  await expect(page.getByRole('insertion').filter({ hasText: /^PostgreSQL$/ }).first()).toBeVisible()
}

function cards(page: Page) {
  return page.getByRole('article')
}

test('edits are decided with the keyboard alone', async ({ page }) => {
  await openReview(page)
  await page.keyboard.press('j')
  await expect(cards(page).first()).toBeFocused()
  await page.keyboard.press('r')
  await expect(cards(page).first()).toHaveAttribute('data-decision', 'rejected')
  await expect(cards(page).nth(1)).toBeFocused()
  await page.keyboard.press('u')
  await expect(cards(page).first()).toHaveAttribute('data-decision', 'accepted')
  await page.keyboard.press('Shift+R')
  await expect(page.getByRole('heading', { name: /^0 of \d+ changes accepted/ })).toBeVisible()
  await page.keyboard.press('Shift+A')
  await expect(page.getByRole('heading', { name: /^(\d+) of \1 changes accepted/ })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByText('Reject and go on')).toBeVisible()
})

test('with every edit rejected the document is the base resume', async ({ page }) => {
  await openReview(page)
  const decided = page.waitForResponse(response => response.url().endsWith('/decisions') && response.ok())
  await page.getByRole('button', { name: 'Reject all' }).click()
  const { content, base, before, after } = await (await decided).json()
  expect(content).toEqual(base)
  expect(after.score).toBe(before.score)
  expect(content.personalInfo).toEqual(RESUME.personalInfo)
})

test('a decision that is refused is taken back', async ({ page }) => {
  await openReview(page)
  await page.route('**/decisions', route => route.fulfill({ status: 503, json: { code: 'NOT_READY', message: 'Not now.', params: {} } }))
  await cards(page).first().getByRole('button', { name: 'Reject' }).click()
  await expect(page.getByText('That did not work', { exact: true })).toBeVisible()
  await expect(cards(page).first()).toHaveAttribute('data-decision', 'accepted')
})

test('a tailoring shows its steps, can be cancelled and started again', async ({ page }) => {
  await signInByRequest(page.request)
  const resumeId = await createResume(page.request, 'Cancelled')
  const vacancyId = await createVacancy(page.request)
  await visit(page, `/generations/new?resumeId=${resumeId}&vacancyId=${vacancyId}`)
  let release = (): void => {}
  const held = new Promise<void>(done => release = done)
  await page.route('**/api/generations', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Tailoring…' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'What will happen' })).toBeVisible()
  release()
  await page.unroute('**/api/generations')
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
})

test('a tailoring that fails says so and can be tried again', async ({ page }) => {
  await signInByRequest(page.request)
  const resumeId = await createResume(page.request, 'Failed')
  const vacancyId = await createVacancy(page.request)
  await visit(page, `/generations/new?resumeId=${resumeId}&vacancyId=${vacancyId}`)
  await page.route('**/api/generations', route => route.fulfill({ contentType: 'text/event-stream', body: 'data: {"type":"step","step":"matching"}\n\ndata: {"type":"error","code":"INTERNAL","message":"","params":{}}\n\n' }))
  await page.getByRole('button', { name: 'Tailor', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The tailoring stopped')
  await page.unroute('**/api/generations')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
  await visit(page, '/generations')
  await expect(page.getByRole('list', { name: 'Tailored resumes' }).getByRole('listitem').first()).toContainText('Failed')
})
