import type { ResumeContent } from '@int/schema'
import type { LayoutPage, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A page of lines; what begins with "#" is set as a heading, what is empty is space. */
function page(...lines: string[]): LayoutPage {
  const runs = lines.flatMap((line, index): LayoutRun[] => {
    const heading = line.startsWith('# ')
    const text = line.replace(/^# /, '')
    const fontSize = index === 0 ? 22 : heading ? 13 : 10
    return text === '' ? [] : [{ text, x: 50, y: 40 + index * 17, width: text.length * fontSize * 0.45, height: fontSize, fontSize, bold: heading, italic: false, font: heading ? 'B' : 'A', color: '#000000' }]
  })
  return { width: 595, height: 842, runs, marks: [] }
}

function read(...lines: string[]): ResumeContent {
  return readResume({ kind: 'paged', pages: [page(...lines)], hidden: [] }, { now }).content
}

describe('entries named in the style of headings', () => {
  it('belong to the heading above that has nothing else below it', () => {
    const content = read('Ada Brook', 'ada@example.org', '', '# Work Experience', '# Tallow Mills', 'Senior Millwright', '2019 – 2022', 'Ran nine mills in three counties.', '# Carding House', 'Millwright', '2015 – 2019', 'Kept the looms.', '# Skills', 'Weaving, Carding')
    expect(content.experience).toMatchObject([
      { company: 'Tallow Mills', position: 'Senior Millwright', startDate: '2019', endDate: '2022' },
      { company: 'Carding House', position: 'Millwright', startDate: '2015', endDate: '2019' },
    ])
    expect(content.customSections).toBeUndefined()
  })

  it('belong to the section that begins with one of them', () => {
    const content = read('Ada Brook', 'ada@example.org', '', '# Work Experience', '# Tallow Mills', 'Senior Millwright', '2019 – 2022', 'Ran nine mills in three counties.', '', '# Carding House', 'Millwright', '2015 – 2019', 'Kept the looms.', '', '# Skills', 'Weaving, Carding')
    expect(content.experience).toMatchObject([{ company: 'Tallow Mills' }, { company: 'Carding House' }])
  })

  it('are sections of their own where the heading above has entries', () => {
    const content = read('Ada Brook', 'ada@example.org', '', '# Work Experience', 'Millwright, Tallow Mills Ltd, 2019 – 2022', 'Ran nine mills in three counties.', '# Expeditions', 'Across the fells, 2018', '# Skills', 'Weaving, Carding')
    expect(content.experience).toHaveLength(1)
    expect(content.customSections).toMatchObject([{ title: 'Expeditions' }])
  })
})

describe('jobs below a heading of its author\'s own', () => {
  const jobs = ['Senior Millwright', 'Tallow Mills Ltd, 2019 – 2022', 'Ran nine mills in three counties.', '2015 – 2019 Millwright', 'Carding House', 'Kept the looms.']

  it('are jobs where no other section holds any', () => {
    const content = read('Ada Brook', 'ada@example.org', '', '# PROFILE', 'Builds and repairs mills of all kinds.', '# AT THE WHEEL', ...jobs, '# SKILLS', 'Weaving, Carding')
    expect(content.experience.map(({ startDate }) => startDate)).toEqual(['2019', '2015'])
    expect(content.customSections).toBeUndefined()
  })

  it('stay a section of their own beside a section of jobs', () => {
    const content = read('Ada Brook', 'ada@example.org', '', '# EXPERIENCE', 'Apprentice, Saddlers Ltd, 2012 – 2015', '# AT THE WHEEL', ...jobs, '# SKILLS', 'Weaving, Carding')
    expect(content.experience).toHaveLength(1)
    expect(content.customSections).toMatchObject([{ title: 'AT THE WHEEL' }])
  })
})

describe('jobs that a page\'s end parts within the head', () => {
  it('keep the names on the page before', () => {
    const job = (company: string, position: string, period: string): string[] => [company, position, period, 'Ran nine mills in three counties and all the stores that belong to them, in summer.']
    const [first, second] = [job('Tallow House', 'Engineer', '2019 – 2022'), job('Carding House', 'Junior Engineer', '2015 – 2019')]
    const pages = [page('Ada Brook', 'ada@example.org', '', '# Work Experience', ...first, '', ...second.slice(0, 2)), page('', ...second.slice(2), '', '# Skills', 'Weaving, Carding')]
    expect(readResume({ kind: 'paged', pages, hidden: [] }, { now }).content.experience).toMatchObject([
      { company: 'Tallow House', position: 'Engineer' },
      { company: 'Carding House', position: 'Junior Engineer', startDate: '2015' },
    ])
  })
})

describe('jobs that are items of a list', () => {
  const list = (...items: string[]): LayoutPage => {
    const { runs, ...rest } = page('Ada Brook', 'ada@example.org', '', '# Work Experience', ...items.map(item => item.replace(/^ *(?:• )?/, '')), '# Skills', 'Weaving, Carding')
    const marked = runs.flatMap((run): LayoutRun[] => {
      const item = items.find(text => text.endsWith(run.text) && text !== run.text)
      const x = item === undefined ? 50 : 62 + (item.length - item.trimStart().length) * 10
      return item?.includes('• ') ? [{ ...run, x: x - 12, text: '•', width: 4 }, { ...run, x }] : [{ ...run, x }]
    })
    return { ...rest, runs: marked }
  }
  const read = (...items: string[]): ResumeContent => readResume({ kind: 'paged', pages: [list(...items)], hidden: [] }, { now }).content

  it('are told by their dates from the items below them', () => {
    expect(read('• Engineer at Tallow House, 2019 – 2022', '    • Ran nine mills', '    • Kept them clean', '• Junior Engineer at Carding House, 2015 – 2019', '    • Learned to run them').experience).toMatchObject([
      { position: 'Engineer', company: 'Tallow House', highlights: ['Ran nine mills', 'Kept them clean'] },
      { position: 'Junior Engineer', company: 'Carding House', highlights: ['Learned to run them'] },
    ])
  })

  it('are told by the dates below them', () => {
    expect(read('• Engineer', ' Tallow House, 2019 – 2022', '    • Ran nine mills', '    • Kept them clean', '• Junior Engineer', ' Carding House, 2015 – 2019', '    • Learned to run them').experience).toMatchObject([
      { position: 'Engineer', company: 'Tallow House' },
      { position: 'Junior Engineer', company: 'Carding House' },
    ])
  })
})

describe('jobs without a heading', () => {
  it('begin with the first line that names one with its period', () => {
    const content = read('Ada Brook', 'Leeds, UK / 020 7946 0958 / ada@example.org', '', 'Millwright - Tallow Mills Ltd. 2019-05-01 - Present', 'Runs nine mills in three counties and their stores, with eleven people in each of them.', '', 'Apprentice - Carding House Ltd. 2015-03-01 - 2019-04-30', 'Kept the looms of the house going and learned to set up new ones for every kind of yarn.', '', '# EDUCATION', 'Leeds College, 2012 – 2015')
    expect(content.experience).toMatchObject([
      { company: 'Tallow Mills Ltd.', position: 'Millwright', startDate: '2019-05', endDate: null },
      { company: 'Carding House Ltd.', position: 'Apprentice', startDate: '2015-03', endDate: '2019-04' },
    ])
    expect(content.personalInfo).toMatchObject({ fullName: 'Ada Brook', email: 'ada@example.org' })
  })

  it('are not looked for where a section holds jobs', () => {
    const content = read('Ada Brook', 'Millwright at Tallow Mills Ltd, 2019 – 2022', 'ada@example.org', '', '# Experience', 'Apprentice, Carding House Ltd, 2015 – 2019', 'Kept the looms.', '# Skills', 'Weaving')
    expect(content.experience).toHaveLength(1)
  })
})

describe('a heading with a number apart before it', () => {
  it('is the heading', () => {
    const first = page('Ada Brook', 'ada@example.org', '', '   EDUCATION', 'Leeds College, 2012 – 2015')
    const number: LayoutRun = { text: '01', x: 50, y: 91, width: 10, height: 10, fontSize: 10, bold: false, italic: false, font: 'A', color: '#000000' }
    const runs = [...first.runs.slice(0, 2), number, ...first.runs.slice(2).map(run => run.text.includes('EDUCATION') ? { ...run, text: 'EDUCATION', x: 120 } : run)]
    expect(readResume({ kind: 'paged', pages: [{ ...first, runs }], hidden: [] }, { now }).content.education).toMatchObject([{ institution: 'Leeds College' }])
  })
})

describe('a head with much space in it', () => {
  it('holds the employer that stands nearer to it than it does to what is above', () => {
    const style = (text: string, y: number, bold: boolean): LayoutRun => ({ text, x: 50, y, width: text.length * 5, height: 10, fontSize: 10, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' })
    const job = (y: number, position: string, employer: string, period: string): LayoutRun[] => [
      { ...style(position, y, true), fontSize: 12, height: 12 },
      { ...style(period, y, true), x: 420 },
      style(employer, y + 36, true),
      style('Kept nine looms of the house going for all of the years.', y + 54, false),
    ]
    const runs = [
      { ...style('Ada Brook', 40, true), fontSize: 22, height: 22 },
      style('ada@example.org', 70, false),
      { ...style('EXPERIENCE', 110, true), fontSize: 14, height: 14 },
      ...job(160, 'SENIOR MILLWRIGHT', 'TALLOW', '2019 – 2022'),
      ...job(270, 'MILLWRIGHT', 'CARDING', '2015 – 2019'),
      { ...style('SKILLS', 380, true), fontSize: 14, height: 14 },
      style('Weaving, Carding', 410, false),
    ]
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(experience.map(({ company, position }) => [company, position])).toEqual([['TALLOW', 'SENIOR MILLWRIGHT'], ['CARDING', 'MILLWRIGHT']])
  })
})

describe('entries on a timeline', () => {
  const size = 10
  const line = (text: string, y: number, rest: Partial<LayoutRun> = {}): LayoutRun => ({ text, x: 60, y, width: text.length * 5, height: size, fontSize: size, bold: false, italic: false, font: 'A', color: '#000000', ...rest })
  const job = (y: number, position: string, employer: string, period: string): LayoutRun[] => [
    line('• ', y, { x: 48, width: 8 }),
    line(position, y),
    line(period, y, { x: 430 }),
    line(employer, y + 15),
    line('• ', y + 32, { x: 60, width: 8 }),
    line('Kept nine looms of the house going for all of the years', y + 32, { x: 70 }),
    line('• ', y + 47, { x: 60, width: 8 }),
    line('Filed two patents for looms that mend their own threads', y + 47, { x: 70 }),
    line('4 months', y + 47, { x: 430 }),
  ]

  it('begin behind its marks, which make no list items of them', () => {
    const heading = { fontSize: 14, height: 14, bold: true, font: 'B', x: 48 }
    const runs = [line('Ada Brook', 40, { ...heading, fontSize: 22, height: 22 }), line('ada@example.org', 70), line('EXPERIENCE', 110, heading), ...job(140, 'Senior Millwright', 'Tallow Mills Ltd', '2019 – 2022'), ...job(215, 'Millwright', 'Carding House Ltd', '2015 – 2019'), line('SKILLS', 300, heading), line('Weaving, Carding', 325)]
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(experience.map(({ company, position, startDate, highlights }) => [company, position, startDate, highlights.length])).toEqual([['Tallow Mills Ltd', 'Senior Millwright', '2019', 2], ['Carding House Ltd', 'Millwright', '2015', 2]])
  })
})

describe('a heading that is set smaller than the others', () => {
  it('opens what no other heading does where space sets it apart', () => {
    const lines: [string, number, number, boolean][] = [['Ada Brook', 40, 24, true], ['ada@example.org', 75, 10, false], ['Experience', 110, 18, true], ['Millwright, Tallow Mills Ltd, 2019 – 2022', 140, 12, false], ['Education', 180, 18, true], ['Leeds College, 2012 – 2015', 210, 12, false], ['Languages', 260, 13.5, true], ['English', 280, 12, false], ['Polish', 296, 12, false]]
    const runs = lines.map(([text, y, size, bold]): LayoutRun => ({ text, x: 50, y, width: text.length * size * 0.5, height: size, fontSize: size, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' }))
    const { languages } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now }).content
    expect(languages?.map(({ language }) => language)).toEqual(['English', 'Polish'])
  })
})
