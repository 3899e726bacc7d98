import type { DocumentChoices, MachineRule, ResumeContent } from '@int/schema'
import type { LayoutPage, LayoutRun } from '../parsing/layout.ts'
import type { FileFacts } from './facts.ts'
import { MACHINE_RULES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { MACHINE_RULE_CATALOG } from './catalog.ts'
import { lintContent, lintFile } from './lint.ts'

const now = new Date('2026-01-15T00:00:00Z')

const clean: ResumeContent = {
  language: 'en',
  personalInfo: { fullName: 'Ada Berg', email: 'ada@example.com', phone: '+44 20 7946 0958', location: 'London', website: 'https://berg.example.org' },
  experience: [{ id: 'j1', company: 'Northwind', position: 'Engineer', startDate: '2020-03', endDate: null, highlights: ['Built the tracking service used by sixty agents.'] }],
  education: [{ id: 'e1', institution: 'University of Leeds', degree: 'BSc Mathematics', startDate: '2010', endDate: '2013' }],
  skills: [{ id: 's1', group: 'Languages', items: ['Go', 'Python'] }],
}
const info = clean.personalInfo
const job = clean.experience[0]!

/** Lines of text one below the other, as a page of one column holds them. */
function runsOf(lines: string[], { x = 60, y = 60, fontSize = 10, gap = 14 } = {}): LayoutRun[] {
  return lines.map((text, index) => ({ text, x, y: y + index * gap, width: text.length * fontSize * 0.5, height: fontSize, fontSize, bold: false, italic: false }))
}

const CLEAN_LINES = [
  'Ada Berg',
  'ada@example.com',
  '+44 20 7946 0958',
  'London',
  'https://berg.example.org',
  'Experience',
  'Engineer',
  'Northwind',
  'Mar 2020 – Present',
  '• Built the tracking service used by sixty agents.',
  'Education',
  'BSc Mathematics',
  'University of Leeds',
  '2010 – 2013',
  'Skills',
  'Languages: Go, Python',
]

function pageOf(runs: LayoutRun[]): LayoutPage {
  return { width: 595, height: 842, runs, marks: [] }
}

function pdf(lines = CLEAN_LINES, parts: Partial<FileFacts> = {}): FileFacts {
  return { type: 'pdf', bytes: 40_000, fileName: 'Ada Berg.pdf', layout: { kind: 'paged', hidden: [], pages: [pageOf(runsOf(lines))] }, pictures: 0, fonts: [{ name: 'Inter-Regular', embedded: true }], tagged: true, marginTexts: [], textBoxes: 0, ...parts }
}

function docx(parts: Partial<FileFacts> = {}): FileFacts {
  return pdf([], {
    type: 'docx',
    fileName: 'Ada Berg.docx',
    tagged: undefined,
    layout: { kind: 'flow', hidden: [], blocks: CLEAN_LINES.map(text => ({ kind: 'paragraph', runs: [{ text, bold: false, italic: false }] })) },
    ...parts,
  })
}

function paged(runs: LayoutRun[], hidden: string[] = []): FileFacts['layout'] {
  return { kind: 'paged', hidden, pages: [pageOf(runs)] }
}

const contentCases: Partial<Record<MachineRule, ResumeContent>> = {
  NAME_MISSING: { ...clean, personalInfo: { ...info, fullName: ' ' } },
  EMAIL_MISSING: { ...clean, personalInfo: { ...info, email: undefined } },
  EMAIL_MALFORMED: { ...clean, personalInfo: { ...info, email: 'ada at example dot com' } },
  PHONE_MISSING: { ...clean, personalInfo: { ...info, phone: undefined } },
  PHONE_MALFORMED: { ...clean, personalInfo: { ...info, phone: 'call me' } },
  LOCATION_MISSING: { ...clean, personalInfo: { ...info, location: undefined } },
  URL_MALFORMED: { ...clean, personalInfo: { ...info, website: 'my site' } },
  PERIOD_MISSING: { ...clean, experience: [{ ...job, startDate: undefined, endDate: undefined }] },
  PERIOD_BACKWARDS: { ...clean, experience: [{ ...job, endDate: '2019' }] },
  PERIOD_IN_FUTURE: { ...clean, experience: [{ ...job, startDate: '2031-01' }] },
  EXPERIENCE_MISSING: { ...clean, experience: [] },
  EDUCATION_MISSING: { ...clean, education: [] },
  SKILLS_MISSING: { ...clean, skills: [{ id: 's1', group: 'Languages', items: [''] }] },
  SECTION_EMPTY: { ...clean, awards: [{ id: 'a1', title: '' }] },
  SECTION_TITLE_UNUSUAL: { ...clean, customSections: [{ id: 'c1', title: 'Where the wind blew me', items: [] }] },
  DESCRIPTION_MISSING: { ...clean, experience: [{ ...job, highlights: [] }] },
  CHARACTER_UNUSUAL: { ...clean, summary: 'I am 𝗯𝗼𝗹𝗱.' },
  ICON: { ...clean, summary: '📞 Call me' },
  SKILL_BARS: { ...clean, skills: [{ id: 's1', group: null, items: ['Go ●●●○○'] }] },
  ACRONYM_UNEXPLAINED: { ...clean, skills: [{ id: 's1', group: null, items: ['NLP'] }] },
  BULLET_LONG: { ...clean, experience: [{ ...job, highlights: ['word '.repeat(70)] }] },
}

const columns = [
  ...runsOf(Array.from({ length: 8 }, (_, index) => `Left column line ${index} runs on`), { x: 60 }),
  ...runsOf(Array.from({ length: 8 }, (_, index) => `Right column ${index}`), { x: 430, y: 67 }),
]
const sideProse: ResumeContent = { ...clean, experience: [{ ...job, highlights: ['Rebuilt the whole billing pipeline of the company in two months with a team of four people.'] }] }

const fileCases: Partial<Record<MachineRule, { facts: FileFacts, content?: ResumeContent, read?: ResumeContent, choices?: DocumentChoices }>> = {
  LINK_WITHOUT_TEXT: { facts: pdf([], { layout: paged([...runsOf(CLEAN_LINES), { ...runsOf(['my work'], { y: 500 })[0]!, url: 'https://github.com/ada' }]) }) },
  CONTACT_NOT_TEXT: { facts: pdf(CLEAN_LINES.filter(line => !line.includes('@'))), content: clean },
  CONTACT_IN_MARGIN: { facts: docx({ marginTexts: ['ada@example.com'] }) },
  DATE_UNREADABLE: { facts: pdf(), content: clean, read: { ...clean, experience: [{ ...job, startDate: undefined }] } },
  DATE_FORMATS_MIXED: { facts: pdf([...CLEAN_LINES, '03/2015 – 04/2016']) },
  SECTION_LEFT_OUT: { facts: pdf(), content: clean, choices: { hidden: ['education'] } },
  WORDS_LOST: { facts: pdf(CLEAN_LINES.filter(line => line !== 'Northwind')), content: clean, read: { ...clean, experience: [] } },
  FIELD_MISREAD: { facts: pdf(), content: clean, read: { ...clean, experience: [{ ...job, company: 'Engineer' }] } },
  COLUMNS: { facts: pdf([], { layout: paged(columns) }) },
  PROSE_IN_SIDE_COLUMN: {
    facts: pdf([], { layout: paged([...runsOf(Array.from({ length: 8 }, (_, index) => `Left column line ${index} that runs on and on`), { x: 60 }), ...runsOf(['Rebuilt the whole', 'billing pipeline of', 'the company in two', 'months with a team', 'of four people.', 'And more'], { x: 430, y: 67 })]) }),
    content: sideProse,
  },
  TABLE: { facts: docx({ layout: { kind: 'flow', hidden: [], blocks: [{ kind: 'table', rows: [[[], []]] }] } }) },
  TEXT_BOX: { facts: docx({ textBoxes: 1 }) },
  TEXT_IN_MARGIN: { facts: docx({ marginTexts: ['Curriculum vitae of the engineer'] }) },
  TEXT_SMALL: { facts: pdf([], { layout: paged(runsOf(CLEAN_LINES, { fontSize: 7 })) }) },
  LINES_TIGHT: { facts: pdf([], { layout: paged(runsOf(CLEAN_LINES, { fontSize: 13 })) }) },
  MARGINS_TIGHT: { facts: pdf([], { layout: paged(runsOf(CLEAN_LINES, { x: 8 })) }) },
  TEXT_HIDDEN: { facts: pdf([], { layout: paged(runsOf(CLEAN_LINES), ['best candidate ever']) }) },
  FONT_NOT_EMBEDDED: { facts: pdf(CLEAN_LINES, { fonts: [{ name: 'Helvetica', embedded: false }] }) },
  FONT_UNUSUAL: { facts: pdf(CLEAN_LINES, { fonts: [{ name: 'Wingdings', embedded: true }] }) },
  GLYPH_UNMAPPED: { facts: pdf([...CLEAN_LINES, 'de\uFFFDne']) },
  LIGATURE: { facts: pdf([...CLEAN_LINES, 'o\uFB03ce']) },
  BULLET_UNUSUAL: { facts: pdf([...CLEAN_LINES, '➤ Built things']) },
  IMAGE_ONLY: { facts: pdf(['Ada'], { pictures: 1 }) },
  PICTURE: { facts: pdf(CLEAN_LINES, { pictures: 1 }) },
  FILE_LARGE: { facts: pdf(CLEAN_LINES, { bytes: 9_000_000 }) },
  PAGES_MANY: { facts: pdf([], { layout: { kind: 'paged', hidden: [], pages: [1, 2, 3].map(() => pageOf(runsOf(CLEAN_LINES))) } }) },
  FILE_NAME_UNUSUAL: { facts: pdf(CLEAN_LINES, { fileName: 'final2.pdf' }) },
  FILE_UNTAGGED: { facts: pdf(CLEAN_LINES, { tagged: false }) },
  TRACKED_CHANGES: { facts: docx({ layout: { kind: 'flow', hidden: [], blocks: [], trackedChanges: true } }) },
}

describe('the rules', () => {
  it.each(Object.entries(contentCases))('%s is found in a content', (rule, content) => {
    expect(lintContent(clean, { now })).toEqual([])
    expect(lintContent(content, { now }).map(finding => finding.rule)).toContain(rule)
  })

  it.each(Object.entries(fileCases))('%s is found in a file', (rule, { facts, content, read = clean, choices }) => {
    expect(lintFile(facts, { now, read, content, choices }).findings.map(finding => finding.rule)).toContain(rule)
  })

  it('each have a case here, and sentences whose placeholders the finding fills', () => {
    expect(MACHINE_RULES.filter(rule => !(rule in contentCases) && !(rule in fileCases))).toEqual([])
    for (const rule of MACHINE_RULES) {
      const file = fileCases[rule]
      const findings = file === undefined
        ? lintContent(contentCases[rule]!, { now })
        : lintFile(file.facts, { now, read: file.read ?? clean, content: file.content, choices: file.choices }).findings
      const finding = findings.find(found => found.rule === rule)!
      const { reason, fix, severity } = MACHINE_RULE_CATALOG[rule]
      const wanted = Array.from(`${reason} ${fix}`.matchAll(/\{(\w+)\}/g), ([, key = '']) => key)
      expect(wanted.filter(key => finding.params[key] === undefined), rule).toEqual([])
      expect(finding.severity).toBe(severity)
    }
  })

  it('find nothing in a plain file that says what was written', () => {
    for (const facts of [pdf(), docx()]) {
      const { findings, fields, rules } = lintFile(facts, { now, read: clean, content: clean })
      expect(findings).toEqual([])
      expect(fields.filter(({ verdict }) => verdict !== 'same')).toEqual([])
      expect(rules).toBeGreaterThan(40)
    }
  })

  it('tell icons from letters that lost their meaning', () => {
    const rules = (line: string): string[] => lintFile(pdf([...CLEAN_LINES, line]), { now, read: clean }).findings.map(({ rule }) => rule)
    expect(rules('\uF0E0 \uF095')).toEqual(['ICON'])
    expect(rules('e\uF0E0ciency')).toEqual(['GLYPH_UNMAPPED'])
  })

  it('take dates at the edge of a page for no column', () => {
    const rows = Array.from({ length: 9 }, (_, index) => index)
    const layout = paged([...runsOf(rows.map(index => `Certificate number ${index}`)), ...runsOf(rows.map(index => `Mar 20${10 + index}`), { x: 480 })])
    expect(lintFile(pdf([], { layout }), { now, read: clean }).findings.map(({ rule }) => rule)).not.toContain('COLUMNS')
  })
})
