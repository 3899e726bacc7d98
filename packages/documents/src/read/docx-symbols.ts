/** Signs of symbol fonts that mean something in running text, by the place they have in the font. Pictures, such as Wingdings' telephone, are left out. */
const SIGNS: Record<string, Record<string, string>> = {
  symbol: { 'B7': '•', '2D': '–', 'AC': '←', 'AE': '→', 'A3': '≤', 'B3': '≥', 'B1': '±', 'B0': '°', 'B4': '×', 'B8': '÷', 'BB': '≈', 'B9': '≠', '6D': 'μ', 'D2': '®', 'D4': '™', 'D3': '©' },
  wingdings: { '9F': '•', 'A7': '▪', 'A8': '▫', '6C': '●', '6E': '■', '71': '❑', '75': '◆', '76': '❖', 'D8': '➢', 'E0': '→', 'DF': '←', 'F0': '⇨', 'FC': '✓', 'B7': '•', '2D': '–' },
}

/** The text of a symbol (ECMA-376 part 1, 17.3.3.30) by its font and code: symbol fonts count from F000, others from Unicode's zero. */
export function symbolText(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  if (!Number.isFinite(point) || point < 0x20 || point > 0x10FFFF)
    return ''
  if (point < 0xF000 && !/^(?:symbol|wingdings|webdings)/i.test(font ?? ''))
    return point >= 0xD800 && point < 0xF900 ? '' : String.fromCodePoint(point)
  return SIGNS[/^symbol$/i.test(font ?? '') ? 'symbol' : 'wingdings']?.[(point & 0xFF).toString(16).toUpperCase().padStart(2, '0')] ?? ''
}
