import type { Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { createResume, createVacancy, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

interface Stop {
  path: string
  /** What has to be on the page before it is looked at. */
  ready?: (page: Page) => Promise<unknown>
}

const VISITOR: Stop[] = [{ path: '/' }, { path: '/sign-in' }, { path: '/no/such/page' }]

const ADMINISTRATION: Stop[] = ['/admin', '/admin/people', '/admin/limits', '/admin/system', '/admin/audit'].map(path => ({ path }))

async function ownId(page: Page): Promise<string> {
  const { user } = await (await page.request.get('/api/auth/session')).json()
  return user.id
}

/** Every page with something on it, made anew for the person who is signed in. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const resumeId = await createResume(page.request, 'Looked at')
  const vacancyId = await createVacancy(page.request)
  const reply = await page.request.post('/api/generations', { data: { resumeId, vacancyId } })
  expect(reply.status()).toBe(201)
  const { id } = await reply.json()
  const preview = (on: Page) => on.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  return [
    { path: '/resumes' },
    {
      path: `/resumes/${resumeId}`,
      ready: async (on) => {
        await preview(on)
        await on.getByRole('region', { name: 'Experience' }).getByRole('button', { expanded: false }).first().click()
        await on.getByRole('region', { name: 'Skills' }).getByRole('button', { expanded: false }).first().click()
      },
    },
    { path: '/vacancies' },
    { path: '/vacancies/new' },
    { path: `/vacancies/${vacancyId}` },
    { path: `/vacancies/${vacancyId}?view=requirements` },
    { path: `/vacancies/${vacancyId}?view=details` },
    { path: '/generations' },
    { path: `/generations/new?resumeId=${resumeId}&vacancyId=${vacancyId}`, ready: on => on.getByRole('radio', { checked: true }).nth(1).waitFor() },
    { path: `/generations/${id}`, ready: on => on.getByRole('insertion').first().waitFor() },
    { path: `/generations/${id}/document`, ready: preview },
    { path: `/resumes/${resumeId}/document`, ready: preview },
    { path: '/profile' },
    { path: '/settings/models' },
    { path: '/usage' },
    { path: '/sessions' },
    { path: '/account' },
    ...ADMINISTRATION,
    { path: `/admin/people/${await ownId(page)}` },
  ]
}

async function look(page: Page, { path, ready }: Stop): Promise<void> {
  await visit(page, path)
  // A page that is made in the browser has no heading before it is there.
  await page.getByRole('heading', { level: 1 }).waitFor()
  await ready?.(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), path).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('nothing serious on the pages for visitors', async ({ page }) => {
      for (const stop of VISITOR)
        await look(page, stop)
    })

    test('nothing serious on the pages behind the sign-in', async ({ page }) => {
      await signInByRequest(page.request)
      for (const stop of await stopsOf(page))
        await look(page, stop)
    })

    test('nothing serious in dialogs and menus', async ({ page }) => {
      await signInByRequest(page.request)
      const resumeId = await createResume(page.request, 'Looked at')
      await visit(page, `/resumes/${resumeId}`)
      await page.getByRole('button', { name: 'Version history' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      const dialog = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
      expect(dialog.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Actions for Looked at' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      const menu = await new AxeBuilder({ page }).include('[role=menu]').analyze()
      expect(menu.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('no page scrolls sideways', async ({ page }) => {
    await signInByRequest(page.request)
    for (const { path, ready } of [...VISITOR, ...await stopsOf(page)]) {
      await visit(page, path)
      if (!path.startsWith('/resumes/'))
        await ready?.(page)
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(excess, path).toBeLessThanOrEqual(0)
    }
  })
})
