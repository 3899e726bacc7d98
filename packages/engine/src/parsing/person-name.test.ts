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
