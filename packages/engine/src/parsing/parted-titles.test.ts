import type { Line } from './line.ts'
import { describe, expect, it } from 'vitest'
import { lineOf } from './line.ts'
import { joinPartedTitles } from './parted-titles.ts'

function line(text: string, fontSize: number): Line {
  return lineOf([{ text, spans: [{ text, bold: true, italic: false, fontSize }], x: 50, right: 200 }], { gap: 0.2, whole: false, limit: 220, page: 1, box: { x: 50, y: 0, width: 150, height: fontSize } })
}

function texts(...titles: string[]): string[] {
  const body = Array.from({ length: 5 }, () => line('Ran nine mills-', 10))
  return joinPartedTitles([...titles.map(title => line(title, 22)), ...body]).slice(0, -body.length).map(({ text }) => text)
}

describe('titles over two lines', () => {
  it('are made whole where the line\'s end parts a word', () => {
    expect(texts('Jean-Bap-', 'tiste Le Goff')).toEqual(['Jean-Baptiste Le Goff'])
    expect(texts('Siobhan McAllis-', 'ter-Keene')).toEqual(['Siobhan McAllister-Keene'])
  })

  it('keep a hyphen before a capital', () => {
    expect(texts('Anna-', 'Maria Brook')).toEqual(['Anna-Maria Brook'])
  })

  it('stay lines elsewhere', () => {
    expect(texts('Ada', 'Brook')).toEqual(['Ada', 'Brook'])
  })
})
