import type { LayoutPage, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'
import { linesOf } from './reading-order.ts'

const BOLD = { bold: true, font: 'B' }
const HEADING = { fontSize: 14, font: 'C', color: '#cc0000' }

function run(text: string, x: number, y: number, rest: Partial<LayoutRun> = {}): LayoutRun {
  const fontSize = rest.fontSize ?? 10
  return { text, x, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold: false, italic: false, font: 'A', color: '#000000', ...rest }
}

/** Lines 14 points apart, the first in bold letters. */
function cell(x: number, y: number, [title = '', ...texts]: string[]): LayoutRun[] {
  return [run(title, x, y, BOLD), ...texts.map((text, index) => run(text, x, y + 14 * (index + 1)))]
}

function texts(...pages: LayoutRun[][]): string[] {
  return linesOf({ kind: 'paged', pages: pages.map(runs => ({ width: 595, height: 842, runs, marks: [] }) satisfies LayoutPage), hidden: [] }).map(line => line.segments.map(segment => segment.text).join(' ¦ '))
}

const mills = ['Mills Ltd', '2019 – 2021', 'Millwright']
const ran = ['What I did', 'Ran nine mills in three', 'counties', 'Kept them clean', 'Sold them']
const wheels = ['Wheels Inc', '2015 – 2019', 'Apprentice']
const learned = ['What I did', 'Learned to run a mill', 'Fell in love with one']

describe('cells of rows', () => {
  it('are read row by row', () => {
    expect(texts([run('Experience', 40, 100, HEADING), ...cell(40, 130, mills), ...cell(300, 130, ran), ...cell(40, 240, wheels), ...cell(300, 240, learned)])).toEqual(['Experience', ...mills, ...ran, ...wheels, ...learned])
  })

  it('are read so below sections that stand side by side', () => {
    const profiles = [run('Profiles', 40, 60, HEADING), run('example.org/ada', 40, 84), run('Contact', 300, 60, HEADING), run('Leeds', 300, 84), run('ada@example.org', 300, 98)]
    const awards = [run('Awards', 40, 340, HEADING), run('Miller of the year', 40, 364)]
    expect(texts([...profiles, run('Experience', 40, 130, HEADING), ...cell(40, 160, mills), ...cell(300, 160, ran), ...cell(40, 260, wheels), ...cell(300, 260, learned), ...awards])).toEqual(['Profiles', 'example.org/ada', 'Contact', 'Leeds', 'ada@example.org', 'Experience', ...mills, ...ran, ...wheels, ...learned, 'Awards', 'Miller of the year'])
  })

  it('go on on the next page before the next row is begun', () => {
    const first = [...cell(40, 600, mills), ...cell(300, 600, ran), ...cell(40, 780, wheels.slice(0, 2)), ...cell(300, 780, learned.slice(0, 2))]
    const second = [run('Apprentice', 40, 40), run('Fell in love with one', 300, 40), ...cell(40, 120, ['Pumps plc', '2014', 'Intern']), ...cell(300, 120, ['What I did', 'Watched pumps', 'Drank tea'])]
    expect(texts(first, second)).toEqual([...mills, ...ran, ...wheels, ...learned, 'Pumps plc', '2014', 'Intern', 'What I did', 'Watched pumps', 'Drank tea'])
  })

  it('are read so where titles stand on the left alone', () => {
    const row = (y: number, [title = '', employer = '', date = '']: string[], said: string[]): LayoutRun[] => [run(title, 40, y, BOLD), run(employer, 60, y + 32), run(date, 60, y + 44), ...said.map((text, index) => run(text, 220, y + 32 + index * 12))]
    const first = ['Ran nine mills in three counties', 'and kept all of them clean']
    const second = ['Learned to run a mill']
    expect(texts([run('Experience', 40, 100, HEADING), ...row(130, ['Millwright', 'Mills Ltd', '2019 – 2021'], first), ...row(230, ['Apprentice', 'Wheels Inc', '2015 – 2019'], second)])).toEqual(['Experience', 'Millwright', 'Mills Ltd', '2019 – 2021', ...first, 'Apprentice', 'Wheels Inc', '2015 – 2019', ...second])
  })

  it('are none where the right side holds dates', () => {
    expect(texts([...cell(40, 100, ['Mills Ltd', 'Ran nine mills']), run('2019 – 2021', 300, 100, BOLD), ...cell(40, 150, ['Wheels Inc', 'Learned to run a mill']), run('2015 – 2019', 300, 150, BOLD)])[0]).toBe('Mills Ltd ¦ 2019 – 2021')
  })
})

describe('cells below a title of their own', () => {
  const job = (y: number, title: string, company: string, period: string): LayoutRun[] => [run(title, 40, y, { ...BOLD, fontSize: 12 }), run('•', 55, y + 30), run(company, 65, y + 30), run('•', 55, y + 44), run(period, 65, y + 44)]
  const said = (y: number, ...lines: string[]): LayoutRun[] => lines.map((text, index) => run(text, 230, y + 33 + index * 14))
  const runs = [run('Experience', 40, 100, HEADING), ...job(130, 'Engineer', 'Tallow House', '2019 – 2022'), ...said(130, 'Ran nine mills in three counties and kept', 'all the stores that belong to them, in dry', 'and in wet summers.'), ...job(230, 'Junior Engineer', 'Carding House', '2015 – 2019'), ...said(230, 'Kept looms.')]

  it('are read row by row', () => {
    expect(texts(runs)).toEqual(['Experience', 'Engineer', 'Tallow House', '2019 – 2022', 'Ran nine mills in three counties and kept', 'all the stores that belong to them, in dry', 'and in wet summers.', 'Junior Engineer', 'Carding House', '2015 – 2019', 'Kept looms.'])
  })

  it('are read so beside the title itself, and where a page ends within the last', () => {
    const cell = (y: number, ...lines: string[]): LayoutRun[] => lines.map((text, index) => run(text, 40, y + 14 * index, index === 0 ? BOLD : {}))
    const text = (y: number, ...lines: string[]): LayoutRun[] => lines.map((line, index) => run(line, 230, y + 1 + index * 14))
    const page = [...cell(130, 'Engineer', 'Tallow House', '2019 – 2022'), ...text(130, 'Ran nine mills in three', 'counties and all', 'their stores', 'in summer.'), ...cell(220, 'Junior Engineer', 'Carding House', '2015 – 2019'), ...text(220, 'Kept looms', 'and learned', 'to set up', 'new ones.'), ...cell(310, 'Intern', 'Spindle House'), ...text(310, 'Swept', 'the floor.')]
    expect(texts(page)).toEqual(['Engineer', 'Tallow House', '2019 – 2022', 'Ran nine mills in three', 'counties and all', 'their stores', 'in summer.', 'Junior Engineer', 'Carding House', '2015 – 2019', 'Kept looms', 'and learned', 'to set up', 'new ones.', 'Intern', 'Spindle House', 'Swept', 'the floor.'])
  })

  it('name the employer and the period in list items', () => {
    const { experience } = readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now: new Date('2026-01-15T00:00:00Z') }).content
    expect(experience).toMatchObject([
      { position: 'Engineer', company: 'Tallow House', startDate: '2019', endDate: '2022', highlights: [] },
      { position: 'Junior Engineer', company: 'Carding House', startDate: '2015', endDate: '2019', description: 'Kept looms.' },
    ])
  })
})

