import { expect } from '@playwright/test'
import { createResume, signIn, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

const VACANCY = `Junior Backend Developer

Requirements
- 10+ years of experience with Python
- PostgreSQL
- Erlang

Nice to have
- Haskell

We are like a family.`

test('a match says what to do, leads to the place, and flags what is odd', async ({ page }) => {
  await signIn(page)
  const resumeId = await createResume(page.request, 'For the match')
  const { id } = await (await page.request.post('/api/vacancies', { data: { company: 'Oddly', description: VACANCY } })).json()
  await visit(page, `/vacancies/${id}?resume=${resumeId}`)

  const say = page.getByRole('region', { name: /^Say it/ })
  const learn = page.getByRole('region', { name: /^Learn it, or add it/ })
  const skip = page.getByRole('region', { name: /^Skip it/ })
  await test.step('gaps are sorted by what to do', async () => {
    await expect(learn.getByRole('rowheader', { name: /Erlang/ })).toBeVisible()
    await expect(skip.getByRole('rowheader', { name: /Haskell/ })).toBeVisible()
    await expect(say.or(page.getByRole('region', { name: /^Met/ })).getByRole('rowheader', { name: /PostgreSQL/ })).toBeVisible()
    await expect(page.getByRole('img', { name: /Must-haves: .* points/ })).toBeVisible()
  })

  await test.step('what is odd is quoted, can be put aside, and taken back', async () => {
    const flags = page.getByRole('region', { name: '2 things worth a second look' })
    await flags.locator('summary').click()
    await expect(flags.locator('mark')).toHaveText(['10+ years', 'We are like a family'])
    await flags.getByRole('button', { name: 'Put “Much for this level” aside' }).click()
    await expect(page.getByRole('region', { name: '1 thing worth a second look' })).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Show 1 that was put aside' }).click()
    await expect(flags).toBeVisible()
  })

  await test.step('a wish is left out, and back again', async () => {
    await skip.getByRole('button', { name: /^Leave it out .*Haskell/ }).click()
    await expect(skip).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(skip.getByRole('rowheader', { name: /Haskell/ })).toBeVisible()
  })

  await test.step('a place is one click away', async () => {
    const place = page.getByRole('row').filter({ hasText: 'PostgreSQL' }).getByRole('link').first()
    const [, field = ''] = /field=([^&]+)/.exec(await place.getAttribute('href') ?? '') ?? []
    await place.click()
    await page.waitForURL(new RegExp(`/resumes/${resumeId}\\?field=`))
    await expect(page.locator('input:focus, textarea:focus')).toHaveValue(/Postgres/)
    expect(decodeURIComponent(field)).toMatch(/^\/(?:experience|skills|summary)/)
  })
})

test('a vacancy without requirements has no number, and says why', async ({ page }) => {
  await signIn(page)
  const resumeId = await createResume(page.request, 'For nothing')
  const { id } = await (await page.request.post('/api/vacancies', { data: { company: 'Void', description: 'Come and join. It will be fun.' } })).json()
  await visit(page, `/vacancies/${id}?resume=${resumeId}`)
  await expect(page.getByRole('heading', { name: 'Nobody can tell from this text' })).toBeVisible()
  await expect(page.getByRole('img', { name: /of 100/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Add requirements' }).click()
  await expect(page.getByRole('tab', { name: /^Requirements/, selected: true })).toBeVisible()
})
