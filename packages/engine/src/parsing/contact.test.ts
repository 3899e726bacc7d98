import type { ResumeContent } from '@int/schema'
import type { FlowBlock, FlowParagraph } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function paragraph(text: string, heading?: number): FlowParagraph {
  return { kind: 'paragraph', runs: [{ text, bold: heading !== undefined, italic: false, fontSize: heading === 1 ? 22 : 11 }], heading }
}

function read(...blocks: FlowBlock[]): ResumeContent {
  return readResume({ kind: 'flow', hidden: [], blocks }, { now }).content
}

const jobs = [paragraph('Experience', 2), paragraph('Nurse, Saint Bride, Thonley'), paragraph('2019 – 2021')]

describe('the head of a resume', () => {
  it('takes a city that no table knows from the line with the e-mail address', () => {
    expect(read(paragraph('Ada Brook', 1), paragraph('Thonley | ada@example.org | +44 20 7946 0958'), ...jobs).personalInfo.location).toBe('Thonley')
  })

  it('takes a city for the place and not for the headline when a job stands in it too', () => {
    const { location, headline } = read(paragraph('Ada Brook', 1), paragraph('Thonley'), paragraph('+44 20 7946 0958'), paragraph('ada@example.org'), ...jobs).personalInfo
    expect({ location, headline }).toEqual({ location: 'Thonley', headline: undefined })
  })

  it('takes a city that stands nowhere else for the place once the headline is known', () => {
    expect(read(paragraph('Ada Brook', 1), paragraph('Registered Nurse'), paragraph('Evanston'), paragraph('ada@example.org'), ...jobs).personalInfo).toMatchObject({ headline: 'Registered Nurse', location: 'Evanston' })
  })

  it('takes degrees and licences behind a name for no place', () => {
    const { fullName, location } = read(paragraph('Ada Brook, RN, BSN', 1), paragraph('ada@example.org'), ...jobs).personalInfo
    expect({ fullName, location }).toEqual({ fullName: 'Ada Brook', location: undefined })
  })

  it('parts a name from the headline that only another colour sets off', () => {
    const head: FlowParagraph = { kind: 'paragraph', heading: 1, runs: [
      { text: 'ADA ', bold: false, italic: false, fontSize: 22, color: '#000000' },
      { text: 'BROOK', bold: false, italic: false, fontSize: 22, color: '#c00000' },
      { text: ' SENIOR WARD NURSE', bold: false, italic: false, fontSize: 22, color: '#868686' },
    ] }
    expect(read(head, paragraph('ada@example.org'), ...jobs).personalInfo).toMatchObject({ fullName: 'ADA BROOK', headline: 'SENIOR WARD NURSE' })
  })

  it('makes no name of headings that are as large as one', () => {
    const { fullName } = read(paragraph('ada@example.org', 1), paragraph('SKILLS', 1), paragraph('EMPLOYMENT', 1), ...jobs.slice(1)).personalInfo
    expect(fullName).toBe('')
  })

  it('finds the name over the second cell of a table that makes two columns', () => {
    const side = ['Thonley', '+44 20 7946 0958', 'ada@example.org'].map(text => paragraph(text))
    const main = [paragraph('Ada Brook', 1), paragraph('Registered Nurse'), ...jobs]
    const { personalInfo, customSections } = read({ kind: 'table', rows: [[[...side, paragraph('Skills', 2), paragraph('Weaving')], main]] })
    expect(personalInfo).toMatchObject({ fullName: 'Ada Brook', headline: 'Registered Nurse' })
    expect(customSections).toBeUndefined()
  })
})

describe('a table of skills', () => {
  it('reads a group\'s name left of its list', () => {
    const table: FlowBlock = { kind: 'table', rows: [['Data', 'Postgres, Redis'], ['Tools', 'Docker, k8s']].map(row => row.map(text => [paragraph(text)])) }
    expect(read(paragraph('Ada Brook', 1), ...jobs, paragraph('Skills', 2), table).skills).toMatchObject([{ group: 'Data', items: ['Postgres', 'Redis'] }, { group: 'Tools', items: ['Docker', 'k8s'] }])
  })
})

describe('a form of labels', () => {
  it.each(['Name', 'Vor- und Nachname', 'Nom et prénom', 'Imię i nazwisko', '氏名'])('"%s" stands before the name and is none', (label) => {
    const table: FlowBlock = { kind: 'table', rows: [[label, 'Ada Brook'], ['E-Mail', 'ada@example.org']].map(row => row.map(text => [paragraph(text)])) }
    expect(read(paragraph('Curriculum Vitae', 1), table, ...jobs).personalInfo).toMatchObject({ fullName: 'Ada Brook', email: 'ada@example.org' })
  })

  it('a heading that names one way to reach a person heads them all', () => {
    expect(read(paragraph('Ada Brook', 1), paragraph('Email', 2), paragraph('ada@example.org'), paragraph('Leeds, UK'), ...jobs)).toMatchObject({ personalInfo: { location: 'Leeds, UK' } })
  })
})
