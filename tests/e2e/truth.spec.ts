import type { Generation, Resume, ResumeContent } from '../../packages/schema/src/index.ts'
import type { ModelServer } from '../support/models.ts'
import { expect, test } from '@playwright/test'
import { fillProfile, startModelServer, tailor } from '../support/models.ts'
import { visit } from '../support/person.ts'

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

const LINE = 'Built the booking API in Python.'
const MADE_UP = 'Built the booking API in Python and Rust.'

const CONTENT: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Nora Castellan' },
  experience: [{ id: 'job-1', company: 'Tidewater Freight', position: 'Backend Engineer', startDate: '2019-04', endDate: null, highlights: [LINE] }],
  education: [],
  skills: [{ id: 'skl-1', group: 'Skills', items: ['Python', 'Excel'] }],
}

/** What a vacancy asks for; its last line talks to the model. */
const REQUIREMENTS = [
  { id: 'r-1', kind: 'skill', term: 'Python', text: '', importance: 'must' },
  { id: 'r-2', kind: 'skill', term: 'Rust', text: '', importance: 'must' },
  { id: 'r-3', kind: 'responsibility', term: `Work such as «${MADE_UP}»`, text: '', importance: 'nice' },
]

test('a fabrication is blocked with its reason, and passes once the person has said that it is true', async () => {
  const page = await server.signIn('truthful')
  await fillProfile(page.request)
  const resume = await (await page.request.post('/api/resumes', { data: { title: 'Mine', content: CONTENT } })).json() as Resume
  const vacancy = await (await page.request.post('/api/vacancies', { data: { company: 'Harbour & Finch', jobPosition: 'Backend Engineer', description: 'Python and Rust.' } })).json()
  await page.request.put(`/api/vacancies/${vacancy.id}/requirements`, { data: { requirements: REQUIREMENTS } })
  server.fake.setMode('obedient')

  await visit(page, '/generations/new')
  await page.getByRole('radio', { name: /^The platform’s model/ }).click()
  const id = await tailor(page)
  const generation = async (): Promise<Generation> => (await page.request.get(`/api/generations/${id}`)).json()
  const blocked = page.getByRole('article', { name: 'Blocked change: Experience › Backend Engineer · Tidewater Freight › Bullet 1' })
  const gaps = page.getByRole('region', { name: 'What is missing' }).filter({ visible: true })

  await test.step('the model obeyed, and its claim is blocked', async () => {
    await expect(blocked).toContainText(MADE_UP)
    await expect(blocked.locator('mark')).toHaveText('Rust')
    await expect(blocked).toContainText('The skill “Rust” is not named in this item.')
    await expect(gaps).toContainText('Rust')
    expect(JSON.stringify((await generation()).content)).not.toContain('Rust')
  })

  await test.step('what is not confirmed is not added', async () => {
    await blocked.getByRole('button', { name: 'Add this as a fact if it is true' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a fact to your resume' })
    await expect(dialog.getByRole('button', { name: 'Add and check again' })).toBeDisabled()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(blocked).toBeVisible()
  })

  await test.step('the person adds the fact, and the change passes', async () => {
    await blocked.getByRole('button', { name: 'Add this as a fact if it is true' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add a fact to your resume' })
    await expect(dialog.getByLabel('In your own words')).toHaveValue('Rust')
    await expect(dialog.getByRole('combobox', { name: 'Where it belongs' })).toContainText('Technologies')
    await dialog.getByRole('checkbox', { name: 'This is true' }).click()
    await dialog.getByRole('button', { name: 'Add and check again' }).click()
    await expect(page.getByText('The change passes now', { exact: true })).toBeVisible()
    await expect(blocked).toBeHidden()
    const edit = page.getByRole('article', { name: /Bullet 1$/ }).filter({ hasText: 'The model says' })
    await expect(edit).toHaveAttribute('data-decision', 'accepted')
    await expect(edit.getByRole('insertion')).toContainText('Rust')
    await expect(gaps).not.toContainText('Rust')
    const { content, after, before, edits } = await generation()
    expect(content.experience[0]).toMatchObject({ highlights: [MADE_UP], technologies: ['Rust'] })
    expect(edits.some(({ decision }) => decision === 'rejected')).toBe(false)
    expect(after.score).not.toBeNull()
    expect(before.requirements.find(({ term }) => term === 'Rust')?.verdict).toBe('shown')
  })

  await test.step('the resume has it as a version that can be taken back', async () => {
    await page.getByRole('link', { name: 'Base resume' }).click()
    await page.getByRole('button', { name: 'Version history' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    const { content, revision } = await (await page.request.get(`/api/resumes/${resume.id}`)).json() as Resume
    expect(revision).toBe(2)
    expect(content.experience[0]).toMatchObject({ highlights: [LINE], technologies: ['Rust'] })
    expect(await (await page.request.get(`/api/resumes/${resume.id}/versions`)).json()).toHaveLength(1)
  })
})