describe('a grid of cells', () => {
  it('is read cell by cell though one is shorter', () => {
    const [first, second] = [['Crafts', 'Milling', 'Welding', 'Turning', 'Drawing', 'Sawing'], ['Office', 'Letters', 'Accounts']]
    expect(texts([run('Skills', 40, 100, HEADING), ...cell(40, 130, first), ...cell(300, 130, second)])).toEqual(['Skills', ...first, ...second])
  })
})

describe('a name in large letters beside a paragraph', () => {
  it('is read before it, though their lines meet', () => {
    const prose = ['A millwright who has kept wheels turning', 'for thirty years in rain and in shine and', 'who can still tell one kind of oak from', 'another by the sound that it makes when', 'it falls or someone knocks at its trunk'].map((text, index) => run(text, 160, 40 + index * 12))
    expect(texts([run('Ada', 40, 40, { fontSize: 28 }), ...prose, run('Brook', 40, 72, { fontSize: 28 }), run('ada@example.org', 40, 130)])).toEqual(['Ada', 'Brook', ...prose.map(({ text }) => text), 'ada@example.org'])
  })
})

describe('running text beside a list', () => {
  it('is read for itself though their lines meet', () => {
    const list = ['ada@example.org', 'Leeds', 'example.org/ada', '+44 20 7946 0958'].map((text, index) => run(text, 60, 90 + index * 12))
    const prose = ['Ada has kept wheels turning for thirty years', 'in rain and in shine, and she can still tell', 'one kind of oak from another by the sound', 'that it makes when it falls.'].map((text, index) => run(text, 220, 90 + index * 12))
    expect(texts([...list, ...prose])).toEqual([...list, ...prose].map(({ text }) => text))
  })
})

