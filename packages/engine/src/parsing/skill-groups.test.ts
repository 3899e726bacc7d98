import type { ReadResult, ResumeContent } from '@int/schema'
import type { LayoutRun } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

/** A page of lines 24 points apart: "# " sets a heading, "## " a smaller one, "#~ " its second line. A letter is half its size wide. */
function result(...lines: string[]): ReadResult {
  let y = 20
  const runs = ['# Ida Quist', 'ida@example.org', ...lines].map((line): LayoutRun => {
    const level = /^#*/.exec(line)?.[0].length ?? 0
    const fontSize = [10, 16, 13][level] ?? 10
    const text = line.slice(level).replace('~', '').trim()
    y += line.startsWith('#~') ? 18 : 24
    return { text, x: 50, y, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold: level > 0, italic: false, font: level > 0 ? 'B' : 'A', color: '#000000' }
  })
  return readResume({ kind: 'paged', pages: [{ width: 595, height: 842, runs, marks: [] }], hidden: [] }, { now })
}

function read(...lines: string[]): ResumeContent {
  return result(...lines).content
}

const experience = ['# Experience', 'Weaver, Vantlow Ltd, 2019 – Present', 'Wove it.']

describe('names of groups of skills that look like headings', () => {
  it('belong to the skills heading above them, whatever they say', () => {
    const { skills, customSections } = read('# Skills', '## Tools', 'Loom, Heddle', '## Manners', 'Tact, Patience', '## Other skills', 'Carding', '## Technologies', 'Jacquard', ...experience)
    expect(skills).toMatchObject([{ group: 'Tools', items: ['Loom', 'Heddle'] }, { group: 'Manners', items: ['Tact', 'Patience'] }, { group: 'Other skills', items: ['Carding'] }, { group: 'Technologies', items: ['Jacquard'] }])
    expect(customSections).toBeUndefined()
  })

  it('need no heading above them where two of them are of skills', () => {
    const { skills } = read(...experience, '# Tools', 'Loom, Heddle', '# Manners', 'Tact, Patience', '# Technologies', 'Jacquard')
    expect(skills).toMatchObject([{ group: 'Tools' }, { group: 'Manners', items: ['Tact', 'Patience'] }, { group: 'Technologies' }])
  })

  it('a section of sentences or dates among them is none', () => {
    const { skills, customSections } = read(...experience, '# Tools', 'Loom, Heddle', '# Exhibitions', 'Thrums at the Vantlow gallery, 2018', '# Technologies', 'Jacquard')
    expect(skills).toHaveLength(2)
    expect(customSections).toMatchObject([{ title: 'Exhibitions' }])
  })

  it('one section of skills makes no group of the section below it', () => {
    expect(read(...experience, '# Skills', 'Loom, Heddle', '# Clearances', 'Mill gate, Dye house').customSections).toMatchObject([{ title: 'Clearances' }])
  })

  it('one of skills with tags beside another with tags is enough', () => {
    expect(read(...experience, '# Tools', 'Loom  Heddle', '# Manners', 'Tact  Patience').skills).toMatchObject([{ group: 'Tools', items: ['Loom', 'Heddle'] }, { group: 'Manners', items: ['Tact', 'Patience'] }])
  })

  it('with nothing but a level below they are skills themselves, and go on in a second line', () => {
    const { content, warnings } = result(...experience, '# Education', 'BSc Mechanics, Thrum College, 2012 – 2015', '# Summary', 'A weaver who has learned to card and comb.', '# Weaving &', '#~ Carding', '98%', '# Dyeing', '60%')
    expect(content.skills).toMatchObject([{ items: ['Weaving & Carding'] }, { items: ['Dyeing'] }])
    expect(warnings.find(({ code }) => code === 'UNREAD_TEXT')?.message).toContain('98%')
  })
})
