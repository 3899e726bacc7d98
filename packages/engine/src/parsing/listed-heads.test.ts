import type { FlowBlock, FlowParagraph } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

function paragraph(text: string, rest: Partial<FlowParagraph> = {}): FlowParagraph {
  return { kind: 'paragraph', runs: [{ text, bold: rest.heading !== undefined, italic: false, fontSize: 11 }], ...rest }
}

function item(text: string): FlowParagraph {
  return paragraph(text, { list: 0 })
}

function jobs(...blocks: FlowBlock[]): unknown {
  return readResume({ kind: 'flow', hidden: [], blocks: [paragraph('Ada Brook', { heading: 1 }), paragraph('ada@example.org'), paragraph('Experience', { heading: 2 }), ...blocks] }, { now: new Date('2026-01-15T00:00:00Z') }).content.experience
}

describe('a head that is set as a list', () => {
  it('says who employed and when', () => {
    expect(jobs(paragraph('Millwright'), item('Mills Ltd'), item('2019 – 2021'), paragraph('Apprentice'), item('Wheels Inc'), item('2015 – 2019'))).toMatchObject([{ position: 'Millwright', company: 'Mills Ltd', startDate: '2019', endDate: '2021' }, { position: 'Apprentice', company: 'Wheels Inc', startDate: '2015' }])
  })

  it('is none where no item is a date', () => {
    expect(jobs(paragraph('Millwright, Mills Ltd'), paragraph('2019 – 2021'), item('Ran nine mills'), item('Sold two of them in 2020'))).toMatchObject([{ highlights: ['Ran nine mills', 'Sold two of them in 2020'] }])
  })
})
