import type { APIRequestContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What the person in the tests has in their drawer; invented. */
export const RESUME = {
  language: 'en',
  personalInfo: {
    fullName: 'Nora Castellan',
    headline: 'Backend Engineer',
    email: 'nora.castellan@example.com',
    phone: '+44 20 7946 0321',
    location: 'Leeds, United Kingdom',
  },
  summary: 'Enjoys gardens and long walks. Backend engineer who builds services in Python and keeps their data in Postgres.',
  experience: [
    {
      id: 'job-1',
      company: 'Tidewater Freight',
      position: 'Backend Engineer',
      location: 'Leeds',
      startDate: '2019-04',
      endDate: null,
      highlights: [
        'Organised the yearly summer party for 60 colleagues.',
        'Wrote the handbook for new colleagues.',
        'Built the booking API in Python, which handles 40,000 shipments a day.',
        'Moved tariff data from spreadsheets into Postgres and cut publishing from 3 days to 20 minutes.',
        'Runs the services on K8s with Docker images built by the team.',
      ],
    },
    {
      id: 'job-2',
      company: 'Brookfield Transit',
      position: 'Software Developer',
      startDate: '2016-09',
      endDate: '2019-03',
      highlights: ['Wrote the timetable import for 14 operators in Python.', 'Took part in the on-call rotation.'],
    },
  ],
  education: [{ id: 'edu-1', institution: 'University of Leeds', degree: 'BSc', field: 'Computer Science', startDate: '2013-09', endDate: '2016-07' }],
  skills: [{ id: 'skl-1', group: 'Skills', items: ['Gardening', 'Excel', 'Python', 'Postgres', 'Docker', 'K8s'] }],
  languages: [{ id: 'lng-1', language: 'English', level: 'Native' }],
}

export const VACANCY = `Backend Engineer (Python)
Harbour & Finch

We are looking for a backend engineer for our booking platform.

Requirements
- At least 3 years of experience with Python
- Very good knowledge of PostgreSQL
- Experience with Kubernetes and Docker
- Rust is required
- Fluent English

Nice to have
- Terraform
`

/** Goes to a page and waits until it is alive: a click before that would go nowhere. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
}

/** The one click that signs in the owner of the machine. */
export async function signIn(page: Page): Promise<void> {
  await visit(page, '/sign-in')
  await page.getByRole('button', { name: 'Continue as the owner' }).click()
  await page.waitForURL(url => url.pathname !== '/sign-in')
}

/** Signs in without the page. Requests of `page` carry its cookies, and these theirs. */
export async function signInByRequest(request: APIRequestContext): Promise<void> {
  expect((await request.post('/api/auth/local')).status()).toBe(200)
}

export async function createResume(request: APIRequestContext, title: string): Promise<string> {
  const reply = await request.post('/api/resumes', { data: { title, content: RESUME } })
  expect(reply.status()).toBe(201)
  return (await reply.json()).id
}

export async function createVacancy(request: APIRequestContext): Promise<string> {
  const reply = await request.post('/api/vacancies', { data: { description: VACANCY } })
  expect(reply.status()).toBe(201)
  return (await reply.json()).id
}

/** A PDF of the resume, as a word processor would have left it in somebody's downloads. */
export async function resumePdf(request: APIRequestContext): Promise<Buffer> {
  const id = await createResume(request, 'To be printed')
  const reply = await request.get(`/api/resumes/${id}/document`, { params: { template: 'ats' } })
  expect(reply.status()).toBe(200)
  await request.delete(`/api/resumes/${id}`)
  return reply.body()
}
