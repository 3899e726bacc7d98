import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { createResume, RESUME, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

const [first, second] = RESUME.experience.map(({ position, company }) => `${position} · ${company}`)

async function openEditor(page: Page): Promise<string> {
  await signInByRequest(page.request)
  const id = await createResume(page.request, 'Edited')
  await visit(page, `/resumes/${id}`)
  await expect(page.getByLabel('Full name')).toHaveValue(RESUME.personalInfo.fullName)
  await hydrated(page)
  return id
}

/** The preview is loaded only once the page is alive. */
async function hydrated(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
}

async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
}

function headings(page: Page) {
  return page.getByRole('region', { name: 'Experience' }).getByRole('button', { expanded: false })
}

test('undo and redo with the keyboard', async ({ page }) => {
  await openEditor(page)
  const headline = page.getByLabel('Headline')
  await headline.fill('Something else')
  await headline.press('Control+z')
  await expect(headline).toHaveValue(RESUME.personalInfo.headline)
  await headline.press('Control+Shift+z')
  await expect(headline).toHaveValue('Something else')
  await saved(page)
})

test('jobs and bullets are reordered with the keyboard', async ({ page }) => {
  const id = await openEditor(page)
  await headings(page).filter({ hasText: second }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(headings(page).first()).toContainText(second ?? '')
  await headings(page).filter({ hasText: first }).press('Enter')
  const bullet = page.getByRole('textbox', { name: 'Bullet 1' })
  await bullet.press('Alt+ArrowDown')
  await expect(page.getByRole('textbox', { name: 'Bullet 2' })).toBeFocused()
  await saved(page)
  const content = (await (await page.request.get(`/api/resumes/${id}`)).json()).content
  expect(content.experience.map((job: { id: string }) => job.id)).toEqual(['job-2', 'job-1'])
  expect(content.experience[1].highlights.slice(0, 2)).toEqual([RESUME.experience[0]?.highlights[1], RESUME.experience[0]?.highlights[0]])
})

test('an entry can be added, removed and brought back', async ({ page }) => {
  await openEditor(page)
  await page.getByRole('button', { name: 'Add education' }).click()
  await page.getByLabel('Degree').fill('MSc')
  await page.getByLabel('Institution').fill('University of York')
  await page.getByLabel('From').fill('9/2020')
  await page.getByLabel('From').press('Tab')
  await expect(page.getByLabel('From')).toHaveValue('2020-09')
  await page.getByRole('button', { name: 'Remove MSc · University of York' }).click()
  await expect(page.getByRole('button', { name: /^MSc · University of York/ })).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: /^MSc · University of York/ })).toBeVisible()
  await saved(page)
})

test('a conflict is shown and has a way out', async ({ page, context }) => {
  const id = await openEditor(page)
  const other = await context.newPage()
  await visit(other, `/resumes/${id}`)
  await hydrated(other)
  await other.getByLabel('Headline').fill('Written in the other tab')
  await saved(other)

  await page.getByLabel('Location', { exact: true }).fill('York')
  await expect(page.getByRole('alert').filter({ hasText: 'changed elsewhere' })).toBeVisible()
  await page.getByRole('button', { name: 'Take the other version' }).click()
  await expect(page.getByLabel('Headline')).toHaveValue('Written in the other tab')
  await expect(page.getByLabel('Location', { exact: true })).toHaveValue(RESUME.personalInfo.location)
  await page.getByLabel('Location', { exact: true }).fill('Hull')
  await saved(page)
})

test('what cannot be sent is kept and sent later', async ({ page, context }) => {
  const id = await openEditor(page)
  await context.setOffline(true)
  await page.getByLabel('Headline').fill('Written on a train')
  // The preview may say in its own place that it does not get through.
  await expect(page.getByRole('alert').filter({ hasText: 'not saved yet' })).toBeVisible()
  await context.setOffline(false)
  await saved(page)
  const stored = await (await page.request.get(`/api/resumes/${id}`)).json()
  expect(stored.content.personalInfo.headline).toBe('Written on a train')
})

test('an earlier version comes back', async ({ page }) => {
  await openEditor(page)
  await page.getByLabel('Headline').fill('For a moment')
  await saved(page)
  await page.getByRole('button', { name: 'Version history' }).click()
  await page.getByRole('button', { name: 'Bring back version 1' }).click()
  await expect(page.getByLabel('Headline')).toHaveValue(RESUME.personalInfo.headline)
})
