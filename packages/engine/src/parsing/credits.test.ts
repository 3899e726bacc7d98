import type { ReadResult } from '@int/schema'
import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A page of lines 14 points apart, the last of them `below` points further down. */
function read(below: number, ...lines: string[]): ReadResult {
  const all = ['Ida Quist', 'ida@example.org', 'Experience', 'Weaver, Vantlow Ltd, 2019 – Present', 'Skills', 'Loom, Heddle', ...lines]
  const runs = all.map((text, row): LayoutRun => ({ text, x: 50, y: 60 + row * 14 + (row > 5 ? below : 0), width: text.length * 5, height: 10, fontSize: 10, bold: ['Ida Quist', 'Experience', 'Skills'].includes(text), italic: false }))
  return readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now })
}

describe('credits of templates', () => {
  it.each(['Designed with love by Otto Brandl', '© 2019 Otto Brandl', 'Powered by Thrumpress', 'Erstellt mit Thrumpress'])('are no part of the last section and are told of: %s', (text) => {
    const { content, warnings } = read(60, text, 'Thrum resume template by Otto Brandl')
    expect(content.skills).toMatchObject([{ items: ['Loom', 'Heddle'] }])
    expect(warnings.find(({ code }) => code === 'UNREAD_TEXT')?.message).toContain(text)
  })

  it('what stands among the text is no credit', () => {
    expect(JSON.stringify(read(0, 'Built with Thrumpress').content.skills)).toContain('Built with Thrumpress')
    expect(JSON.stringify(read(60, 'Dyeing, Carding').content.skills)).toContain('Carding')
  })
})
