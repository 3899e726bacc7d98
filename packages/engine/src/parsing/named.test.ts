import type { FlowParagraph, FlowRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')
const run = (text: string, bold = false): FlowRun => ({ text, bold, italic: false, fontSize: 11 })
const line = (...runs: FlowRun[]): FlowParagraph => ({ kind: 'paragraph', runs })
const item = (text: string): FlowParagraph => ({ kind: 'paragraph', runs: [run(text)], list: 0 })
const heading = (text: string): FlowParagraph => ({ kind: 'paragraph', runs: [{ ...run(text, true), fontSize: 14 }], heading: 1 })

function contentOf(...blocks: FlowParagraph[]): ReturnType<typeof readResume>['content'] {
  return readResume({ kind: 'flow', hidden: [], blocks: [line({ ...run('Ida Quist', true), fontSize: 22 }), ...blocks] }, { now }).content
}

describe('what has a name and a giver', () => {
  it('a name in bold keeps its dash', () => {
    expect(contentOf(heading('Certifications'), line(run('Tram Driver – Class B', true), run(', Transit Board')), line(run('May 2021')), line(run('First Aid', true), run(', Red Ring')), line(run('2020'))).certifications).toMatchObject([
      { name: 'Tram Driver – Class B', issuer: 'Transit Board', date: '2021-05' },
      { name: 'First Aid', issuer: 'Red Ring', date: '2020' },
    ])
  })

  it('so does one on a line of its own', () => {
    expect(contentOf(heading('Certifications'), line(run('Tram Driver – Class B', true)), line(run('Transit Board | May 2021')), line(run('First Aid', true)), line(run('Red Ring | 2020'))).certifications).toMatchObject([
      { name: 'Tram Driver – Class B', issuer: 'Transit Board', date: '2021-05' },
      { name: 'First Aid', issuer: 'Red Ring', date: '2020' },
    ])
  })

  it('authors are told from the publisher by their initials', () => {
    expect(contentOf(heading('Publications'), line(run('Looms and Rails', true)), line(run('I. Quist, J. van der Berg & M. Lind, Journal of Tramways')), line(run('https://example.com/looms'))).publications).toMatchObject([
      { title: 'Looms and Rails', authors: 'I. Quist, J. van der Berg & M. Lind', publisher: 'Journal of Tramways', url: 'https://example.com/looms' },
    ])
    expect(contentOf(heading('Publications'), line(run('Looms and Rails', true)), line(run('Journal of Tramways'))).publications).toMatchObject([{ publisher: 'Journal of Tramways' }])
  })
})

describe('interests and references', () => {
  it('an interest keeps what is said about it', () => {
    expect(contentOf(heading('Interests'), line(run('Sailing: ', true), run('offshore, navigation')), line(run('Chess'))).interests).toMatchObject([{ name: 'Sailing', keywords: ['offshore', 'navigation'] }, { name: 'Chess' }])
  })

  it('what is said about a person stands with their name', () => {
    expect(contentOf(heading('References'), line(run('Jon Lind', true)), line(run('Director of Veldhoven Transit')), line(run('Eva Marsh', true)), line(run('Professor at Gent'))).references).toMatchObject([
      { name: 'Jon Lind', description: 'Director of Veldhoven Transit' },
      { name: 'Eva Marsh', description: 'Professor at Gent' },
    ])
  })
})

describe('a section of its own kind', () => {
  it('has titles, periods and points where they are written', () => {
    const [section] = contentOf(heading('Exhibitions'), line(run('Rails in Light', true)), line(run('Curator | May 2022')), line(run('Photographs of depots.')), item('Seen by 4,000.'), line(run('Iron Lines', true)), line(run('Painter | 2019')), item('Sold out.')).customSections ?? []
    expect(section).toMatchObject({ title: 'Exhibitions', items: [
      { title: 'Rails in Light', subtitle: 'Curator', startDate: '2022-05', endDate: '2022-05', description: 'Photographs of depots.', highlights: ['Seen by 4,000.'] },
      { title: 'Iron Lines', subtitle: 'Painter', endDate: '2019', highlights: ['Sold out.'] },
    ] })
  })

  it('keeps lines without them as they are', () => {
    expect(contentOf(heading('Patents'), line(run('A quieter bell, GB 123')), line(run('A longer rail, GB 456'))).customSections).toMatchObject([{ items: [{ description: 'A quieter bell, GB 123' }, { description: 'A longer rail, GB 456' }] }])
  })
})