describe('headings behind icons', () => {
  it('head their column though they stand off its edge', () => {
    const heading = { fontSize: 11, font: 'C', color: '#cc0000' }
    const side = [run('Ada Brook', 50, 40, { fontSize: 13 }), run('Contact', 60, 92, { color: '#ffffff' }), run('ada@example.org', 40, 110), run('Skills', 64, 132, { color: '#ffffff' }), run('Milling', 40, 150), run('Welding', 40, 164)]
    const main = [run('Summary', 222, 40, heading), run('Keeps wheels turning', 200, 62), run('Experience', 222, 82, heading), run('Millwright at Mills Ltd', 200, 104), run('2019 – 2021', 200, 118), run('Ran nine mills', 200, 140), run('Kept them clean', 200, 154)]
    expect(texts([...side, ...main])).toEqual([...side, ...main].map(({ text }) => text))
  })
})

describe('a column\'s edge', () => {
  it('parts a title from one that nearly touches it', () => {
    const side = [run('Administration work', 40, 100, { ...BOLD, width: 115 }), run('Letters', 40, 120), run('Accounts', 40, 134), run('Post', 40, 148)]
    const main = [run('Crafts', 160, 100, BOLD), run('Milling', 160, 120), run('Welding', 160, 134), run('Turning', 160, 148)]
    expect(texts([...side, ...main])).toEqual(['Administration work', 'Letters', 'Accounts', 'Post', 'Crafts', 'Milling', 'Welding', 'Turning'])
  })
})

describe('the second line of a large title', () => {
  const title = { ...BOLD, fontSize: 15 }
  const grid = (x: number, words: string[]): LayoutRun[] => words.map((word, index) => run(word, x, 160 + index * 14))

  it('heads nothing though headings say it', () => {
    const { content } = readResume({ kind: 'paged', hidden: [], pages: [{ width: 595, height: 842, marks: [], runs: [
      run('Ada Brook', 40, 40, { fontSize: 22 }),
      run('Skills', 40, 90, { ...HEADING, fontSize: 15 }),
      run('People and', 40, 120, title),
      run('Leadership', 40, 137, title),
      ...grid(40, ['Hiring', 'Teaching', 'Listening', 'Pay']),
      run('Machines and', 250, 120, title),
      run('Learning', 250, 137, title),
      ...grid(250, ['Milling', 'Welding', 'Turning', 'Sawing']),
      run('Experience', 40, 240, { ...HEADING, fontSize: 15 }),
      run('Millwright, Mills Ltd', 40, 270),
    ] }] }, { now: new Date('2026-01-15T00:00:00Z') })
    expect(content.education ?? []).toEqual([])
    expect(content.customSections).toBeUndefined()
    expect(JSON.stringify(content.skills)).toMatch(/Hiring.*Pay.*Milling.*Sawing/)
  })
})

describe('the last word of a sentence', () => {
  it('heads nothing though headings say it', () => {
    const side = ['Taught others in a row of', 'workshops.', 'Wrote all of it down and', 'read it out to people'].map((text, index) => run(text, 40, 100 + index * 14))
    const main = ['Mills Ltd is a maker of', 'mills and of nothing else', 'in a valley of rain', 'where people like mills'].map((text, index) => run(text, 300, 106 + index * 14))
    expect(texts([...side, ...main]).slice(0, 4)).toEqual(['Taught others in a row of', 'workshops.', 'Wrote all of it down and', 'read it out to people'])
  })
})

