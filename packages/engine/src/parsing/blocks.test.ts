import type { Line } from './line.ts'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import { joinLines, wordsOf } from './join-lines.ts'
import { cleanText, joinSpacedLetters, lineOf, stripBullet } from './line.ts'

describe('text of lines', () => {
  it('makes hyphenated words whole and leaves compounds alone', () => {
    expect(joinLines(['trained the sub-', 'missions team'], new Set())).toBe('trained the submissions team')
    expect(joinLines(['a cross-', 'functional team'], new Set())).toBe('a cross-functional team')
    expect(joinLines(['the micro\u00AD', 'scope'], new Set())).toBe('the microscope')
    expect(joinLines(['https://loom.example/outer-', 'mills'], new Set(['outermills']))).toBe('https://loom.example/outer-mills')
    expect(joinLines(['in C+', '+ and Rust'], new Set())).toBe('in C++ and Rust')
    expect(joinLines(['负责支付', '产品'], new Set())).toBe('负责支付产品')
  })

  it('cleans icons, invisible and spaced letters', () => {
    expect(cleanText('\uF095  +44 20\u200B \u{E0041}7946')).toBe('+44 20 7946')
    expect(cleanText('مهارت\u200Cها')).toBe('مهارت\u200Cها')
    expect(joinSpacedLetters('E X P E R I E N C E')).toBe('EXPERIENCE')
    expect(joinSpacedLetters('Plan B for all')).toBe('Plan B for all')
  })

  it('takes bullets off and leaves dashes inside text', () => {
    expect(stripBullet('• Ran mills')).toEqual({ text: 'Ran mills', bullet: true })
    expect(stripBullet('- Ran mills')).toEqual({ text: 'Ran mills', bullet: true })
    expect(stripBullet('-5 °C in the cold chain').bullet).toBe(false)
  })
})

describe('hyphens at the ends of lines', () => {
  const lines = (...texts: string[]): Line[] => texts.map(text => lineOf([{ text, spans: [], x: 0, right: 500 }], { gap: 0.2, whole: false, limit: 500 }))

  it('are the program\'s in a document that parts words', () => {
    const texts = ['seguimiento de provee-', 'dores y oper-', 'arios con una plani-', 'ficación']
    expect(joinLines(texts, wordsOf(lines(...texts)))).toBe('seguimiento de proveedores y operarios con una planificación')
  })

  it('are the writer\'s in one that doesn\'t', () => {
    const texts = ['skill trees and meta-', 'progression of all', 'kinds']
    expect(joinLines(texts, wordsOf(lines(...texts)))).toBe('skill trees and meta-progression of all kinds')
  })

  it('stay before a conjunction and go between ideographs', () => {
    expect(joinLines(['Erstellung von Monats-', 'und Quartalsberichten'], new Set())).toBe('Erstellung von Monats- und Quartalsberichten')
    expect(joinLines(['アンケートの結果-', 'をもとに改善'], new Set())).toBe('アンケートの結果をもとに改善')
  })

  it('join a line that ends before the edge', () => {
    const [first, second] = lines('Elaboración de presupuestos y seguimiento de provee-', 'dores')
    expect(blocksOf([{ ...first as Line, right: 300 }, second as Line], new Set())).toHaveLength(1)
  })
})

/** A full line of running text or of an entry's head; what stands before the asterisk is bold. */
function line(text: string): Line {
  const [strong = '', rest] = text.includes('*') ? text.split('*') : ['', text]
  const plain = `${strong}${rest}`
  const spans = [{ text: strong, bold: true }, { text: rest ?? '', bold: false }].filter(span => span.text !== '').map(span => ({ ...span, italic: false, fontSize: 11 }))
  return lineOf([{ text: plain, spans, x: 0, right: 500 }], { gap: 0.2, whole: false, limit: 500 })
}

describe('where an entry\'s head ends or begins among full lines', () => {
  it.each([
    ['behind a period', ['Outer Mills, Leeds, 07.2014 – 02.2019', 'Looked after six carding machines and their crews']],
    ['before a period', ['University of Hamburg, First degree in the law of the sea', '2015 – 2018 University of Kiel, doctorate in the same subject']],
    ['behind an employer in bold', ['Outer Mills of the Valley*, Leeds', 'Clerk']],
    ['before a bold name with a date', ['Closed the books of three mills within five days', 'Clerk* – Outer Mills, Leeds, 2016 – 2019']],
  ])('%s', (_, texts) => {
    expect(blocksOf(texts.map(line), new Set()).map(block => block.text)).toEqual(texts.map(text => text.replace('*', '')))
  })

  it('puts the rest of a period that is too long for its cell behind its beginning', () => {
    const cell = (text: string, x: number): Line['segments'][number] => ({ text, x, right: x + 100, spans: [{ text, bold: false, italic: false, fontSize: 11 }] })
    const row = (...segments: Line['segments']): Line => lineOf(segments, { gap: 0.1, whole: false, limit: 500 })
    const blocks = blocksOf([row(cell('enero de 2020 –', 50), cell('Contable', 180)), row(cell('actualidad', 50)), row(cell('Molinos del Sur', 180))], new Set())
    expect(blocks.map(block => block.text)).toEqual(['enero de 2020 – actualidad Contable', 'Molinos del Sur'])
  })

  it('puts the rest of a date of figures behind its hyphen', () => {
    const blocks = blocksOf([line('Outer Mills of the Valley and the Hills — Clerk (2016-02-01 – 2019-'), line('05-31)')], new Set())
    expect(blocks.map(block => block.text)).toEqual(['Outer Mills of the Valley and the Hills — Clerk (2016-02-01 – 2019-05-31)'])
  })

  it('ends a full list item above what stands left of its bullet', () => {
    const item = { ...line('Closed the books of three mills and their outlying stores within five days'), bullet: true, x: 30 }
    const blocks = blocksOf([item, { ...line('Data Analyst, Outer Mills'), gap: 10 }], new Set())
    expect(blocks.map(block => block.text)).toEqual([item.text, 'Data Analyst, Outer Mills'])
    expect(blocksOf([item, { ...line('and counted the stock of each before the year was out'), x: 30 }], new Set())).toHaveLength(1)
  })

  it('lets running text go on', () => {
    expect(blocksOf([line('Closed the books of three mills within five days, and'), line('wrote the yearly report of 2016 with a new layout')], new Set())).toHaveLength(1)
  })
})

describe('lines that are set flush right', () => {
  it('have their room before them', () => {
    const line = (text: string, width: number): Line => lineOf([{ text, spans: [{ text, bold: false, italic: false, fontSize: 10 }], x: 550 - width, right: 550 }], { gap: 0.2, whole: false, limit: 550, page: 1 })
    const blocks = blocksOf([line('Millwright', 50), line('Mills Ltd, Leeds', 80), line('Kept nine wheels turning in', 150), line('the rain', 40)], new Set())
    expect(blocks.map(({ text }) => text)).toEqual(['Millwright', 'Mills Ltd, Leeds', 'Kept nine wheels turning in the rain'])
  })
})
