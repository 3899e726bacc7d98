import type { FlowParagraph, LayoutDocument } from './layout.ts'
import { describe, expect, it } from 'vitest'
import { EMPLOYMENT_TYPES, WORK_FORMATS } from './data/details.ts'
import { readResume } from './read-resume.ts'

const now = new Date('2026-01-15T00:00:00Z')

function paragraph(text: string, rest: { bold?: boolean, heading?: number, list?: number, fontSize?: number } = {}): FlowParagraph {
  const { bold = false, heading, list, fontSize = 11 } = rest
  return { kind: 'paragraph', runs: [{ text, bold, italic: false, fontSize }], heading, list }
}

function labelled(label: string, text: string): FlowParagraph {
  return { kind: 'paragraph', runs: [{ text: `${label}: `, bold: true, italic: false, fontSize: 11 }, { text, bold: false, italic: false, fontSize: 11 }] }
}

const heading = (text: string): FlowParagraph => paragraph(text, { bold: true, fontSize: 14, heading: 1 })
const read = (...blocks: FlowParagraph[]): ReturnType<typeof readResume> => readResume({ kind: 'flow', blocks: [paragraph('Ida Quist', { bold: true, fontSize: 22 }), ...blocks], hidden: [] } satisfies LayoutDocument, { now })

function jobOf(...below: FlowParagraph[]): unknown {
  return read(
    heading('Experience'),
    paragraph('Tram Planner', { bold: true }),
    paragraph('Veldhoven Transit Ltd | 2019 – Present | Utrecht'),
    ...below,
    paragraph('Junior Planner', { bold: true }),
    paragraph('Harbour Rail Ltd | 2015 – 2019 | Gent'),
    paragraph('Drew timetables.', { list: 0 }),
  ).content.experience[0]
}

describe('labelled lines below an entry', () => {
  it.each(['Technologies', 'Tech stack', 'Tools used', 'Eingesetzte Technologien', 'Environnement technique', 'Tecnologías', 'Tecnologias', 'Tecnologie', 'Technologieën', 'Technologie', 'Технології', 'Стек технологий', 'Kullanılan teknolojiler', '技术栈', '使用技術', 'التقنيات', 'فناوری‌ها'])('"%s" is a list of technologies', (label) => {
    expect(jobOf(labelled(label, 'QGIS, Postgres, R'), paragraph('Planned nine lines.', { list: 0 }))).toMatchObject({ technologies: ['QGIS', 'Postgres', 'R'], highlights: ['Planned nine lines.'] })
    expect(jobOf(labelled(label, 'QGIS, Postgres, R'))).not.toHaveProperty('description')
  })

  it('a list item that begins so stays the list item it is', () => {
    expect(jobOf(paragraph('Planned nine lines.', { list: 0 }), paragraph('Technologies: QGIS, R', { list: 0 }))).toMatchObject({ highlights: ['Planned nine lines.', 'Technologies: QGIS, R'] })
  })

  it('a sentence behind such a word stays text', () => {
    expect(jobOf(paragraph('Environment: We planned in small teams. Everyone drew their own lines and defended them in front of the city.'))).toMatchObject({ description: expect.stringContaining('Environment: We planned') })
  })

  it('an address below an entry is its link, with its label', () => {
    expect(jobOf(paragraph('Planned nine lines.', { list: 0 }), labelled('Talk', 'https://example.com/talks/trams'))).toMatchObject({ links: [{ label: 'Talk', url: 'https://example.com/talks/trams' }] })
  })

  it.each(['Courses', 'Relevant coursework', 'Kurse', 'Cours', 'Asignaturas', 'Disciplinas', 'Corsi', 'Vakken', 'Przedmioty', 'Курси', 'Дисциплины', 'Dersler', '课程', '履修科目', 'المقررات', 'دروس'])('"%s" lists courses and is no part of the degree', (label) => {
    const { content } = read(heading('Education'), paragraph('MSc, Geography', { bold: true }), paragraph('University of Gent | 2012 – 2014'), labelled(label, 'Remote sensing, Urban form'))
    expect(content.education).toMatchObject([{ institution: 'University of Gent', degree: 'MSc', field: 'Geography', courses: ['Remote sensing', 'Urban form'] }])
  })
})

describe('where and how the work is done', () => {
  it.each(Object.entries(WORK_FORMATS).flatMap(([format, words]) => words.filter((_, index) => index % 4 === 0).map(word => [word, format])))('"%s" beside a place is the way of working (%s)', (word, format) => {
    const { content } = read(heading('Experience'), paragraph('Tram Planner', { bold: true }), paragraph(`Veldhoven Transit Ltd | 2019 – Present | Utrecht, ${word}`), paragraph('Planned nine lines.', { list: 0 }))
    expect(content.experience).toMatchObject([{ company: 'Veldhoven Transit Ltd', position: 'Tram Planner', location: 'Utrecht', workFormat: format }])
  })

  it('alone it leaves no place', () => {
    const [job] = read(heading('Experience'), paragraph('Tram Planner', { bold: true }), paragraph('Veldhoven Transit Ltd | 2019 – Present | Remote')).content.experience
    expect(job).toMatchObject({ company: 'Veldhoven Transit Ltd', workFormat: 'remote' })
    expect(job).not.toHaveProperty('location')
  })

  it.each(EMPLOYMENT_TYPES.filter((_, index) => index % 8 === 0))('"%s" is neither employer nor position', (type) => {
    const { content } = read(heading('Experience'), paragraph('Veldhoven Transit Ltd', { bold: true }), paragraph(`Tram Planner · ${type}`), paragraph('2019 – Present'), paragraph('Planned nine lines.', { list: 0 }))
    expect(content.experience).toMatchObject([{ company: 'Veldhoven Transit Ltd', position: 'Tram Planner', description: type }])
  })
})
