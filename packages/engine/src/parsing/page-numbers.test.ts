import { describe, expect, it } from 'vitest'
import { isPageNumber, PAGE_FIELD, withoutPageFields } from './page-numbers.ts'

function without(...texts: string[]): string {
  return withoutPageFields(texts.map((text, index) => ({ text: text.replaceAll('#', PAGE_FIELD), bold: index > 0, italic: false }))).map(run => run.text).join('')
}

describe('page numbers', () => {
  it.each(['2', 'Page 2 of 3', 'Seite 2 von 3', '- 2 -', '第 2 页 共 3 页', '2/3'])('%s is one', (text) => {
    expect(isPageNumber(text)).toBe(true)
  })

  it.each(['Page', '2019 – 2021', '+44 20', 'Stage 2', '030 123 45 67'])('%s is none', (text) => {
    expect(isPageNumber(text)).toBe(false)
  })

  it.each([
    [['Ada Brook, page # of #'], 'Ada Brook'],
    [['Ada Brook (Seite ', '#', ')'], 'Ada Brook'],
    [['# / # | Ada de Brook'], ' | Ada de Brook'],
    [['第#页 共#页'], ''],
    [['Curriculum vitae\t#'], 'Curriculum vitae'],
    [['Ada Brook'], 'Ada Brook'],
  ])('%j without the fields that count pages is %j', (texts, rest) => {
    expect(without(...texts)).toBe(rest)
  })
})
