import { DOCUMENT_LANGUAGES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod } from './dates.ts'
import { labelsFor, primaryLanguage } from './labels.ts'

const en = labelsFor('en')

describe('formatDate', () => {
  it('shows the precision that is known and no more', () => {
    expect(formatDate('2021', en)).toBe('2021')
    expect(formatDate('2021-03', en)).toBe('Mar 2021')
  })

  it('follows the order of the language', () => {
    expect(formatDate('2021-03', labelsFor('de'))).toBe('März 2021')
    expect(formatDate('2021-03', labelsFor('ja'))).toBe('2021年3月')
    expect(formatDate('2021-03', labelsFor('zh-Hant'))).toBe('2021年3月')
    expect(formatDate('2021-03', labelsFor('ko'))).toBe('2021년 3월')
  })
})

describe('formatPeriod', () => {
  it('tells present from not stated', () => {
    expect(formatPeriod({ startDate: '2020-03', endDate: null }, en)).toBe('Mar 2020 – Present')
    expect(formatPeriod({ startDate: '2020-03' }, en)).toBe('Mar 2020')
    expect(formatPeriod({ endDate: '2020' }, en)).toBe('2020')
    expect(formatPeriod({}, en)).toBeUndefined()
  })

  it('writes a period within one month once', () => {
    expect(formatPeriod({ startDate: '2020', endDate: '2020' }, en)).toBe('2020')
  })
})

describe('labelsFor', () => {
  it('has every word in every language', () => {
    for (const language of DOCUMENT_LANGUAGES) {
      const labels = labelsFor(language)
      expect(labels.months).toHaveLength(12)
      const words = [
        labels.resume,
        labels.present,
        labels.technologies,
        labels.projects,
        labels.courses,
        labels.grade,
        ...Object.values(labels.sections),
        ...Object.values(labels.workFormats),
        ...labels.months,
      ]
      expect(words.filter(word => word === ''), language).toEqual([])
    }
  })

  it('falls back on English', () => {
    expect(labelsFor('xx').sections.skills).toBe('Skills')
    expect(primaryLanguage('pt-BR')).toBe('pt')
    expect(labelsFor(undefined).sections.skills).toBe('Skills')
  })
})
