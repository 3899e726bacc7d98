import { describe, expect, it } from 'vitest'
import { readPartialDate } from '../app/composables/partial-date.ts'

describe('a typed date', () => {
  it.each([
    ['2021', '2021'],
    ['2021-03', '2021-03'],
    ['2021/3', '2021-03'],
    ['3.2021', '2021-03'],
    [' 12/1999 ', '1999-12'],
  ])('%s is %s', (typed, date) => {
    expect(readPartialDate(typed)).toBe(date)
  })

  it.each(['', '21', '2021-13', '2021-00', 'March 2021', '2021-03-04'])('"%s" is none', (typed) => {
    expect(readPartialDate(typed)).toBeUndefined()
  })
})
