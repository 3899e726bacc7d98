import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanParagraphs, withBreaks } from './text.ts'

describe('cleanLine', () => {
  it('drops what nobody sees and keeps what shapes words', () => {
    expect(cleanLine('a\u0000b \u202Eevil\u202C\u2066 \uFEFFc\u00ADd \u{E0041}')).toBe('ab evil cd')
    expect(cleanLine('می\u200Cخواهم 👩\u200D🔬')).toBe('می\u200Cخواهم 👩\u200D🔬')
  })

  it('makes every run of white space one space', () => {
    expect(cleanLine('  a\t\n b\u00A0c ')).toBe('a b c')
  })

  it('yields well-formed text for any input', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => !/\p{Cs}/u.test(cleanLine(text))))
  })
})

describe('cleanParagraphs', () => {
  it('splits at line breaks of every kind', () => {
    expect(cleanParagraphs('a\r\nb\n\n c\u2028d')).toEqual(['a', 'b', 'c', 'd'])
    expect(cleanParagraphs(undefined)).toEqual([])
  })
})

describe('withBreaks', () => {
  it('leaves ordinary words and addresses alone', () => {
    const text = 'Donaudampfschifffahrtsgesellschaft https://www.linkedin.com/in/somebody-with-a-long-name 文字'
    expect(withBreaks(text, 36)).toBe(text)
  })

  it('adds nothing but zero-width spaces', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text =>
      withBreaks(text, 8).replaceAll('\u200B', '') === text.replaceAll('\u200B', '')))
  })

  it('breaks what a space before punctuation glues together', () => {
    expect(withBreaks('aaaaaaaaaa ,bbbbbbbbbb', 8)).toContain('\u200B')
  })

  it('leaves no piece wider than a line', () => {
    const pieces = withBreaks('W'.repeat(100), 36).split('\u200B')
    expect(pieces.map(piece => piece.length)).toEqual([36, 36, 28])
  })
})
