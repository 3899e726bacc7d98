import type { FlowParagraph } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')
const paragraph = (text: string, rest: Partial<FlowParagraph> = {}, fontSize = 11): FlowParagraph => ({ kind: 'paragraph', runs: [{ text, bold: fontSize > 11, italic: false, fontSize }], ...rest })
function read(section: string, ...lines: string[]): ReturnType<typeof readResume> {
  return readResume({ kind: 'flow', hidden: [], blocks: [
    paragraph('Ida Quist', {}, 22),
    paragraph(section, { heading: 1 }, 14),
    ...lines.map(line => line.startsWith('- ') ? paragraph(line.slice(2), { list: 0 }) : paragraph(line)),
    paragraph('Experience', { heading: 1 }, 14),
    paragraph('Weaver, Vantlow Ltd, 2019 – Present'),
  ] }, { now })
}

describe('levels beside skills', () => {
  it.each(['Python (expert), QGIS (advanced)', '- Python – 5 years\n- QGIS: 80%', '- Python ●●●●○\n- QGIS ●●○○○', 'Python ★★★★☆ | QGIS ★★☆☆☆'])('are no part of the skill and are told of: %s', (text) => {
    const { content, fields, warnings } = read('Skills', ...text.split('\n'))
    expect(content.skills).toMatchObject([{ items: ['Python', 'QGIS'] }])
    const written = text.split(/\n|, | \| /).map(part => part.replace(/^- /, ''))
    expect(fields.filter(({ path }) => path.startsWith('/skills/0/items')).map(({ source }) => source.text)).toEqual(written)
    expect(warnings.find(({ code }) => code === 'UNREAD_TEXT')?.message).toContain(`"${written[0]}", "${written[1]}"`)
  })

  it('what is no level is not told of', () => {
    expect(read('Skills', 'Python (NumPy), QGIS').warnings).toEqual([])
  })
})

describe('levels of languages', () => {
  it('signs are counted', () => {
    expect(read('Languages', 'English\t●●●●●', 'Polish\t●●●○○').content.languages).toMatchObject([{ language: 'English', level: '5/5' }, { language: 'Polish', level: '3/5' }])
    expect(read('Languages', 'English ★★★★☆').content.languages).toMatchObject([{ language: 'English', level: '4/5' }])
  })

  it('a level among skills stays with its language', () => {
    expect(read('Skills', 'Tools: QGIS', 'Languages: English (native); Polish (advanced)').content.languages).toMatchObject([{ language: 'English', level: 'native' }, { language: 'Polish', level: 'advanced' }])
  })
})
