import type { Page } from '@playwright/test'
import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { RESUME, resumePdf, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

interface Uploaded {
  id: string
  reading: { fields: { path: string, confidence: number, source: { page?: number, box?: { x: number, y: number, width: number, height: number } } }[] }
}

async function upload(page: Page, file: { name: string, mimeType: string, buffer: Buffer }): Promise<Uploaded> {
  await signInByRequest(page.request)
  const reply = await page.request.post('/api/resumes', { multipart: { file } })
  expect(reply.status()).toBe(201)
  return reply.json()
}

async function openPdf(page: Page): Promise<Uploaded> {
  await signInByRequest(page.request)
  const resume = await upload(page, { name: 'resume.pdf', mimeType: 'application/pdf', buffer: await resumePdf(page.request) })
  await visit(page, `/resumes/${resume.id}`)
  return resume
}

function firstPage(page: Page) {
  return page.getByRole('img', { name: /^Page 1 of \d+ of the original file$/ })
}

function mark(page: Page) {
  return page.locator('[data-highlight]')
}

/** Share of the pixels under the mark that are dark: above nothing where text stands. */
function inkUnderMark(page: Page): Promise<number> {
  return mark(page).evaluate((element) => {
    const canvas = element.parentElement?.querySelector('canvas')
    const context = canvas?.getContext('2d')
    if (!canvas || !context)
      return 0
    const sheet = canvas.getBoundingClientRect()
    const box = element.getBoundingClientRect()
    const scale = canvas.width / sheet.width
    const { data } = context.getImageData((box.x - sheet.x) * scale, (box.y - sheet.y) * scale, box.width * scale, box.height * scale)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3]! > 0 && data[at]! < 128)
        dark += 1
    }
    return dark / (data.length / 4)
  })
}

test('a field shows its place on the page of the PDF', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const resume = await openPdf(page)
  expect(asked.some(url => url.includes('pdf.worker') || url.endsWith('/source'))).toBe(false)

  await page.getByRole('switch', { name: 'Show where each field came from' }).click()
  await expect(firstPage(page)).toBeVisible()
  await page.getByLabel('Full name').focus()
  await expect(page.locator('[data-source-text]')).toContainText(`page 1: “${RESUME.personalInfo.fullName}”`)
  await expect(mark(page)).toBeInViewport()
  await expect.poll(() => inkUnderMark(page)).toBeGreaterThan(0.02)

  const { box } = resume.reading.fields.find(({ path }) => path === '/personalInfo/fullName')!.source
  const sheet = (await firstPage(page).boundingBox())!
  const place = (await mark(page).boundingBox())!
  // A4 is 595 points wide; the mark has two points of room around it.
  expect(place.x - sheet.x).toBeCloseTo((box!.x - 2) / 595.28 * sheet.width, -0.5)
  expect(new Set(asked.map(url => new URL(url).origin).filter(origin => origin !== 'null'))).toEqual(new Set([new URL(page.url()).origin]))

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})

test('fields are walked through with the keyboard, the least sure first', async ({ page }) => {
  const { reading: { fields } } = await openPdf(page)
  const total = fields.length
  await page.getByRole('button', { name: 'Original', exact: true }).press('Enter')
  const next = page.getByRole('button', { name: 'Next field' })
  await expect(firstPage(page)).toBeVisible()
  const position = page.getByText(new RegExp(`^\\d+ of ${total}$`))
  if (await position.count() === 0)
    await next.press('Enter')
  await expect(position).toHaveText(`1 of ${total}`)
  const first = await page.locator('[data-source-text]').textContent()
  await next.press('Enter')
  await expect(position).toHaveText(`2 of ${total}`)
  await expect(next).toBeFocused()
  await page.getByRole('button', { name: 'Previous field' }).press('Enter')
  await expect(page.locator('[data-source-text]')).toHaveText(first ?? '')
  await page.getByRole('button', { name: 'Edit', exact: true }).last().press('Enter')
  await expect(page.locator('[id^="field-"]:focus')).toHaveCount(1)
})

test('a file without pages keeps its text beside the field', async ({ page }) => {
  const { id } = await upload(page, { name: 'resume.md', mimeType: 'text/markdown', buffer: Buffer.from('# Nora Castellan\n\nnora.castellan@example.com\n\n## Experience\n\n### Backend Engineer, Tidewater Freight\n\n2019-04 – 2021-03\n\n- Built the booking API in Python.\n') })
  await visit(page, `/resumes/${id}`)
  await page.getByRole('switch', { name: 'Show where each field came from' }).click()
  await expect(page.getByText('In the file: “Nora Castellan”')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Original', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show on the page' })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  test('the place is a tap away, and the way back leads to the field', async ({ page }) => {
    await openPdf(page)
    await page.getByRole('switch', { name: 'Show where each field came from' }).click()
    await page.getByRole('button', { name: 'Show on the page' }).first().click()
    await expect(firstPage(page)).toBeVisible()
    await expect(mark(page)).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.getByRole('button', { name: 'Edit', exact: true }).last().click()
    await expect(page.getByLabel('Full name')).toBeFocused()
  })
})

test('a scan says how far its recognition is, that it was recognised, and where each field stands', async ({ page }) => {
  await signInByRequest(page.request)
  await visit(page, '/resumes')
  await page.locator('input[type=file]').setInputFiles(fileURLToPath(new URL('../../packages/documents/tests/read/fixtures/scans/de-left-dates.pdf', import.meta.url)))
  await expect(page.getByText('page 1 of 1')).toBeVisible()
  await page.waitForURL(/\/resumes\/[^/]+$/)
  await expect(page.getByText('Page 1 is a picture. Its text was recognised and may contain mistakes')).toBeVisible()
  await page.getByRole('button', { name: 'Original', exact: true }).click()
  await expect(firstPage(page)).toBeVisible()
  await expect(mark(page)).toBeVisible()
  await expect.poll(() => inkUnderMark(page)).toBeGreaterThan(0.02)
})
