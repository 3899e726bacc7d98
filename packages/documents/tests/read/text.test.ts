import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text.ts'

describe('plain text', () => {
  it('takes a line of signs for the mark of a heading', () => {
    const { blocks } = readText('Profil\n------\n\nSeit neun Jahren.\n\nErfahrung\n=========\nein Satz', 'text') as { blocks: { runs: { text: string }[], heading?: number }[] }
    expect(blocks.map(({ runs, heading }) => [runs[0]?.text ?? '', heading])).toEqual([['Profil', 2], ['', undefined], ['Seit neun Jahren.', undefined], ['', undefined], ['Erfahrung', 1], ['ein Satz', undefined]])
  })

  it('leaves a line of signs that is longer than what stands above it', () => {
    const { blocks } = readText('Ida Quist\n----------------------------------------\nLeeds', 'text') as { blocks: { runs: { text: string }[], heading?: number }[] }
    expect(blocks.every(({ heading }) => heading === undefined)).toBe(true)
  })

  it('takes a line whose words are set off by signs for a heading', () => {
    const { blocks } = readText('Ida Quist\n\nSKILLS -------------\n- Kilns\n--- Employment ---\n== Education ==\n2019 -- Present\nC++ -- C#', 'text') as { blocks: { runs: { text: string }[], heading?: number }[] }
    expect(blocks.filter(({ heading }) => heading !== undefined).map(({ runs }) => runs[0]?.text)).toEqual(['SKILLS', 'Employment', 'Education'])
  })
})
