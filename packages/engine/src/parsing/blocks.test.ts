import { describe, expect, it } from 'vitest'
import { joinLines } from './blocks.ts'
import { cleanText, joinSpacedLetters, stripBullet } from './line.ts'

describe('text of lines', () => {
  it('makes hyphenated words whole and leaves compounds alone', () => {
    expect(joinLines(['trained the sub-', 'missions team'], new Set())).toBe('trained the submissions team')
    expect(joinLines(['a cross-', 'functional team'], new Set())).toBe('a cross-functional team')
    expect(joinLines(['the micro\u00AD', 'scope'], new Set())).toBe('the microscope')
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
