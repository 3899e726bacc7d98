import type { Glyph } from '../../src/read/pdf-glyphs.ts'
import { describe, expect, it } from 'vitest'
import { withAccents } from '../../src/read/pdf-accents.ts'

function glyph(text: string, x: number, width = 5, y = 100): Glyph {
  return { text, x, right: x + width, y, fontSize: 10, font: 'F1', color: '#000000', hidden: false, unpainted: false, rotated: false, stroked: false }
}

function textOf(...glyphs: Glyph[]): string {
  return withAccents(glyphs).map(({ text }) => text).join('')
}

describe('accents that are drawn over letters', () => {
  it('make one letter with them, drawn before or behind, raised over capitals', () => {
    expect(textOf(glyph('i', 0, 3), glyph('ˆ', 3), glyph('e', 3), glyph('n', 8))).toBe('iên')
    expect(textOf(glyph('c', 0), glyph('¸', 0), glyph('˜', 5), glyph('a', 5))).toBe('çã')
    expect(textOf(glyph('´', 0, 5, 97.5), glyph('S', 0))).toBe('Ś')
    expect(textOf(glyph('´', 0), glyph('ı', 1, 3))).toBe('í')
  })

  it('are read once where both glyphs are mapped to letter and mark', () => {
    expect(textOf(glyph('ا', 0), glyph('قً', 6, 0, 98), glyph('قً', 5), glyph('ي', 10))).toBe('اقًي')
    expect(textOf(glyph('ق', 5), glyph('قً', 6, 0, 98))).toBe('قً')
    // Two letters that are drawn side by side are two.
    expect(textOf(glyph('قً', 0), glyph('قً', 5))).toBe('قًقً')
  })

  it('stay signs beside letters and where they make none', () => {
    expect(textOf(glyph('~', 0), glyph('n', 5))).toBe('~n')
    expect(textOf(glyph('^', 0), glyph('x', 0))).toBe('^x')
  })
})
