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
