import type { Page } from '@playwright/test'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { createResume, createVacancy, RESUME, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

async function openDocument(page: Page): Promise<string> {
  await signInByRequest(page.request)
  const id = await createResume(page.request, 'To be sent')
  await visit(page, `/resumes/${id}/document`)
  await expect(firstPage(page)).toBeVisible()
  return id
}

function firstPage(page: Page) {
  return page.getByRole('img', { name: /^Page 1 of/ })
}

/** Runs `act` and waits until the pages were drawn anew and the design is kept. */
async function redrawn(page: Page, act: () => Promise<unknown>): Promise<void> {
  // Not by its role: behind a dialog it has none.
  const picture = page.locator('[data-page] img').first()
  const before = await picture.getAttribute('src')
  await act()
  await expect(picture).not.toHaveAttribute('src', before ?? '')
  await expect(page.locator('[data-design]')).toHaveAttribute('data-design', 'saved')
}

/** Downloads a file. Where its format cannot carry everything, that is said before. */
async function download(page: Page, act: () => Promise<unknown>): Promise<{ name: string, bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await act()
  const anyway = page.getByRole('dialog', { name: /cannot carry everything/ }).getByRole('button', { name: 'Download all the same' })
  await Promise.race([downloading, anyway.click().catch(() => undefined)])
  const file = await downloading
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('a document is designed, checked and handed out', async ({ page }) => {
  const id = await openDocument(page)
  const design = async () => (await page.request.get(`/api/resumes/${id}/design`)).json()

  await test.step('choose a template from the gallery', async () => {
    await page.getByRole('button', { name: 'Gallery' }).click()
    const gallery = page.getByRole('dialog', { name: 'Templates' })
    await expect(gallery.getByRole('button')).toHaveCount(9)
    await expect(gallery.locator('li img')).toHaveCount(8)
    await redrawn(page, () => gallery.getByRole('button', { name: /^Human/ }).click())
    expect(await design()).toMatchObject({ template: 'human', paper: 'a4' })
  })

  await test.step('change font, colour and size', async () => {
    await redrawn(page, async () => {
      await page.getByRole('combobox', { name: 'Font' }).click()
      await page.getByRole('option', { name: 'EB Garamond' }).click()
    })
    await redrawn(page, () => page.getByRole('button', { name: 'Accent Rust' }).click())
    await redrawn(page, () => page.getByRole('slider', { name: 'Text size' }).press('ArrowRight'))
    expect((await design()).choices).toEqual({ font: 'garamond', accent: '#9a3412', scale: 1.05 })
  })

  await test.step('order, rename and hide sections with the keyboard', async () => {
    await redrawn(page, () => page.getByRole('button', { name: /^Skills, position/ }).press('ArrowUp'))
    await expect(page.getByRole('button', { name: /^Skills, position 3/ })).toBeFocused()
    await page.getByRole('button', { name: 'Rename Skills' }).click()
    await redrawn(page, async () => {
      await page.keyboard.type('Tools')
      await page.keyboard.press('Enter')
    })
    await redrawn(page, () => page.getByRole('button', { name: 'Leave out Languages' }).click())
    expect((await design()).choices).toMatchObject({ sectionTitles: { skills: 'Tools' }, hidden: ['languages'] })
    // The words on the page can be found and selected.
    await expect(page.getByRole('region', { name: 'Preview of the document' }).getByText('Tools', { exact: true })).toBeAttached()
  })

  await test.step('fit to a page', async () => {
    await page.getByRole('button', { name: 'Fit to 1 page' }).click()
    await expect(page.getByText(/fits on 1 page/)).toBeVisible()
  })

  await test.step('undo, and go back to what the template has', async () => {
    await redrawn(page, () => page.getByRole('button', { name: 'Undo (Ctrl+Z)' }).click())
    await redrawn(page, () => page.getByRole('button', { name: 'Template defaults' }).click())
    expect((await design()).choices).toEqual({})
    await redrawn(page, () => page.keyboard.press('Control+z'))
    expect((await design()).choices).toMatchObject({ font: 'garamond' })
  })

  await test.step('see how a machine reads it, and go to a field', async () => {
    await page.getByRole('tab', { name: 'Machine check' }).click()
    await expect(page.getByText(/\d+ of \d+ fields were read back/)).toBeVisible()
    await page.getByRole('button', { name: 'Word', exact: true }).click()
    await page.getByRole('switch', { name: 'Show all' }).click()
    const panel = page.getByRole('tabpanel')
    await expect(panel).toContainText(RESUME.personalInfo.email)
    await panel.getByRole('link', { name: 'E-mail' }).click()
    await page.waitForURL(/\/resumes\/[0-9a-f-]{36}\?field=/)
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await page.goBack()
  })

  await test.step('take it along in every format', async () => {
    const pdf = await download(page, () => page.getByRole('button', { name: 'Download PDF' }).click())
    expect(pdf.name).toBe(`${RESUME.personalInfo.fullName}.pdf`)
    expect(pdf.bytes.subarray(0, 5)).toEqual(Buffer.from('%PDF-'))
    for (const [item, extension] of [['Word', 'docx'], ['Markdown', 'md'], ['Plain text', 'txt'], ['Bespoke JSON', 'json'], ['JSON Resume', 'resume.json']] as const) {
      const { name } = await download(page, async () => {
        await page.getByRole('button', { name: 'Other formats' }).click()
        await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()
      })
      expect(name, item).toBe(`${RESUME.personalInfo.fullName}.${extension}`)
    }
  })

  await test.step('find again what was handed out', async () => {
    await page.getByRole('tab', { name: 'Handed out' }).click()
    await expect(page.getByRole('list', { name: 'Handed out' }).getByRole('listitem')).toHaveCount(6)
    const again = await download(page, () => page.getByRole('button', { name: `Download ${RESUME.personalInfo.fullName}.docx again` }).click())
    expect(again.bytes.subarray(0, 2)).toEqual(Buffer.from('PK'))
  })
})

test('the preview follows the typing, before it is saved', async ({ page }) => {
  await signInByRequest(page.request)
  const id = await createResume(page.request, 'Typed')
  await visit(page, `/resumes/${id}`)
  await expect(firstPage(page)).toBeVisible()
  const preview = page.getByRole('region', { name: 'Preview of the document' })
  const saving = page.waitForResponse(response => response.url().endsWith('/content'))
  await page.getByLabel('Headline').fill('Seen at once')
  await expect(preview.getByText('Seen at once')).toBeAttached()
  await saving
})

test('pages can be made larger, smaller and fit', async ({ page }) => {
  await openDocument(page)
  const width = async () => (await firstPage(page).boundingBox())?.width ?? 0
  const fitted = await width()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  expect(await width()).toBeLessThan(fitted)
  await page.getByRole('button', { name: /choose a size/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Fit the page' }).click()
  const region = await page.getByRole('region', { name: 'Preview of the document' }).boundingBox()
  expect((await firstPage(page).boundingBox())?.height).toBeLessThanOrEqual(region?.height ?? 0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('nothing serious on any side of the document', async ({ page }) => {
      await signInByRequest(page.request)
      const resumeId = await createResume(page.request, 'Looked at')
      const vacancyId = await createVacancy(page.request)
      const { id } = await (await page.request.post('/api/generations', { data: { resumeId, vacancyId } })).json()
      await page.request.get(`/api/generations/${id}/document`)
      const look = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`), what).toEqual([])
      }
      await visit(page, `/generations/${id}/document`)
      await expect(firstPage(page)).toBeVisible()
      await look('design')
      await page.getByRole('button', { name: 'Gallery' }).click()
      await expect(page.getByRole('dialog').locator('li img')).toHaveCount(8)
      await look('gallery')
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Machine check' }).click()
      await expect(page.getByText(/\d+ of \d+ fields were read back/)).toBeVisible()
      await look('check')
      await page.getByRole('tab', { name: 'Handed out' }).click()
      await expect(page.getByRole('list', { name: 'Handed out' })).toBeVisible()
      await look('handed out')
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('document and settings take turns, and nothing scrolls sideways', async ({ page }) => {
    await openDocument(page)
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await excess()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await expect(page.getByRole('combobox', { name: 'Template' })).toBeVisible()
    await expect(firstPage(page)).toBeHidden()
    for (const name of ['Design', 'Machine check', 'Handed out']) {
      await page.getByRole('tab', { name }).click()
      expect(await excess(), name).toBeLessThanOrEqual(0)
    }
    await page.getByRole('button', { name: 'Document', exact: true }).click()
    await expect(firstPage(page)).toBeVisible()
  })
})
