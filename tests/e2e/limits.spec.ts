import type { Page } from '@playwright/test'
import type { SharedServer } from '../support/shared-server.ts'
import { expect, test } from '@playwright/test'
import { createResume, createVacancy, visit } from '../support/person.ts'
import { startSharedServer } from '../support/shared-server.ts'

let server: SharedServer
test.beforeAll(async ({ browser }) => {
  // A key that is never sent: the platform's model is there, and could be asked.
  server = await startSharedServer(browser, { BESPOKE_OPENAI_KEY: 'sk-nobody-asks', BESPOKE_OPENAI_URL: 'http://127.0.0.1:9/v1' })
})
test.afterAll(async () => {
  await server.stop()
})
test.afterEach(() => {
  expect(server.violations()).toEqual([])
})

/** Opens somebody's page of the administration by looking them up. */
async function openPerson(admin: Page, name: string): Promise<void> {
  await visit(admin, '/admin/people')
  await admin.getByRole('searchbox', { name: 'Search by name or e-mail' }).fill(name)
  await admin.getByRole('link', { name: `${name} Example` }).click()
  await expect(admin.getByRole('heading', { level: 1, name: `${name} Example` })).toBeVisible()
}

async function saveLimit(admin: Page, limit: string): Promise<void> {
  const saved = admin.waitForResponse(response => response.url().endsWith('/quotas') && response.request().method() === 'PUT')
  await admin.getByLabel('downloads').fill(limit)
  await admin.getByRole('button', { name: 'Save' }).click()
  expect((await saved).status()).toBe(200)
}

async function downloads(page: Page): Promise<void> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/)
}

test('whoever runs into the limit of downloads sees what, why and until when; once it is raised the next click works', async () => {
  const ada = await server.signIn('ada')
  const boss = await server.signIn('boss')
  await openPerson(boss, 'Ada')

  await test.step('a limit that is none cannot be saved', async () => {
    await boss.getByLabel('downloads').fill('many')
    await expect(boss.getByText('A whole number up to 999,999, or ∞.')).toBeVisible()
    await expect(boss.getByRole('button', { name: 'Save' })).toBeDisabled()
  })

  await test.step('what is left is shown before the click', async () => {
    await saveLimit(boss, '2')
    await visit(ada, `/resumes/${await createResume(ada.request, 'Counted')}/document`)
    await expect(ada.getByText('2 of 2 downloads left today.')).toBeVisible()
    await downloads(ada)
    await expect(ada.getByText('1 of 2 downloads left today.')).toBeVisible()
    await downloads(ada)
  })

  await test.step('at the limit it says what, why and until when', async () => {
    await expect(ada.getByText('Today’s 2 downloads are used up')).toBeVisible()
    await expect(ada.getByText(/counted by UTC day\. They are full again on .+ \d{4}, .+\. Whoever runs this site can raise your limit/)).toBeVisible()
    const refused = ada.waitForResponse(response => response.url().includes('/document'))
    await ada.getByRole('button', { name: 'Download PDF' }).click()
    const { status, headers } = await refused.then(async response => ({ status: response.status(), headers: response.headers() }))
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    await expect(ada.getByText(/Your limit of 2 for downloads is used up until .+ \d{4}, .+\./).first()).toBeVisible()
  })

  await test.step('the next click after it was raised works', async () => {
    await boss.reload({ waitUntil: 'networkidle' })
    await expect(boss.getByText('2 of 2 used today')).toBeVisible()
    await saveLimit(boss, '3')
    await downloads(ada)
  })

  await test.step('both can read what was done', async () => {
    await visit(ada, '/account')
    await expect(ada.getByText('Limits changed').first()).toBeVisible()
    await expect(ada.getByText(/Whoever runs this site · .* · downloads: 3/)).toBeVisible()
    await boss.getByRole('link', { name: 'Audit of this person' }).click()
    await expect(boss.getByText('Only of Ada Example')).toBeVisible()
    await expect(boss.getByText(/downloads: 3/)).toBeVisible()
  })
})

