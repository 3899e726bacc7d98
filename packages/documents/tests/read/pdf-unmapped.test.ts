import type { MappedFont } from '../../src/read/pdf-unmapped.ts'
import { describe, expect, it } from 'vitest'
import { textOfGlyph, withoutMeaningless } from '../../src/read/pdf-unmapped.ts'

function font(letters: string[], composite = true): MappedFont {
  return { composite, toUnicode: { _map: letters }, widths: letters.map(letter => letter === 'i' ? 222 : 500) }
}

describe('glyphs that a file maps to nothing', () => {
  it('are the dotless letter among Turkic ones when they are as narrow', () => {
    const turkish = font(['', 'i', 'ş', ''])
    expect(textOfGlyph({ unicode: '\u0003', originalCharCode: 3, width: 278 }, turkish)).toBe('ı')
    expect(textOfGlyph({ unicode: '\u0003', originalCharCode: 3, width: 500 }, turkish)).toBe('\uFFFD')
  })

  it('are unreadable elsewhere, whatever their number would mean', () => {
    expect(textOfGlyph({ unicode: '\'', originalCharCode: 3, width: 222 }, font(['', 'i', 'a', '']))).toBe('\uFFFD')
  })

  it('leave others alone', () => {
    expect(textOfGlyph({ unicode: 'ş', originalCharCode: 2, width: 500 }, font(['', 'i', 'ş']))).toBe('ş')
    expect(textOfGlyph({ unicode: 'A', originalCharCode: 65, width: 500 }, font([], false))).toBe('A')
    expect(textOfGlyph({ unicode: 'A', originalCharCode: 65, width: 500 }, {})).toBe('A')
  })
})

describe('fonts that say nothing of their codes', () => {
  const glyphs = Array.from('\u0003\u0011\u0008 A&!', text => ({ text, font: 'F1' }))

  it('give no text', () => {
    expect(withoutMeaningless(glyphs, () => font([])).map(glyph => glyph.text).join('')).toBe('\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD')
  })

  it('are not those that map their codes, those of single bytes and those of a few signs', () => {
    expect(withoutMeaningless(glyphs, () => font(['', 'a']))).toBe(glyphs)
    expect(withoutMeaningless(glyphs, () => font([], false))).toBe(glyphs)
    const bullets = Array.from({ length: 9 }, () => ({ text: '\u0003', font: 'F1' }))
    expect(withoutMeaningless(bullets, () => font([]))).toBe(bullets)
  })
})
