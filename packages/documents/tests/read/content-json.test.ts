import { describe, expect, it } from 'vitest'
import { readContentJson, readFile } from '../../src/read/index.ts'

const own = { personalInfo: { fullName: 'Ada Brook' }, experience: [{ company: 'Mills Ltd', position: 'Millwright', highlights: ['Ran mills'] }], education: [], skills: [] }

describe('reading JSON', () => {
  it('takes the own shape and gives items ids', () => {
    expect(readContentJson(JSON.stringify(own)).experience[0]).toMatchObject({ id: 'job-1', company: 'Mills Ltd' })
  })

  it('takes the same inside an envelope', () => {
    expect(readContentJson(JSON.stringify({ file: 'a.pdf', content: own, fields: [] })).personalInfo.fullName).toBe('Ada Brook')
  })

  it('takes JSON Resume, where a job without an end goes on', () => {
    const content = readContentJson(JSON.stringify({
      basics: { name: 'Ada Brook', label: 'Millwright', email: 'ada@example.org', location: { city: 'Leeds', countryCode: 'GB' }, profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/ada' }] },
      work: [{ name: 'Mills Ltd', position: 'Millwright', startDate: '2019-03-15', highlights: ['Ran mills'] }],
      education: [{ institution: 'Leeds College', area: 'Mechanics', studyType: 'Diploma', endDate: '2014' }],
      skills: [{ name: 'Tools', keywords: ['Lathe', 'Mill'] }, { name: 'Patience' }],
      languages: [{ language: 'English', fluency: 'Native' }],
    }))
    expect(content.personalInfo).toMatchObject({ headline: 'Millwright', location: 'Leeds, GB', linkedin: 'https://linkedin.com/in/ada' })
    expect(content.experience[0]).toMatchObject({ startDate: '2019-03', endDate: null })
    expect(content.skills).toMatchObject([{ group: 'Tools', items: ['Lathe', 'Mill'] }, { group: null, items: ['Patience'] }])
  })

  it('says where JSON doesn\'t fit', () => {
    expect(() => readContentJson('{')).toThrow('it is not JSON.')
    expect(() => readContentJson(JSON.stringify({ ...own, skills: [{ items: [1] }] }))).toThrow('skills.0')
  })
})

describe('reading Markdown and text', () => {
  const now = new Date('2026-01-15T00:00:00Z')
  it('reads Markdown by its headings and lists', async () => {
    const text = '# Ada Brook\nada@example.org | Leeds, UK\n\n## Experience\n\n### Millwright, Mills Ltd\n*2019 – 2021*\n\n- Ran **nine** mills\n- Cut waste by 8 %\n\n## Skills\n- Tools: Lathe, Mill\n'
    const { type, result: { content } } = await readFile(new TextEncoder().encode(text), { now })
    expect(type).toBe('markdown')
    expect(content.experience).toMatchObject([{ company: 'Mills Ltd', position: 'Millwright', startDate: '2019', endDate: '2021', highlights: ['Ran nine mills', 'Cut waste by 8 %'] }])
    expect(content.skills).toMatchObject([{ group: 'Tools', items: ['Lathe', 'Mill'] }])
  })

  it('reads plain text by its capitals and empty lines', async () => {
    const text = 'ADA BROOK\nada@example.org\n\nEXPERIENCE\n\nMillwright | Mills Ltd | Mar 2019 - Present\n- Ran nine mills in three counties and\n  trained the people who run them now\n- Cut waste\n\nSKILLS\nLathe, Mill, Patience\n'
    const { type, result: { content } } = await readFile(new TextEncoder().encode(text), { now, fileName: 'ada.txt' })
    expect(type).toBe('text')
    expect(content.experience[0]).toMatchObject({ company: 'Mills Ltd', position: 'Millwright', startDate: '2019-03', endDate: null, highlights: ['Ran nine mills in three counties and trained the people who run them now', 'Cut waste'] })
    expect(content.skills[0]?.items).toEqual(['Lathe', 'Mill', 'Patience'])
  })
})
