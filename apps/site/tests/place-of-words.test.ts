import { describe, expect, it } from 'vitest'
import { placeOfWords } from '../app/utils/place-of-words'

describe('finding the words to mark', () => {
  it('finds whole words, whatever their case', () => {
    expect(placeOfWords('Handles shipments, written in TS', ['ts'])).toEqual([30, 32])
    expect(placeOfWords('Moved to postgres in May', ['PostgreSQL', 'Postgres'])).toEqual([9, 17])
    expect(placeOfWords('Five years of C++ and C', ['C++'])).toEqual([14, 17])
    expect(placeOfWords('AWS上の基盤を設計', ['基盤'])).toEqual([5, 7])
  })

  it('marks nothing where there is nothing, or nothing else', () => {
    expect(placeOfWords('Handles shipments', ['TS'])).toBeUndefined()
    expect(placeOfWords('Docker', ['Docker'])).toBeUndefined()
    expect(placeOfWords('Docker', [''])).toBeUndefined()
  })
})
