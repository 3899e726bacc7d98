import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')
const PAGE = { width: 595, height: 842 }

/** A page whose lines stand 14 points apart; what stands between asterisks is bold. A letter is 5 points wide. */
function skillsOf(width: number, ...lines: string[]): unknown {
  const all = ['*Ida Quist*', 'ida@example.org', '*Summary*', 'w'.repeat(width), '*Skills*', ...lines, '*Experience*', 'Weaver, Vantlow Ltd, 2019 – Present']
  const runs = all.flatMap((line, row): LayoutRun[] => {
    let x = 50
    return line.split('*').flatMap((text, index) => {
      const run: LayoutRun = { text, x, y: 60 + row * 14, width: text.length * 5, height: 10, fontSize: 10, bold: index % 2 === 1, italic: false }
      x += text.length * 5
      return text === '' ? [] : [run]
    })
  })
  return readResume({ kind: 'paged', pages: [{ ...PAGE, runs, marks: [] }], hidden: [] }, { now }).content.skills
}

describe('lists of skills below one another', () => {
  it('a list that fills its line goes on in the next one', () => {
    expect(skillsOf(30, '*Programs: *Symfonia, Comarch', 'Optima, Excel', '*Taxes: *VAT, CIT')).toMatchObject([{ group: 'Programs', items: ['Symfonia', 'Comarch Optima', 'Excel'] }, { group: 'Taxes', items: ['VAT', 'CIT'] }])
  })

  it('a list without a name below one that had room left stands for itself', () => {
    expect(skillsOf(80, '*Platform: *Kubernetes, Terraform, Prometheus, Grafana', 'Technical writing, Mentoring')).toMatchObject([{ group: 'Platform', items: ['Kubernetes', 'Terraform', 'Prometheus', 'Grafana'] }, { group: null, items: ['Technical writing', 'Mentoring'] }])
  })
})

describe('skills set apart', () => {
  it('a slash or dash parts only where nothing else does', () => {
    expect(skillsOf(80, 'HTML / CSS, Loom – Jacquard, Dyeing')).toMatchObject([{ items: ['HTML / CSS', 'Loom – Jacquard', 'Dyeing'] }])
    expect(skillsOf(80, 'Weaving / Carding / Dyeing')).toMatchObject([{ items: ['Weaving', 'Carding', 'Dyeing'] }])
    expect(skillsOf(80, 'HTML / CSS  Dyeing  Carding')).toMatchObject([{ items: ['HTML / CSS', 'Dyeing', 'Carding'] }])
    expect(skillsOf(80, '• HTML / CSS', '• Dyeing')).toMatchObject([{ items: ['HTML / CSS', 'Dyeing'] }])
  })

  it('tags are no name of a group, though the name below them is of another colour', () => {
    const line = (text: string, row: number, rest: Partial<LayoutRun> = {}): LayoutRun => ({ text, x: 50, y: 60 + row * 14, width: text.length * 5, height: 10, fontSize: 10, bold: false, italic: false, color: '#000000', ...rest })
    const bold = { bold: true, fontSize: 12, height: 12 }
    const runs = [line('Ida Quist', 0, bold), line('ida@example.org', 1), line('Skills', 3, bold), ...['Cloth', 'Loom  Heddle  Comb', 'Colour', 'Vat  Madder'].map((text, row) => line(text, 4 + row, { color: row % 2 === 0 ? '#777777' : '#000000' })), line('Experience', 9, bold), line('Weaver, Vantlow Ltd, 2019 – Present', 10)]
    expect(readResume({ kind: 'paged', pages: [{ ...PAGE, runs, marks: [] }], hidden: [] }, { now }).content.skills).toMatchObject([{ group: 'Cloth', items: ['Loom', 'Heddle', 'Comb'] }, { group: 'Colour', items: ['Vat', 'Madder'] }])
  })

  it('a level beside the name of a group is none of its skills', () => {
    expect(skillsOf(80, '*Cloth*   Advanced', 'Loom  Heddle', '*Colour*   Senior', 'Vat  Madder')).toMatchObject([{ group: 'Cloth', items: ['Loom', 'Heddle'] }, { group: 'Colour', items: ['Vat', 'Madder'] }])
  })

  it('names that end like those of groups stand for themselves where no list follows', () => {
    expect(skillsOf(80, 'Cloth (Master): Loom, Heddle', 'Dyeing (Master):', 'Carding (Master):')).toMatchObject([{ group: 'Cloth', items: ['Loom', 'Heddle'] }, { items: ['Dyeing'] }, { items: ['Carding'] }])
  })

  it('list items in columns don\'t go on in the next row, whatever they hold', () => {
    const at = (text: string, x: number, row: number): LayoutRun => ({ text, x, y: 100 + row * 16, width: text.length * 5, height: 10, fontSize: 10, bold: false, italic: false })
    const runs = [{ ...at('Ida Quist', 50, -3), bold: true, fontSize: 14 }, { ...at('Skills', 50, -1), bold: true, fontSize: 14 }, at('• Looms (hand, power)', 50, 0), at('• Madder', 300, 0), at('• Heddles', 50, 1), at('• Woad', 300, 1), at('• Combs', 50, 2), at('• Weld', 300, 2)]
    expect(readResume({ kind: 'paged', pages: [{ ...PAGE, runs, marks: [] }], hidden: [] }, { now }).content.skills?.flatMap(group => group.items)).toEqual(['Looms (hand, power)', 'Heddles', 'Combs', 'Madder', 'Woad', 'Weld'])
  })

  it('names in columns are groups where a list stands below them, and skills where none does', () => {
    const at = (text: string, x: number, row: number, rest: Partial<LayoutRun> = {}): LayoutRun => ({ text, x, y: 100 + row * 16, width: text.length * 5, height: 10, fontSize: 10, bold: false, italic: false, ...rest })
    const bold = { bold: true, font: 'B' }
    const runs = [at('Ida Quist', 50, -3, { ...bold, fontSize: 14 }), at('Skills', 50, -1, { ...bold, fontSize: 14 }), at('Cloth', 50, 0, bold), at('Dyeing', 200, 0, bold), at('Carding', 350, 0, bold), at('• Loom', 65, 1), at('• Heddle', 65, 2)]
    expect(readResume({ kind: 'paged', pages: [{ ...PAGE, runs, marks: [] }], hidden: [] }, { now }).content.skills).toMatchObject([{ group: 'Cloth', items: ['Loom', 'Heddle'] }, { group: null, items: ['Dyeing', 'Carding'] }])
  })

  it('names of groups that are list items themselves are bold', () => {
    expect(skillsOf(80, '• *Cloth*', '• Loom', '• Heddle', '• *Colour*', '• Madder')).toMatchObject([{ group: 'Cloth', items: ['Loom', 'Heddle'] }, { group: 'Colour', items: ['Madder'] }])
  })
})
