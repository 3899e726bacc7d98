import type { Page, Resume, VacancySummary } from '@int/schema'
import type { World } from './world.ts'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createClient } from '../helpers/client.ts'
import { content } from '../helpers/rows.ts'

const KILLS = 3
const WRITERS = 4
const WRITING_MS = 400

export function durabilitySuite(world: World): void {
  describe('a power cut', () => {
    it('loses nothing that was acknowledged', async () => {
      const { client } = await world.person()
      const { cookie } = client
      const { body: resume } = await client.request<Resume>('POST', '/api/resumes', { json: { title: 'My resume', content } })
      const companies = new Set<string>()
      const files = new Map<string, string>()
      let saved = { revision: resume.revision, summary: '' }

      /** Writes until the server is gone; what it said yes to is remembered. */
      const write = async (name: string): Promise<void> => {
        const writer = createClient(world.server().url)
        writer.cookie = cookie
        for (let count = 0; ; count++) {
          const company = `${name} ${count}`
          const added = await writer.request('POST', '/api/vacancies', { json: { company, description: 'Knows SQL' } })
          if (added.status === 201)
            companies.add(company)
        }
      }
      const edit = async (name: string): Promise<void> => {
        const writer = createClient(world.server().url)
        writer.cookie = cookie
        for (let count = 0; ; count++) {
          const summary = `${name} ${count}`
          const reply = await writer.request<Resume>('PUT', `/api/resumes/${resume.id}/content`, { json: { content: { ...content, summary }, revision: saved.revision } })
          if (reply.status === 200)
            saved = { revision: reply.body.revision, summary }
        }
      }
      const upload = async (name: string): Promise<void> => {
        const writer = createClient(world.server().url)
        writer.cookie = cookie
        for (let count = 0; ; count++) {
          const text = `Ada Example, file ${name} ${count}\nada@example.com\nSkills: SQL, TypeScript`
          const body = new FormData()
          body.set('file', new Blob([text]), 'cv.txt')
          const reply = await writer.request<Resume>('POST', '/api/resumes', { body })
          if (reply.status === 201)
            files.set(reply.body.id, text)
        }
      }

      for (let kill = 0; kill < KILLS; kill++) {
        const writing = Promise.allSettled([edit(`edit ${kill}`), upload(`upload ${kill}`), ...Array.from({ length: WRITERS }, (_, index) => write(`writer ${kill} ${index}`))])
        await setTimeout(WRITING_MS)
        await world.server().kill()
        await writing
        await world.restart()
        // The last content sent may have been saved without an answer; it is then one revision ahead.
        const reader = createClient(world.server().url)
        reader.cookie = cookie
        const { body } = await reader.request<Resume>('GET', `/api/resumes/${resume.id}`)
        expect([saved.revision, saved.revision + 1]).toContain(body.revision)
        if (body.revision === saved.revision)
          expect(body.content.summary ?? '').toBe(saved.summary)
        saved = { revision: body.revision, summary: body.content.summary ?? '' }
      }

      const reader = createClient(world.server().url)
      reader.cookie = cookie
      const found = new Set<string>()
      for (let page = 1; ; page++) {
        const { body } = await reader.request<Page<VacancySummary>>('GET', `/api/vacancies?page=${page}&pageSize=100`)
        body.items.forEach(item => found.add(item.company))
        if (page * 100 >= body.total)
          break
      }
      expect(companies.size).toBeGreaterThan(KILLS)
      expect([...companies].filter(company => !found.has(company))).toEqual([])
      for (const [id, text] of files)
        expect((await reader.request('GET', `/api/resumes/${id}/source`)).body).toBe(text)
    })
  })
}
