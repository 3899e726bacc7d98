import { describe, expect, it } from 'vitest'
import { foreignFromRight, readFromRight, withBrackets, withFinalStop } from './bidi.ts'

/** What a line that looks so from the left says. */
const read = (shown: string): string => readFromRight(Array.from(shown), character => character).join('')
const reversed = (text: string): string => Array.from(text).reverse().join('')

describe('lines that are written from the right', () => {
  it('keeps the figures of a number and reads a row of numbers from the right', () => {
    expect(foreignFromRight('4567 123 6 962+')).toBe('+962 6 123 4567')
    expect(foreignFromRight('2022-07 – 2018-05')).toBe('2018-05 – 2022-07')
    expect(foreignFromRight('2022-2019')).toBe('2019-2022')
    expect(foreignFromRight('2019-2022')).toBe('2019-2022')
    expect(foreignFromRight('2020-08 – 2024-04')).toBe('2020-08 – 2024-04')
    expect(foreignFromRight('04/2024 - 08/2020')).toBe('08/2020 - 04/2024')
  })

  it('leaves a telephone number that was set from the left', () => {
    expect(foreignFromRight('+962 6 123 4567')).toBe('+962 6 123 4567')
    expect(foreignFromRight('0913 123 4567')).toBe('0913 123 4567')
  })

  it('keeps Latin words in their order and puts separators to the line around them', () => {
    expect(foreignFromRight('Python, Django, SQL :')).toBe(': Python, Django, SQL')
    expect(read(`Vue.js ,React ${reversed('مهارت')}`)).toBe('مهارت Vue.js ,React')
  })

  it('reads months, years and dashes one after the other', () => {
    expect(read(`2021 ${reversed('أغسطس')} - 2019 ${reversed('فبراير')}`)).toBe('فبراير 2019 - أغسطس 2021')
  })

  it('puts the stop that a producer set before a sentence behind it', () => {
    expect(withFinalStop('.مديرة مشاريع')).toBe('مديرة مشاريع.')
    expect(withFinalStop('.NET مهارات')).toBe('.NET مهارات')
  })

  it('turns brackets that were written as they look', () => {
    expect(withBrackets('نص )2018( آخر')).toBe('نص (2018) آخر')
    expect(withBrackets('نص (2018) آخر')).toBe('نص (2018) آخر')
  })
})
