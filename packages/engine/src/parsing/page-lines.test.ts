import type { LayoutPage, LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { linesOf } from './reading-order.ts'

function run(text: string, x: number, y: number, rest: Partial<LayoutRun> = {}): LayoutRun {
  const fontSize = rest.fontSize ?? 10
  return { text, x, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold: false, italic: false, font: 'A', color: '#000000', ...rest }
}

function page(...runs: LayoutRun[]): LayoutPage {
  return { width: 595, height: 842, runs, marks: [] }
}

function texts(...pages: LayoutPage[]): string[] {
  return linesOf({ kind: 'paged', pages, hidden: [] }).map(line => line.segments.map(segment => segment.text).join(' ¦ '))
}

describe('lines of pages', () => {
  it('joins runs of one line, parts far ones, and takes bullets off', () => {
    expect(texts(page(run('Mills', 50, 100), run(' Ltd', 75, 100), run('2019', 500, 100), run('•', 50, 120), run('Ran mills', 62, 120)))).toEqual(['Mills Ltd ¦ 2019', 'Ran mills'])
  })

  it('joins capitals of two sizes to words, beside a larger text too', () => {
    const small = { fontSize: 4.5, font: 'B' }
    const large = { fontSize: 6, font: 'B' }
    expect(texts(page(
      run('2019-01 ', 50, 104.2, large),
      run('to', 74.7, 105.4, small),
      run(' P', 79.5, 104.2, { ...large, width: 5.9 }),
      run('resent', 86.1, 105.4, small),
      run('Millwright at Tallow Mills', 200, 100, { fontSize: 8.4 }),
    ))).toEqual(['2019-01 to Present ¦ Millwright at Tallow Mills'])
  })

  it('parts what touches a date in another style', () => {
    expect(linesOf({ kind: 'paged', pages: [page(run('2019 – Present', 50, 100), run('Tallow Mills', 120.5, 100, { bold: true, font: 'B' }))], hidden: [] })[0]?.segments[0]?.spans[0]?.text).toBe('2019 – Present   ')
  })

  it('takes a short phone number at the top for no page number', () => {
    expect(texts(page(run('067 123 45 67', 50, 40), run('Mills Ltd', 50, 300), run('Page 2 of 3', 50, 810)))).toEqual(['067 123 45 67', 'Mills Ltd'])
  })

  it('reads two columns one after the other, over pages', () => {
    const column = (x: number, words: string[], y = 100): LayoutRun[] => words.map((word, index) => run(word, x, y + index * 17))
    const first = page(...column(40, ['Skills', 'Lathe work', 'Milling', 'Drawing', 'Welding']), ...column(250, ['Experience', 'Millwright at a mill', 'Ran the mill', 'Kept the mill', 'Sold the mill'], 104))
    const second = page(...column(40, ['Patience', 'Tact', 'Humour', 'Calm']), ...column(250, ['Bought it back', 'Ran it again', 'Sold it again', 'Wrote about it'], 104))
    expect(texts(first, second)).toEqual(['Skills', 'Lathe work', 'Milling', 'Drawing', 'Welding', 'Patience', 'Tact', 'Humour', 'Calm', 'Experience', 'Millwright at a mill', 'Ran the mill', 'Kept the mill', 'Sold the mill', 'Bought it back', 'Ran it again', 'Sold it again', 'Wrote about it'])
  })

  it('reads a column of dates across', () => {
    expect(texts(page(
      run('2019 – 2021', 40, 100),
      run('Millwright, Mills Ltd', 150, 100),
      run('Ran nine mills in three counties', 150, 115),
      run('2015 – 2019', 40, 135),
      run('Apprentice, Mills Ltd', 150, 135),
      run('Learned to run a mill', 150, 150),
      run('2014 – 2015', 40, 170),
      run('Intern, Mills Ltd', 150, 170),
    ))[0]).toBe('2019 – 2021 ¦ Millwright, Mills Ltd')
  })

  it('reads labels on the left as headings of what stands beside them', () => {
    expect(texts(page(
      run('Experience', 40, 100, { bold: true, font: 'B' }),
      run('Millwright, Mills Ltd', 150, 100),
      run('Ran nine mills', 150, 115),
      run('Education', 40, 150, { bold: true, font: 'B' }),
      run('Leeds College', 150, 150),
      run('Diploma', 150, 165),
    ))).toEqual(['Experience', 'Millwright, Mills Ltd', 'Ran nine mills', 'Education', 'Leeds College', 'Diploma'])
  })

  it('knows labels where an entry begins at the page\'s edge and not beside its heading', () => {
    const label = { bold: true, font: 'B' }
    const entry = (x: number, y: number, name: string, date: string): LayoutRun[] => [run(name, x, y), run(date, x + 210, y), run('Diploma in milling', x, y + 15, { italic: true })]
    const work = ['Millwright at Mills Ltd', 'Ran nine mills', 'Kept them clean', 'Sold them', 'Wrote about it'].map((text, index) => run(text, 150, 200 + index * 14))
    expect(texts(page(run('Education', 40, 100, label), ...entry(150, 100, 'Leeds College', '2012'), ...entry(40, 150, 'York School', '2009'), run('Work', 40, 200, label), ...work)).slice(0, 7)).toEqual(['Education', 'Leeds College ¦ 2012', 'Diploma in milling', 'York School ¦ 2009', 'Diploma in milling', 'Work', 'Millwright at Mills Ltd'])
  })

  it('leaves page numbers and repeated headers out', () => {
    const sheet = (number: number): LayoutPage => page(run('Ada Brook, resume', 50, 20), run(`Text ${number} of the page`, 50, 400), run(`${number} / 2`, 290, 820))
    expect(texts(sheet(1), sheet(2))).toEqual(['Ada Brook, resume', 'Text 1 of the page', 'Text 2 of the page'])
  })

  it('puts right-to-left lines in the order in which they are read', () => {
    expect(texts(page(run('الحمدان', 400, 100), run(' ', 440, 100), run('ليلى', 445, 100), run('2019', 300, 130), run(' ', 321, 130), run('مارس', 330, 130), run('مهندسة', 400, 160)))).toContain('ليلى الحمدان')
  })

  it('keeps words apart that a space of another style parts: boxes on a ground of their own', () => {
    const boxes = [run('Loom', 50, 100), run(' ', 70, 100, { width: 3, color: '#ffffff' }), run('Dye vat', 73, 100), run(' ', 108, 100, { width: 3, color: '#ffffff' }), run('Heddle', 111, 100)]
    const spans = (runs: LayoutRun[]): string => linesOf({ kind: 'paged', pages: [page(...runs)], hidden: [] }).flatMap(line => line.segments.flatMap(segment => segment.spans.map(span => span.text))).join('')
    expect(spans(boxes)).toBe('Loom  Dye vat  Heddle')
    expect(spans(boxes.map(box => ({ ...box, color: '#000000' })))).toBe('Loom Dye vat Heddle')
  })
})
