import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'

const now = new Date('2026-01-15T00:00:00Z')

async function readProfile(name: string): Promise<Awaited<ReturnType<typeof readFile>>['result']> {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures', name))
  return (await readFile(new Uint8Array(bytes), { now, fileName: name })).result
}

describe('text pasted from a profile that a network exported as PDF', () => {
  it('finds the name below the lists of the sidebar, and each role of an employer', async () => {
    const { content, warnings } = await readProfile('en-profile.txt')
    expect(content.personalInfo).toMatchObject({ fullName: 'Imogen Ashdown', headline: 'Head of Supply at Harrowgate Ceramics | Fewer stockouts, calmer people', email: 'imogen.ashdown@example.org', phone: '+44 20 7946 0991', location: 'Swansea, Wales, United Kingdom', linkedin: 'www.linkedin.com/in/imogen-ashdown', website: 'www.imogen-ashdown.example' })
    expect(content.experience).toMatchObject([
      { company: 'Harrowgate Ceramics', position: 'Head of Supply', startDate: '2021-03', endDate: null, location: 'Swansea, Wales, United Kingdom' },
      { company: 'Penmaen Dairy', position: 'Senior Demand Planner', startDate: '2019-01', endDate: '2021-02', description: 'Planned 300 products for four retailers.' },
      { company: 'Penmaen Dairy', position: 'Demand Planner', startDate: '2015-12', endDate: '2018-12', location: 'Cardiff, Wales, United Kingdom' },
    ])
    expect(content.experience[0]?.highlights).toHaveLength(2)
    expect(content.education).toMatchObject([{ institution: 'Cardiff University', degree: 'Bachelor of Science - BS', field: 'Business Management', startDate: '2012', endDate: '2015' }])
    expect(content.skills[0]?.items).toEqual(['Demand Planning', 'Vendor Negotiation', 'Power BI'])
    expect(content.languages).toMatchObject([{ language: 'English', level: 'Native or Bilingual' }, { language: 'Welsh', level: 'Limited Working' }])
    expect(content.certifications).toMatchObject([{ name: 'APICS CPIM' }, { name: 'Lean Six Sigma Green Belt' }])
    expect(warnings).toEqual([])
  })

  it('reads the German one, where a role has no word that a table knows', async () => {
    const { content, warnings } = await readProfile('de-profile.txt')
    expect(content.personalInfo).toMatchObject({ fullName: 'Tilman Rosenbusch', headline: 'Bauleiter bei Elbgleis GmbH', location: 'Leipzig, Sachsen, Deutschland' })
    expect(content.experience).toMatchObject([
      { company: 'Elbgleis GmbH', position: 'Bauleiter', startDate: '2020-04', endDate: null },
      { company: 'Elbgleis GmbH', position: 'Polier', startDate: '2017-08', endDate: '2020-03' },
      { company: 'Muldetal Tiefbau', position: 'Vermessungstechniker', startDate: '2012-09', endDate: '2017-07' },
    ])
    expect(content.education).toMatchObject([{ institution: 'HTWK Leipzig', field: 'Bauingenieurwesen', endDate: '2012' }])
    expect(content.skills[0]?.items).toEqual(['Gleisbau', 'Ausschreibungen', 'AutoCAD'])
    expect(content.languages).toHaveLength(3)
    expect(warnings).toEqual([])
  })
})
