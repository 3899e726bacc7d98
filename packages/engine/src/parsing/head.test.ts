import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

function run(text: string, x: number, y: number, fontSize = 10): LayoutRun {
  return { text, x, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold: false, italic: false, font: 'A', color: '#000000' }
}

function read(...runs: LayoutRun[]): ReturnType<typeof readResume> {
  return readResume({ kind: 'paged', hidden: [], pages: [{ width: 595, height: 842, runs, marks: [] }] }, { now: new Date('2026-01-15T00:00:00Z') })
}

describe('a name', () => {
  it('is read in large letters behind the words of a picture that is missing', () => {
    const { content, warnings } = read(run('Ada', 45, 60), run('Brook', 40, 76), run('Ada Brook', 120, 60, 26), run('Registered Nurse', 120, 96, 14), run('ada@example.org', 40, 120), run('Experience', 40, 160, 16), run('Nurse, Saint Bride', 40, 190))
    expect(content.personalInfo).toMatchObject({ fullName: 'Ada Brook', headline: 'Registered Nurse' })
    expect(warnings).toEqual([])
  })
})

describe('running text in the head', () => {
  it('keeps the marks at the ends of its lines', () => {
    const { content } = read(run('Ada Brook', 40, 60, 26), run('A nurse who has looked after people of every age in wards, theatres, schools,', 40, 100), run('homes and prisons, and who likes it.', 40, 113), run('ada@example.org', 40, 140), run('Experience', 40, 170, 16), run('Nurse, Saint Bride', 40, 200))
    expect(content.summary).toBe('A nurse who has looked after people of every age in wards, theatres, schools, homes and prisons, and who likes it.')
  })
})

describe('contact data below the last section', () => {
  it('are the person\'s where no other address is in the document', () => {
    const { content } = read(run('Ada Brook', 40, 60, 26), run('Experience', 40, 100, 16), run('Nurse, Saint Bride', 40, 130), run('Interests', 40, 160, 16), run('Chess, weaving', 40, 190), run('ada@example.org', 40, 240), run('+44 20 7946 0958', 40, 253))
    expect(content.personalInfo).toMatchObject({ email: 'ada@example.org', phone: '+44 20 7946 0958' })
    expect(content.interests?.map(({ name }) => name)).toEqual(['Chess', 'weaving'])
  })

  it('are a referee\'s where the head has the person\'s', () => {
    const { content } = read(run('Ada Brook', 40, 60, 26), run('ada@example.org', 40, 90), run('Experience', 40, 120, 16), run('Nurse, Saint Bride', 40, 150), run('References', 40, 180, 16), run('Cy Dale, Saint Bride', 40, 210), run('cy@example.org', 40, 250))
    expect(content.personalInfo.email).toBe('ada@example.org')
    expect(JSON.stringify(content.references)).toContain('cy@example.org')
  })
})
