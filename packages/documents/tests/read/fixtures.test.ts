import type { Marks } from './score.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readResume } from '@int/engine/parsing'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { readFileLayout } from '../../src/read/read-file.ts'
import { PERSONS } from './fixtures/persons.ts'
import { markReading } from './score.ts'

const now = new Date('2026-01-15T00:00:00Z')
const directory = join(import.meta.dirname, 'fixtures')
const files = readdirSync(directory).filter(file => /\.(?:pdf|docx)$/.test(file))
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(directory, file)))

/** What every part reaches over all fixtures. */
const BARS: Marks = { name: 1, email: 1, phone: 1, jobs: 0.95, education: 0.95, bullets: 0.98, skills: 0.97, languages: 0.97 }

describe('reading the fixtures', () => {
  it('covers at least 25 files in at least 8 languages, PDF and DOCX', () => {
    expect(files.length).toBeGreaterThanOrEqual(25)
    expect(new Set(files.map(file => file.slice(0, 2))).size).toBeGreaterThanOrEqual(8)
    expect(new Set(files.map(file => file.split('.')[1]))).toEqual(new Set(['pdf', 'docx']))
  })

  it('reaches the bar in every part', async () => {
    const marks = await Promise.all(files.map(async (file) => {
      const person = PERSONS.find(({ language }) => file.startsWith(language))
      if (!person)
        throw new Error(`No person for ${file}.`)
      const { result } = await readFile(bytesOf(file), { now })
      return { file, ...markReading(person, result.content) }
    }))
    for (const [part, bar] of Object.entries(BARS) as [keyof Marks, number][]) {
      const mean = marks.reduce((sum, mark) => sum + mark[part], 0) / marks.length
      const low = marks.filter(mark => mark[part] < 1).map(mark => `${mark.file} ${mark[part].toFixed(2)}`)
      expect(mean, `${part}: ${low.join(', ')}`).toBeGreaterThanOrEqual(bar)
    }
  })

  it.each(files)('says where everything in %s comes from, and takes nothing from elsewhere', async (file) => {
    const { layout } = await readFileLayout(bytesOf(file))
    const { content, fields } = readResume(layout, { now })
    const flat = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F-]/gu, '')
    const text = flat(layout.kind === 'paged'
      ? layout.pages.map(page => page.runs.map(run => run.text).join('')).join('')
      : JSON.stringify(layout.blocks).replace(/"[a-z]+":/gi, '').replace(/[{}[\]",]|true|false|paragraph|table/g, ''))
    expect(fields.length).toBeGreaterThan(10)
    for (const field of fields) {
      expect(field.confidence).toBeGreaterThan(0)
      expect(field.confidence).toBeLessThanOrEqual(1)
      if (layout.kind === 'paged')
        expect(field.source.page).toBe(1)
    }
    for (const name of [content.personalInfo.fullName, ...content.experience.flatMap(job => [job.company, job.position, ...job.highlights])]) {
      const letters = flat(name).replace(/[",]/g, '')
      expect([...letters].every(letter => text.includes(letter))).toBe(true)
      for (const word of name.match(/[\p{L}\p{N}]+/gu) ?? [])
        expect(text).toContain(word)
    }
  })

  it.each(files.slice(0, 6))('reads %s the same way twice', async (file) => {
    const first = await readFile(bytesOf(file), { now })
    expect(await readFile(bytesOf(file), { now })).toEqual(first)
  })
})
