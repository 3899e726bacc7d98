import { expect, it } from 'vitest'
import { pageRanges } from './page-ranges.ts'

it('says pages in a row by the first and the last of them', () => {
  expect(pageRanges([])).toBe('')
  expect(pageRanges([2])).toBe('2')
  expect(pageRanges([5, 1, 2, 3, 7])).toBe('1–3, 5, 7')
  expect(pageRanges([9, 10])).toBe('9–10')
})
