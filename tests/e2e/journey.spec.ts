import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { RESUME, resumePdf, signIn, VACANCY, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

test('from a file to a tailored PDF', async ({ page }) => {
  await signIn(page)
  const pdf = await resumePdf(page.request)

  await test.step('upload and review', async () => {
    await visit(page, '/resumes')
    await page.locator('input[type=file]').setInputFiles({ name: 'My resume.pdf', mimeType: 'application/pdf', buffer: pdf })
    await page.waitForURL(/\/resumes\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('heading', { level: 1, name: 'My resume' })).toBeVisible()
    await expect(page.getByLabel('Full name')).toHaveValue(RESUME.personalInfo.fullName)
    await expect(page.getByLabel('E-mail')).toHaveValue(RESUME.personalInfo.email)
    // What was not in the file is not made up.
    await expect(page.getByLabel('LinkedIn')).toHaveValue('')
    await page.getByRole('button', { name: 'I have looked it through' }).click()
    await expect(page.getByRole('heading', { name: 'Look through what was read' })).toBeHidden()
  })

  await test.step('mend a field, which saves itself', async () => {
    await page.getByLabel('Headline').fill('Backend Engineer, Python')
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
    await page.reload()
    await expect(page.getByLabel('Headline')).toHaveValue('Backend Engineer, Python')
    await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  })

  await test.step('paste a vacancy and see the match', async () => {
    await visit(page, '/vacancies/new')
    await page.getByLabel('Text of the advertisement').fill(VACANCY)
    await page.getByRole('button', { name: 'Read the requirements' }).click()
    await page.waitForURL(/\/vacancies\/[0-9a-f-]{36}/)
    await page.getByRole('tab', { name: 'Match' }).click()
    await expect(page.getByRole('img', { name: /^Match: \d+ of 100/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Rust' })).toBeVisible()
  })

  await test.step('tailor', async () => {
    await page.getByRole('link', { name: 'Tailor a resume for this' }).click()
    await page.waitForURL(/\/generations\/new\?/)
    await page.getByRole('button', { name: 'Tailor', exact: true }).click()
    await page.waitForURL(/\/generations\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('heading', { name: /(\d+) of \1 changes accepted/ })).toBeVisible()
    // What the resume lacks is said, not written into it.
    await expect(page.getByRole('region', { name: 'What is missing' }).filter({ visible: true })).toContainText('Rust')
  })

  const wording = page.getByRole('article', { name: /^Wording: \d+ places/ }).filter({ hasText: 'PostgreSQL' })
  const reject = wording.getByRole('group', { name: /^Your decision: Experience/ }).getByRole('button', { name: 'Reject' })
  await test.step('reject one edit', async () => {
    const accepted = page.getByRole('heading', { name: /changes accepted/ })
    const [, count] = /of (\d+)/.exec(await accepted.textContent() ?? '') ?? []
    const saved = page.waitForResponse(response => response.url().endsWith('/decisions') && response.ok())
    await reject.click()
    await expect(reject).toHaveAttribute('aria-pressed', 'true')
    // The other places keep the vacancy's word.
    await expect(wording).toHaveAttribute('data-decision', 'mixed')
    await expect(accepted).toHaveText(new RegExp(`^\\s*${Number(count) - 1} of ${count}`))
    await saved
    await page.reload()
    await expect(reject).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('preview', async () => {
    await page.getByRole('link', { name: 'Document', exact: true }).click()
    const first = page.getByRole('img', { name: /^Page 1 of/ })
    await expect(first).toBeVisible()
    expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
    await page.getByRole('button', { name: 'As text' }).click()
    const text = page.getByRole('region', { name: 'Preview of the document' })
    await expect(text).toContainText('Moved tariff data from spreadsheets into Postgres and cut')
    await expect(text).not.toContainText('Rust')
    await page.getByRole('button', { name: 'As text' }).click()
  })

  await test.step('download', async () => {
    await page.getByRole('combobox', { name: 'Template' }).click()
    await page.getByRole('option', { name: /Human/ }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toContain(RESUME.personalInfo.fullName)
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 5)).toEqual(Buffer.from('%PDF-'))
  })
})

test('a file that cannot be read keeps the person where they are', async ({ page }) => {
  await signIn(page)
  await visit(page, '/resumes')
  await page.locator('input[type=file]').setInputFiles({ name: 'holiday.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a resume \0 at all') })
  await expect(page.getByRole('alert')).toContainText('holiday.pdf could not be read')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: 'empty.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) })
  await expect(page.getByRole('alert')).toContainText('The file is empty')
  await expect(page).toHaveURL(/\/resumes$/)
})

test('pasted text is read like a file, and a resume can be renamed and deleted', async ({ page }) => {
  await signIn(page)
  await visit(page, '/resumes')
  await page.getByRole('button', { name: 'Paste text' }).click()
  await page.getByLabel('Text of the resume').fill('Otis Fernsby\notis.fernsby@example.com\n\nExperience\n\nGardener, Greenhill Estate\n2018 - 2021\n- Kept the orangery.\n')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}$/)
  await expect(page.getByLabel('Full name')).toHaveValue('Otis Fernsby')
  await page.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByLabel('Title').fill('Otis')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Otis' })).toBeVisible()
  await page.getByRole('button', { name: 'Actions for Otis' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL(/\/resumes$/)
  await expect(page.getByRole('link', { name: 'Otis', exact: true })).toBeHidden()
})

test('what belongs to nobody here is not found', async ({ page }) => {
  await signIn(page)
  for (const path of ['/resumes', '/vacancies', '/generations']) {
    const reply = await page.goto(`${path}/00000000-0000-4000-8000-000000000000`)
    expect(reply?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})
