import type { ResumeContent } from '@int/schema'
import type { FlowParagraph, FlowRun, LayoutDocument, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A paragraph; what stands between asterisks is bold. */
function paragraph(text: string, rest: Pick<FlowParagraph, 'heading' | 'list'> = {}): FlowParagraph {
  const runs = text.split('*').map((part, index): FlowRun => ({ text: part, bold: index % 2 === 1, italic: false, fontSize: 11 })).filter(run => run.text !== '')
  return { kind: 'paragraph', runs, ...rest }
}

function read(section: string, ...lines: string[]): ResumeContent {
  const blocks = [
    paragraph('Ada Brook', { heading: 1 }),
    paragraph('ada@example.org | +44 20 7946 0958'),
    paragraph(section, { heading: 2 }),
    ...lines.map(line => line.startsWith('- ') ? paragraph(line.slice(2), { list: 0 }) : paragraph(line)),
    paragraph('Skills', { heading: 2 }),
    paragraph('Weaving, Carding'),
  ]
  const document: LayoutDocument = { kind: 'flow', blocks, hidden: [] }
  return readResume(document, { now }).content
}

describe('heads of jobs', () => {
  const periods = ['March 2020 – Present', 'Sep 2016 – Feb 2020']

  it('takes the brackets around an employer\'s address for no part of its name', () => {
    const { experience } = read('Experience', 'Millwright, Tallow Mills (https://tallow.example.org/mills_(leeds)) 2019 – 2022', '- Ran nine mills.')
    expect(experience[0]).toMatchObject({ company: 'Tallow Mills', position: 'Millwright', startDate: '2019' })
  })

  it('keeps the employer that stands before a known city', () => {
    const { experience } = read('Experience', `*Senior Engineer*, Feedwell, Lisbon\n${periods[0]}`, '- Ran it', `*Engineer*, Outer Mills, Lisbon\n${periods[1]}`, '- Built it')
    expect(experience).toMatchObject([
      { position: 'Senior Engineer', company: 'Feedwell', location: 'Lisbon' },
      { position: 'Engineer', company: 'Outer Mills', location: 'Lisbon' },
    ])
    expect(read('Experience', `Engineer, Feedwell, Lisbon, Portugal, ${periods[0]}`).experience).toMatchObject([{ company: 'Feedwell', location: 'Lisbon, Portugal' }])
  })

  it('leaves a place whole where the employer is named elsewhere', () => {
    expect(read('Experience', `*Carding Ltd*\t${periods[0]}`, 'Engineer\tMountain View, CA').experience).toMatchObject([{ company: 'Carding Ltd', position: 'Engineer', location: 'Mountain View, CA' }])
  })

  it('takes what ends every employer\'s line for the city, though no table knows it', () => {
    const { experience } = read('Experience', `*Nurse*, Lakeside Memorial, Evanston\n${periods[0]}`, '- Ran it', `*Nurse*, Saint Bride, Thonley\n${periods[1]}`, '- Built it')
    expect(experience).toMatchObject([{ company: 'Lakeside Memorial', location: 'Evanston' }, { company: 'Saint Bride', location: 'Thonley' }])
  })

  it('finds the position below an employer with an unknown city', () => {
    const { experience } = read('Experience', `*Carding & Sons*, Thonley\nEngineer\n${periods[0]}`, '- Ran it', `*Outer Mills*\nEvanston\nJunior Engineer\n${periods[1]}`, '- Built it')
    expect(experience).toMatchObject([
      { position: 'Engineer', company: 'Carding & Sons', location: 'Thonley' },
      { position: 'Junior Engineer', company: 'Outer Mills', location: 'Evanston' },
    ])
  })
})

describe('heads of many lines', () => {
  it('name the position last, behind what the employer says of itself', () => {
    const { experience } = read('Experience', '*Tallow*', '*Leeds, UK*', 'Yarn spinning company', 'https://tallow.example', 'January 2019 – Present', '*Platform Engineer*', '- Ran it', '*Carding*', '*Remote*', 'Weaving patterns for beginners', 'https://carding.example', 'March 2015 – May 2018', '*First Employee & Engineer*', '- Built it')
    expect(experience).toMatchObject([
      { company: 'Tallow', position: 'Platform Engineer', location: 'Leeds, UK', description: 'Yarn spinning company' },
      { company: 'Carding', position: 'First Employee & Engineer', workFormat: 'remote', description: 'Weaving patterns for beginners' },
    ])
  })

  it('name the employer below a place beside the position', () => {
    const { experience } = read('Experience', `Engineer\tMarch 2020 – Present`, 'Remote', 'Tallow', 'Ran it well for years', `Junior Engineer\tSep 2016 – Feb 2020`, 'Remote', 'Carding', 'Built it once and again')
    expect(experience).toMatchObject([{ position: 'Engineer', company: 'Tallow' }, { position: 'Junior Engineer', company: 'Carding' }])
  })

  it('are parted where the colour changes', () => {
    const blocks = ['Mills Engineer 1|Tallow', 'Intern|Carding'].flatMap((text, index): FlowParagraph[] => {
      const [position = '', company = ''] = text.split('|')
      const run = (own: string, color: string): FlowRun => ({ text: own, bold: false, italic: false, fontSize: 11, color })
      return [{ kind: 'paragraph', runs: [run(`${position} `, '#222222'), run(company, '#8a8a8a')] }, paragraph(`Sep ${2017 - index * 3} – Aug ${2019 - index * 3}`), paragraph('Ran it', { list: 0 })]
    })
    const document: LayoutDocument = { kind: 'flow', blocks: [paragraph('Ada Brook', { heading: 1 }), paragraph('ada@example.org'), paragraph('Experience', { heading: 2 }), ...blocks], hidden: [] }
    expect(readResume(document, { now }).content.experience).toMatchObject([{ position: 'Mills Engineer 1', company: 'Tallow' }, { position: 'Intern', company: 'Carding' }])
  })
})

describe('labelled heads', () => {
  it('say which name is which', () => {
    const { experience } = read('Experience', '*Company:* Carding', '*Position:* Weaver of the North', '*From* 2019-05-01 *to* Present', '- Ran it', '*Role:* Spindle', '*Employer:* Loomline.io', '*From* 2015-03-01 *to* 2019-04-30', '- Built it')
    expect(experience).toMatchObject([
      { company: 'Carding', position: 'Weaver of the North', startDate: '2019-05', endDate: null },
      { company: 'Loomline.io', position: 'Spindle', startDate: '2015-03', endDate: '2019-04' },
    ])
  })
})

describe('a row that names the columns of a table', () => {
  it('is no job', () => {
    const { experience } = read('Experience', 'Period\tCompany\tPosition', '09/2017 – 03/2020\tTallow House\tEngineer', 'Ran nine mills in three counties.', '05/2015 – 08/2017\tCarding House\tIntern', 'Kept the looms.')
    expect(experience).toMatchObject([{ company: 'Tallow House', position: 'Engineer' }, { company: 'Carding House', position: 'Intern' }])
  })
})

describe('dates beside what is said about a job', () => {
  it('belong to the head above', () => {
    const run = (text: string, x: number, y: number, bold = false): LayoutRun => ({ text, x, y, width: text.length * 4.5, height: 10, fontSize: 10, bold, italic: false, font: bold ? 'B' : 'A', color: '#000000' })
    const job = (y: number, company: string, position: string, period: string): LayoutRun[] => [run(company, 50, y), run(position, 200, y), run(period, 50, y + 14), run('Ran nine mills in three counties and all the stores that', 200, y + 14), run('belong to them, in summer and in winter, in the wet and', 200, y + 25), run('in the dry.', 200, y + 36)]
    const runs = [run('Ada Brook', 50, 30, true), run('ada@example.org', 50, 45), run('Experience', 50, 80, true), ...job(100, 'Tallow House', 'Engineer', '2019 – 2022'), ...job(170, 'Carding House', 'Junior Engineer', '2015 – 2019'), run('Skills', 50, 240, true), run('Weaving, Carding', 50, 260)]
    const document: LayoutDocument = { kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }
    expect(readResume(document, { now }).content.experience).toMatchObject([
      { company: 'Tallow House', position: 'Engineer', startDate: '2019', endDate: '2022' },
      { company: 'Carding House', position: 'Junior Engineer', startDate: '2015', endDate: '2019' },
    ])
  })
})

describe('heads that are set as lists', () => {
  it('say who employed and when', () => {
    expect(read('Experience', 'Millwright', '- Mills Ltd', '- 2019 – 2021', 'Apprentice', '- Wheels Inc', '- 2015 – 2019').experience).toMatchObject([
      { position: 'Millwright', company: 'Mills Ltd', startDate: '2019', endDate: '2021' },
      { position: 'Apprentice', company: 'Wheels Inc', startDate: '2015' },
    ])
  })

  it('are none where no item is a date, or the line above has its dates', () => {
    expect(read('Experience', 'Millwright, Mills Ltd', '2019 – 2021', '- Ran nine mills', '- Sold two of them in 2020').experience).toMatchObject([{ highlights: ['Ran nine mills', 'Sold two of them in 2020'] }])
    expect(read('Experience', 'Millwright, Mills Ltd\t2019 – 2021', '- Miller of the year', '- 2020').experience).toMatchObject([{ highlights: ['Miller of the year', '2020'] }])
  })
})

describe('lines that are printed twice', () => {
  it('name one job', () => {
    const { experience } = read('Experience', 'Tallow Mills\t2019 – 2022', 'Tallow Mills\t2019 – 2022', 'Millwright', '- Ran it', 'Carding House\t2015 – 2019', 'Carding House\t2015 – 2019', 'Apprentice', '- Built it')
    expect(experience).toMatchObject([{ company: 'Tallow Mills', position: 'Millwright' }, { company: 'Carding House', position: 'Apprentice' }])
  })
})

describe('employers named by their address', () => {
  const periods = ['March 2020 – Present', 'Sep 2016 – Feb 2020']

  it('takes an address in the spelling of a name for the employer where none is named', () => {
    const { experience } = read('Experience', '*Loomline.io*', 'Founder', periods[0] ?? '', '- Ran it', '*Outer Mills*', 'Engineer', periods[1] ?? '', '- Built it')
    expect(experience).toMatchObject([{ company: 'Loomline.io', position: 'Founder' }, { company: 'Outer Mills', position: 'Engineer' }])
  })

  it('keeps the dash of a position beside it', () => {
    expect(read('Experience', `*Cardhouse.com – Remote*\t${periods[0]}`, 'Senior Engineer – Warp Group', '- Ran it').experience).toMatchObject([{ company: 'Cardhouse.com', position: 'Senior Engineer – Warp Group' }])
  })

  it('takes an address in small letters for the employer beside a position alone', () => {
    expect(read('Experience', `Engineer, loomline.io, ${periods[0]}`).experience).toMatchObject([{ company: 'loomline.io', position: 'Engineer' }])
  })

  it('leaves the address of an employer that is named an address', () => {
    expect(read('Experience', `*Engineer*, Outer Mills, OuterMills.com, ${periods[0]}`, '- Ran it').experience).toMatchObject([{ company: 'Outer Mills', position: 'Engineer', links: [{ url: 'OuterMills.com' }] }])
    expect(read('Experience', `*Outer Mills*\t${periods[0]}`, 'outermills.com', '- Ran it').experience).toMatchObject([{ company: 'Outer Mills', position: '' }])
  })
})

describe('heads of education', () => {
  it('takes a name that holds a degree\'s word for the institution beside another degree', () => {
    expect(read('Education', '*MSc Computer Science*, Instituto Superior Técnico, 2014 – 2016').education).toMatchObject([{ institution: 'Instituto Superior Técnico', degree: 'MSc', field: 'Computer Science' }])
  })
})

describe('places in heads', () => {
  it('a sign of a place or a date is no part of it', () => {
    expect(read('Experience', 'Tram Planner', '*Veldhoven Transit*', '📅 2019 – Present\t📍 Utrecht', '- Planned nine lines').experience).toMatchObject([{ position: 'Tram Planner', company: 'Veldhoven Transit', location: 'Utrecht', startDate: '2019', endDate: null }])
  })

  it('a name beside the period, where position and employer stand elsewhere, is the place though no table knows it', () => {
    expect(read('Experience', '2013 – 2017 Huescona', '*Bookkeeper* Gestora Ebro Norte', '- Kept books').experience).toMatchObject([{ position: 'Bookkeeper', company: 'Gestora Ebro Norte', location: 'Huescona' }])
  })

  it('an employer beside a place opens the entry, though the place is known', () => {
    expect(read('Experience', '*TALLOW MILLS*\tLeeds, UK', '*Weaver*\t2021 – Present', '- Wove', '*CARDING LITORAL*\tPorto, Portugal', '*Carder*\t2018 – 2021', '- Carded').experience).toMatchObject([
      { company: 'TALLOW MILLS', position: 'Weaver', location: 'Leeds, UK' },
      { company: 'CARDING LITORAL', position: 'Carder', location: 'Porto, Portugal' },
    ])
  })

  it('"Remote" says nothing about the name before it', () => {
    expect(read('Experience', `2016 – 2019: *Weaver*, Quillbyte, Remote`, '- Wove').experience).toMatchObject([{ company: 'Quillbyte', position: 'Weaver', workFormat: 'remote' }])
  })

  it('a head that ends in a legal form is no sentence', () => {
    expect(read('Experience', '2018 – Present *Head of Weaving and Carding Operations*, Talleres del Norte Moncayo S.L.', '- Wove', '2013 – 2017 *Weaver*, Carding Sons', '- Carded').experience).toMatchObject([{ company: 'Talleres del Norte Moncayo S.L.' }, { company: 'Carding Sons' }])
  })
})
