import type { ResumeContent } from '@int/schema'
import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A page of lines 16 points apart: "# " sets a heading, spaces before a line indent it, a tab parts what stands far right, asterisks hold what is bold. */
function read(...lines: string[]): ResumeContent {
  let y = 20
  const runs = ['# Ida Quist', 'ida@example.org', '# Summary', 'A weaver who has learned to card and comb, to dye and to sell what was woven.', ...lines].flatMap((line): LayoutRun[] => {
    const heading = line.startsWith('# ')
    const fontSize = heading ? 15 : 10
    y += heading ? 30 : 16
    return line.replace(/^# /, '*').split('\t').flatMap((cell, column) => {
      let x = 50 + column * 300 + 5 * (cell.length - cell.trimStart().length)
      return cell.trimStart().split('*').flatMap((text, index): LayoutRun[] => {
        const bold = index % 2 === 1
        const run: LayoutRun = { text, x, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' }
        x += run.width
        return text === '' ? [] : [run]
      })
    })
  })
  return readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
}

const skills = ['# Skills', 'Weaving, Carding']

describe('where places of learning begin', () => {
  it('each with the line that has its date beside it, though its subject is as bold', () => {
    const { education } = read('# Education', '*Thrum College*\t*2016 – 2018*', '*Mechanics*', 'BSc', '*Vantlow School*\t*2014 – 2016*', '*Carding*', 'Diploma', ...skills)
    expect(education).toMatchObject([
      { institution: 'Thrum College', degree: 'BSc', field: 'Mechanics', startDate: '2016', endDate: '2018' },
      { institution: 'Vantlow School', startDate: '2014', endDate: '2016' },
    ])
  })

  it('with a line that looks like a heading, directly below the section\'s own', () => {
    const { education, customSections } = read('# Education', '# Mechanics, BSc, Thrum College', '- 2018', '# Carding, Diploma, Vantlow School', '- 2014', ...skills)
    expect(education).toMatchObject([{ institution: 'Thrum College', degree: 'BSc', field: 'Mechanics', endDate: '2018' }, { institution: 'Vantlow School', endDate: '2014' }])
    expect(customSections).toBeUndefined()
  })
})

describe('degrees with a list below', () => {
  it('have their institution and period in its first items', () => {
    expect(read('# Education', '*BSc, Mechanics*', '• Thrumford', '• Jun 2014 – Jan 2018', '• Chaired the weavers\' guild', ...skills).education).toMatchObject([{ institution: 'Thrumford', degree: 'BSc', field: 'Mechanics', startDate: '2014-06', endDate: '2018-01', highlights: ['Chaired the weavers\' guild'] }])
  })

  it('keep a list that tells of something else', () => {
    expect(read('# Education', '*BSc, Mechanics, Thrum College*\t2014 – 2018', '• Chaired the weavers\' guild', '• 2016', ...skills).education).toMatchObject([{ institution: 'Thrum College', startDate: '2014', endDate: '2018', highlights: ['Chaired the weavers\' guild', '2016'] }])
  })
})

describe('names of places of learning', () => {
  it('hold the town that they name with "at"', () => {
    expect(read('# Education', '*University of Thrum at Vantlow*, BSc Mechanics, 2014 – 2018', ...skills).education).toMatchObject([{ institution: 'University of Thrum at Vantlow', degree: 'BSc' }])
    expect(read('# Education', 'BSc Mechanics at Thrum College, 2014 – 2018', ...skills).education).toMatchObject([{ institution: 'Thrum College', degree: 'BSc', field: 'Mechanics' }])
  })
})

describe('degrees', () => {
  it('keep their short form, and no letters of it are an address', () => {
    const of = (text: string): unknown => read('# Education', '*Thrum College*\t2014 – 2018', text, ...skills).education?.[0]
    expect(of('Bachelor of Technology (B.Tech.), Computer Science')).toMatchObject({ degree: 'Bachelor of Technology (B.Tech.)', field: 'Computer Science' })
    expect(of('Master of Science (M.Sc.) Physics')).toMatchObject({ degree: 'Master of Science (M.Sc.)', field: 'Physics' })
    expect(of('Bachelor of Science (Physics)')).toMatchObject({ degree: 'Bachelor of Science', field: 'Physics' })
  })
})

describe('courses', () => {
  it('stand indented below a label of their own, one or several a line', () => {
    const { education } = read('# Education', '*Thrum College*\t2016 – 2018', 'BSc Mechanics', 'Courses', '    Looms', '    Dye chemistry\tWarp geometry', '*Vantlow School*\t2014 – 2016', 'Diploma in Carding', 'Notable courses:', '    Combs', '    Fleece', ...skills)
    expect(education).toMatchObject([{ institution: 'Thrum College', courses: ['Looms', 'Dye chemistry', 'Warp geometry'] }, { institution: 'Vantlow School', courses: ['Combs', 'Fleece'] }])
  })

  it('are known by their code between the names', () => {
    expect(read('# Education', '*BSc Mechanics*', 'ME1101 - Looms', 'ME 3020 - Dye chemistry', 'Thrumford', '2014 – 2018', ...skills).education).toMatchObject([{ institution: 'Thrumford', degree: 'BSc', field: 'Mechanics', courses: ['ME1101 - Looms', 'ME 3020 - Dye chemistry'], endDate: '2018' }])
  })

  it('that are listed between degree and institution name neither', () => {
    const { education } = read('# Education', '*MASTER OF SCIENCE MECHANICS*', 'Data Systems', 'Machine Law', 'Software History', 'Dye Physics', 'Thrum University', '2016 – 2018', '*BACHELOR OF SCIENCE CHEMISTRY*', 'Wool Finance', 'Warp Design', 'Vantlow University', '2012 – 2016', ...skills)
    expect(education).toMatchObject([
      { institution: 'Thrum University', degree: 'MASTER OF SCIENCE', field: 'MECHANICS', startDate: '2016', endDate: '2018', highlights: ['Data Systems', 'Machine Law', 'Software History', 'Dye Physics'] },
      { institution: 'Vantlow University', field: 'CHEMISTRY', endDate: '2016', highlights: ['Wool Finance', 'Warp Design'] },
    ])
  })
})