test('both switches can be turned, and the pages say so: every one of a super-admin, and to everybody those that it matters on', async () => {
  const boss = await server.signIn('boss')
  const ada = await server.signIn('ada')
  const notices = boss.getByRole('region', { name: 'Notices for super admins' })
  const switches = [
    { label: 'Platform model', question: 'Switch the platform model off?', notice: 'The platform model is switched off.', setting: 'Platform model' },
    { label: 'Own keys', question: 'Switch own keys off?', notice: 'Own keys are switched off.', setting: 'Own keys' },
  ]
  const told = ada.getByRole('status').filter({ hasText: 'switched off' })
  await visit(ada, '/usage')
  await visit(boss, '/admin/system')
  await expect(notices).toBeHidden()
  await expect(told).toBeHidden()

  await test.step('each asks first, and holds at once', async () => {
    for (const { label, question, notice } of switches) {
      const toggle = boss.getByRole('switch', { name: label })
      const dialog = boss.getByRole('dialog', { name: question })
      await toggle.click()
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      await expect(dialog).toBeHidden()
      await expect(toggle).toBeChecked()
      await toggle.click()
      await dialog.getByRole('button', { name: 'Switch off' }).click()
      await expect(toggle).not.toBeChecked()
      await expect(notices).toContainText(notice)
    }
  })

  await test.step('everybody is told what is off and what goes on', async () => {
    await visit(ada, '/usage')
    await expect(told).toContainText('Models are switched off here for now')
    await expect(told).toContainText('The local engine goes on')
    await expect(ada.getByRole('region', { name: 'Notices for super admins' })).toBeHidden()
    const data = { resumeId: await createResume(ada.request, 'Without a model'), vacancyId: await createVacancy(ada.request) }
    const task = { scenario: 'tailor-resume', ...data }
    expect((await ada.request.post('/api/models/runs', { data: { task } })).ok()).toBe(false)
    expect((await ada.request.post('/api/models/tickets', { data: { task, model: { provider: 'openai', model: 'gpt-4.1-mini' } } })).ok()).toBe(false)
    await visit(ada, `/generations/new?resumeId=${data.resumeId}&vacancyId=${data.vacancyId}`)
    await expect(ada.getByText(/switched it off, until further notice/)).toBeVisible()
    await expect(ada.getByText(/switched own keys off, until further notice/)).toBeVisible()
  })

  await test.step('one that is on again is told of without a new load', async () => {
    await visit(ada, '/usage')
    await visit(boss, '/vacancies')
    for (const { notice } of switches)
      await expect(notices).toContainText(notice)
    await notices.getByRole('link', { name: 'To the switches' }).first().click()
    for (const [index, { label, notice }] of switches.entries()) {
      await boss.getByRole('switch', { name: label }).click()
      await expect(boss.getByRole('switch', { name: label })).toBeChecked()
      await expect(notices.getByText(notice)).toBeHidden()
      if (index === 0) {
        await visit(ada, '/usage')
        await expect(told).toContainText('Own keys are switched off here for now.')
        await expect(told).toContainText('this site’s model go on')
      }
    }
    // A tab that stays open asks again on its way, once what it knows is some seconds old.
    await ada.clock.setFixedTime(Date.now() + 60_000)
    await ada.getByRole('link', { name: 'Vacancies' }).first().click()
    await ada.waitForURL(/\/vacancies$/)
    await ada.getByRole('button', { name: /^Account: / }).click()
    await ada.getByRole('menuitem', { name: 'Usage' }).click()
    await expect(ada.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible()
    await expect(told).toBeHidden()
  })

  await visit(boss, '/admin/audit')
  for (const { setting } of switches)
    await expect(boss.getByRole('listitem').filter({ hasText: `Setting changed: ${setting}` }).first()).toContainText('before: no · after: yes')
})

test('a cap below what is spent is asked about, and its alert stands on every page', async () => {
  const boss = await server.signIn('boss')
  const notices = boss.getByRole('region', { name: 'Notices for super admins' })
  await visit(boss, '/admin/system')
  const cap = boss.getByLabel('Monthly cap in USD')
  await cap.fill('-1')
  await expect(boss.getByText('An amount from 0 to 1,000,000 dollars.')).toBeVisible()
  await cap.fill('0')
  await boss.getByRole('button', { name: 'Save' }).first().click()
  const dialog = boss.getByRole('dialog', { name: 'Lower the cap below what is spent?' })
  await expect(dialog).toContainText('new calls to the platform model stop at once')
  await dialog.getByRole('button', { name: 'Lower the cap' }).click()
  await expect(notices).toContainText('This month’s budget is spent.')
  await boss.getByLabel('Provider of the platform model').click()
  await boss.getByRole('option', { name: 'Gemini Flash' }).click()
  await expect(boss.getByLabel('Provider of the platform model')).toContainText('Gemini Flash')
  await boss.getByLabel('Model', { exact: true }).click()
  await boss.getByRole('option', { name: 'gemini-2.5-flash', exact: true }).click()
  await expect(boss.getByLabel('Model', { exact: true })).toContainText('gemini-2.5-flash')
  await expect(boss.getByText('This installation has no key for Gemini Flash')).toBeVisible()
  await boss.getByLabel('Addresses for own keys').fill('http://models.example.org')
  await expect(boss.getByText('“http://models.example.org” is no https address without a path.')).toBeVisible()
  await boss.getByLabel('Addresses for own keys').fill('https://models.example.org')
  const saved = boss.waitForResponse(response => response.url().endsWith('/api/admin/config') && response.request().method() === 'PATCH')
  await boss.getByRole('button', { name: 'Save' }).last().click()
  expect(await (await saved).json()).toMatchObject({ byok_origins: ['https://models.example.org'], platform_model: 'gemini-2.5-flash' })
  await cap.fill('100')
  await boss.getByRole('button', { name: 'Save' }).first().click()
  await expect(notices).toBeHidden()
})

test('a person can be made a friend, blocked and let in again', async () => {
  const eve = await server.signIn('eve')
  const boss = await server.signIn('boss')
  await openPerson(boss, 'Eve')

  await boss.getByRole('combobox').click()
  await boss.getByRole('option', { name: 'Friend' }).click()
  await boss.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(boss.getByRole('combobox')).toContainText('Public')
  await boss.getByRole('combobox').click()
  await boss.getByRole('option', { name: 'Friend' }).click()
  await expect(boss.getByRole('dialog')).toContainText('elevated limits')
  await boss.getByRole('dialog').getByRole('button', { name: 'Change the role' }).click()
  await expect(boss.getByText('0 of 100 used today')).toBeVisible()

  await boss.getByRole('button', { name: 'Block', exact: true }).click()
  await boss.getByRole('dialog', { name: 'Block Eve Example?' }).getByRole('button', { name: 'Block' }).click()
  await expect(boss.getByText('Blocked', { exact: true })).toBeVisible()
  await visit(eve, '/resumes')
  await expect(eve).toHaveURL(/\/sign-in\?next=/)
  await boss.getByRole('button', { name: 'Unblock' }).click()
  await boss.getByRole('dialog').getByRole('button', { name: 'Unblock' }).click()
  await expect(boss.getByRole('button', { name: 'Block', exact: true })).toBeVisible()
  await (await server.signIn('eve')).close()
})

test('the last super-admin is not demoted, and nobody else finds the administration', async () => {
  const boss = await server.signIn('boss')
  await openPerson(boss, 'Boss')
  await boss.getByRole('combobox').click()
  await boss.getByRole('option', { name: 'Public' }).click()
  await expect(boss.getByRole('dialog')).toContainText('This is you')
  await boss.getByRole('dialog').getByRole('button', { name: 'Change the role' }).click()
  await expect(boss.getByText('This is the last super-admin.').first()).toBeVisible()
  await expect(boss.getByRole('combobox')).toContainText('Super admin')

  const ada = await server.signIn('ada')
  for (const path of ['/admin', '/admin/people', '/admin/limits', '/admin/system', '/admin/audit']) {
    await visit(ada, path)
    await expect(ada.getByRole('heading', { name: 'There is nothing here' }), path).toBeVisible()
  }
})

test('the limits of a role are changed for everybody who has it', async () => {
  const boss = await server.signIn('boss')
  const ada = await server.signIn('ada')
  await visit(boss, '/admin/limits')
  const everybody = boss.getByRole('region', { name: 'Public' })
  await everybody.getByLabel('tailoring').fill('12')
  await everybody.getByRole('button', { name: 'Save' }).click()
  await expect(everybody.getByRole('button', { name: 'Save' })).toBeDisabled()
  await visit(ada, '/usage')
  await expect(ada.getByText('12 of 12 left')).toBeVisible()
})

test('an account is deleted only by who types it, and all of it is gone', async () => {
  const zoe = await server.signIn('zoe')
  await createResume(zoe.request, 'To be gone')
  await visit(zoe, '/account')
  await expect(zoe.getByText('You are signed out on every device at once.')).toBeVisible()
  await zoe.getByRole('button', { name: 'Delete account' }).click()
  const dialog = zoe.getByRole('dialog', { name: 'Delete your account for good?' })
  const confirm = dialog.getByRole('button', { name: 'Delete account' })
  await expect(confirm).toBeDisabled()
  await dialog.getByRole('textbox').fill('delete')
  await expect(confirm).toBeDisabled()
  await dialog.getByRole('textbox').fill('delete my account')
  await confirm.click()
  await expect(zoe.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  expect((await zoe.request.get('/api/resumes')).status()).toBe(401)
  const again = await server.signIn('zoe')
  expect(await (await again.request.get('/api/resumes')).json()).toEqual([])
})