describe('a heading beside the middle of its list', () => {
  const list = ['Milling', 'Welding', 'Turning'].map((text, index) => run(text, 220, 200 + index * 12))
  const above = [run('Education', 40, 100, HEADING), run('Diploma, Leeds College', 40, 130), run('2012 – 2015', 40, 144)]

  it.each([['of three lines', list, 210], ['of two', list.slice(0, 2), 204]])('%s heads it whole', (_, items, y) => {
    expect(texts([...above, run('Skills', 40, y, HEADING), ...items])).toEqual(['Education', 'Diploma, Leeds College', '2012 – 2015', 'Skills', ...items.map(({ text }) => text)])
  })

  it('is none among labels of single lines', () => {
    const row = (label: string, text: string, y: number): LayoutRun[] => [run(label, 40, y, BOLD), run(text, 120, y)]
    expect(texts([...row('Crafts', 'Milling, Welding', 200), ...row('Skills', 'Tact, Patience', 212), ...row('Office', 'Letters, Accounts', 224)])).toEqual(['Crafts ¦ Milling, Welding', 'Skills ¦ Tact, Patience', 'Office ¦ Letters, Accounts'])
  })
})

describe('a column that is set flush right', () => {
  it('is read for itself', () => {
    const flush = (text: string, y: number, rest: Partial<LayoutRun> = {}): LayoutRun => {
      const width = text.length * (rest.fontSize ?? 10) * 0.5
      return run(text, 550 - width, y, { ...rest, width })
    }
    const main = [run('Experience', 40, 100, HEADING), run('Millwright at Mills Ltd', 40, 130), run('2019 – 2021', 40, 144), run('Ran nine mills in three counties', 40, 158), run('Projects', 40, 190, HEADING), run('A mill of paper', 40, 214), run('Turned in the wind', 40, 228)]
    const side = [flush('Skills', 100, HEADING), flush('Milling', 126), flush('Welding and soldering', 140), flush('Turning', 154), flush('Education', 180, HEADING), flush('Diploma in milling', 204), flush('Leeds College', 218)]
    expect(texts([...main, ...side])).toEqual([...main, ...side].map(({ text }) => text))
  })
  it('keeps its heading over columns inside it', () => {
    const flush = (text: string, right: number, y: number, rest: Partial<LayoutRun> = {}): LayoutRun => {
      const width = text.length * (rest.fontSize ?? 10) * 0.5
      return run(text, right - width, y, { ...rest, width })
    }
    const main = ['Millwright at Mills Ltd', '2019 – 2021', 'Ran nine mills in three counties', 'Kept them clean', 'Sold them', 'Wrote about it'].map((text, index) => run(text, 40, 130 + index * 14))
    const crafts = ['Milling', 'Welding', 'Turning', 'Drawing'].map((text, index) => run(text, 410, 126 + index * 14))
    const office = ['Letters', 'Bookkeeping', 'Post', 'Tea'].map((text, index) => run(text, 490, 126 + index * 16))
    const below = [flush('Education', 550, 200, HEADING), flush('Diploma in milling', 550, 226), flush('Leeds College of everything', 550, 240)]
    expect(texts([run('Experience', 40, 100, HEADING), ...main, flush('Skills', 550, 100, HEADING), ...crafts, ...office, ...below])).toEqual(['Experience', ...main.map(({ text }) => text), 'Skills', ...[...crafts, ...office, ...below].map(({ text }) => text)])
  })
})

describe('two columns of groups', () => {
  it('end at a heading below which an entry has its dates on the right', () => {
    const GROUP = { fontSize: 11, color: '#336699' }
    const group = (x: number, y: number, [name = '', ...items]: string[]): LayoutRun[] => [run(name, x, y, GROUP), ...items.map((text, index) => run(text, x + 16, y + 20 + index * 15))]
    const left = [['Tools', 'Looms', 'Mills', 'Wheels', 'Saws'], ['Technologies', 'Wind', 'Water', 'Steam', 'Fire']]
    const right = [['Methods', 'Weaving', 'Carding', 'Milling', 'Sawing'], ['Other skills', 'Letters', 'Tea', 'Post', 'Accounts']]
    const grid = [...group(22, 130, left[0] ?? []), ...group(233, 130, right[0] ?? []), ...group(22, 230, left[1] ?? []), ...group(233, 230, right[1] ?? [])]
    const school = [run('Leeds College', 22, 370, GROUP), run('Sep 2009 – Jul 2012', 321, 370.5)]
    expect(texts([run('Skills', 110, 100, HEADING), ...grid, run('Education', 109, 342, HEADING), ...school]).slice(-2)).toEqual(['Education', 'Leeds College ¦ Sep 2009 – Jul 2012'])
  })
})
