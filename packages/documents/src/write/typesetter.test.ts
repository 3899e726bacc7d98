import type { ResumeContent, Template } from '@int/schema'
import { contentStrings } from '@int/engine/content'
import { DomainError, TEMPLATES } from '@int/schema'
import fc from 'fast-check'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { bareContent, fullContent, shortContent } from './fixtures/contents.ts'
import { scripts } from './fixtures/scripts.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const papers = ['a4', 'us-letter'] as const

const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]/gu, '')

/** The text of all pages without what repeats on them: the page's number and, from the second on, the name. */
async function textOf(pdf: Uint8Array, name = ''): Promise<string> {
  // pdf.js takes the buffer away, so it gets a copy.
  const { text, totalPages } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
  // A long name is cut in the running header, and may take two lines there.
  const letters = [...new Intl.Segmenter().segment(name)].slice(0, 60).map(({ segment }) => segment.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const header = new RegExp(`^\\s*${letters.join('\\s*')}\\s*…?`)
  const body = text.map((page, index) => {
    const numbered = page.replace(`${index + 1} / ${totalPages}`, '')
    return index === 0 || name === ''
      ? numbered
      : numbered.replace(header, '')
  })
  return body.join('\n')
}

/** The texts that the content shows: contacts without the scheme of their address, which a template for people leaves to the link. */
function shownTexts(content: ResumeContent): string[] {
  return contentStrings(content)
    .filter(({ field }) => !/(?:^|\.)(?:startDate|endDate|date|workFormat)$/.test(field))
    .map(({ pointer, text }) => pointer.startsWith('/personalInfo/')
      ? text.replace(/^https:\/\/(?:www\.)?/, '')
      : text)
}

/** The words of the content that the text lacks. Dates, language tags and formats are shown in other words and left out. */
function lostWords(content: ResumeContent, text: string): string[] {
  const shown = squeeze(text)
  return shownTexts(content)
    .flatMap(text => text.split(/\s+/))
    .filter(word => !shown.includes(squeeze(word)))
}

/** Landmarks that a template sets elsewhere than in the order of the content. */
const MOVED: Partial<Record<Template, string[]>> = {
  sidebar: ['amelia.hart@example.com', 'Skills', 'TypeScript', 'Certifications', 'Awards', 'Interests'],
  academic: ['Education', 'University of Edinburgh', 'Skills', 'TypeScript', 'Certifications', 'Publications', 'Awards', 'Projects', 'tidepool'],
}

describe('addresses in the letterhead', () => {
  const content: ResumeContent = { ...shortContent, personalInfo: { ...shortContent.personalInfo, website: 'https://www.weissmueller.example/' } }

  it('are written out for machines and shortened for people, and lead to the same page', async () => {
    for (const [template, shown, gone] of [['ats', 'https://www.weissmueller.example/', '\u0000'], ['human', 'weissmueller.example', 'https://']] as const) {
      const pdf = await typesetter.pdf(content, { template, paper: 'a4' })
      const text = await textOf(pdf)
      expect(text).toContain(shown)
      expect(text).not.toContain(gone)
      const [page] = [await (await getDocumentProxy(pdf)).getPage(1)]
      expect(((await page!.getAnnotations()) as { url?: string }[]).map(({ url }) => url)).toContain('https://www.weissmueller.example/')
    }
  })
})

it('keeps what is written from left to right in its place among Arabic', async () => {
  const [page] = await typesetter.pages({ ...scripts.ar!, experience: [], skills: [{ id: 'a', group: 'المهارات', items: ['Kubernetes', 'CI/CD', 'Go'] }] }, { template: 'human', paper: 'a4' })
  expect(page!.text.some(({ text }) => text.includes('Kubernetes, CI/CD, Go'))).toBe(true)
})

describe.each(TEMPLATES)('the template %s', (template) => {
  it.each(papers)('keeps every word on %s', async (paper) => {
    expect(lostWords(fullContent, await textOf(await typesetter.pdf(fullContent, { template, paper })))).toEqual([])
    expect(lostWords(shortContent, await textOf(await typesetter.pdf(shortContent, { template, paper })))).toEqual([])
  })

  it('reads in the order of the content', async () => {
    const text = await textOf(await typesetter.pdf(fullContent, { template, paper: 'a4' }))
    const landmarks = [
      'Hart-Nakamura',
      'amelia.hart@example.com',
      'Summary',
      'Calm',
      'Experience',
      'Northwind Analytics',
      'Designed the multi-region',
      'Mentored four',
      'Blue Harbour Logistics',
      'Studio Fjord',
      'Education',
      'University of Edinburgh',
      'Skills',
      'TypeScript',
      'Projects',
      'tidepool',
      'Certifications',
      'Publications',
      'Awards',
      'Volunteering',
      'Interests',
      'References',
      'Speaking',
      'Rated 4.8 of 5.',
    ]
    // What stands in a column of its own is read after the other column of its page, and a template may have an order of its own.
    const moved = new Set(MOVED[template])
    let from = 0
    for (const landmark of landmarks.filter(text => !moved.has(text))) {
      const at = text.indexOf(landmark, from)
      expect(at, landmark).toBeGreaterThanOrEqual(0)
      from = at
    }
  })

  it('writes the same bytes twice, also from another compiler and after other documents', async () => {
    const options = { template, paper: 'a4' } as const
    const first = await typesetter.pdf(fullContent, options)
    await typesetter.pdf(shortContent, options)
    expect(await typesetter.pdf(fullContent, options)).toEqual(first)
    expect(await createTypesetter().pdf(fullContent, options)).toEqual(first)
  })

  it('is a tagged PDF/UA-1 file that names its title, author and language', async () => {
    const pdf = await typesetter.pdf(shortContent, { template, paper: 'a4' })
    const document = await getDocumentProxy(pdf.slice())
    const { info } = await getMeta(document)
    expect(info).toMatchObject({ Title: 'Jürgen Weißmüller', Author: 'Jürgen Weißmüller', Language: 'de' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect(new TextDecoder('latin1').decode(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Link'])
      expect(tree).toContain(`"role":"${role}"`)
  })

  it('draws as many SVG pages as the PDF has, each on its own', async () => {
    const options = { template, paper: 'a4' } as const
    const pages = await typesetter.svg(fullContent, options)
    const document = await getDocumentProxy(await typesetter.pdf(fullContent, options))
    expect(pages).toHaveLength(document.numPages)
    for (const page of pages) {
      expect(page).toMatch(/^<svg [^>]*viewBox="0 0 595\.27\d* 841\.8\d*"/)
      const ids = new Set(Array.from(page.matchAll(/<symbol id="(\w+)"/g), ([, id]) => id))
      for (const [, id] of page.matchAll(/<use xlink:href="#(\w+)"/g))
        expect(ids).toContain(id)
    }
  })

  it('shows markup, quotes and controls as text', async () => {
    const summary = '#panic("x") = Heading *bold* _it_ $x^2$ <label> @ref `raw` // comment /* c */ \\ - list #import "x" \'q\' -- ---'
    const content: ResumeContent = {
      ...bareContent,
      personalInfo: { fullName: '#let x = 1' },
      summary: `${summary}\u0000\u0007\u202E\u2066\uFFFE\uD800\u{E0041}`,
      experience: [{ id: 'j', company: '#include "/etc/passwd"', position: '= H', highlights: ['- a', '+ b', '/ c: d'] }],
    }
    const text = await textOf(await typesetter.pdf(content, { template, paper: 'a4' }))
    expect(squeeze(text)).toContain(squeeze(summary))
    expect(lostWords({ ...content, summary }, text)).toEqual([])
  })

  it('cannot be broken by the signs that templates take for breaks and compounds, nor by direction overrides', async () => {
    const content: ResumeContent = { ...shortContent, summary: 'One\uE000two\uE001three full-stack \u202Egnp.exe\u202C \u2067CI/CD\u2069', experience: [] }
    const choices = { sectionTitles: { summary: '\uE000 About\u0007 \u202Eme #panic("x")', skills: '\u200B \u0000' } }
    const text = await textOf(await typesetter.pdf(content, { template, paper: 'a4', choices }))
    expect(squeeze(text)).toContain('Onetwothreefull-stackgnp.exeCI/CD')
    expect(squeeze(text)).toContain('Aboutme#panic("x")')
    expect(squeeze(text)).toContain('Kenntnisse')
  })

  it('keeps words that are wider than the page', async () => {
    const content: ResumeContent = {
      ...bareContent,
      personalInfo: { fullName: 'N'.repeat(200), email: `${'e'.repeat(200)}@example.com`, website: `https://example.com/${'Path/'.repeat(60)}` },
      experience: [{ id: 'j', company: 'C'.repeat(300), position: 'W'.repeat(300), location: 'l'.repeat(300), startDate: '2020-01', highlights: ['M'.repeat(500)] }],
    }
    // Each letter is counted, because a cut line would still hold many.
    const text = squeeze(await textOf(await typesetter.pdf(content, { template, paper: 'us-letter' })))
    for (const [letter, count] of [['C', 300], ['W', 300], ['M', 500]] as const)
      expect(text.split(letter).length - 1).toBeGreaterThanOrEqual(count)
  })

  it('typesets a bullet of 100 kB and 500 jobs', async () => {
    const bullet = Array.from({ length: 14_000 }, (_, index) => `w${index}`).join(' ')
    const long = await textOf(await typesetter.pdf({
      ...bareContent,
      experience: [{ id: 'j', company: 'C', position: 'P', highlights: [bullet] }],
    }, { template, paper: 'a4' }))
    expect(long).toContain('w13999')
    const many = await textOf(await typesetter.pdf({
      ...bareContent,
      experience: Array.from({ length: 500 }, (_, index) => ({ id: `j${index}`, company: `Company${index}`, position: 'P', highlights: ['a', 'b'] })),
    }, { template, paper: 'a4' }))
    expect(many).toContain('Company499')
  })

  it('keeps every word of any content', async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9&.,()'+#/@:;!?ÄÖÜäöüßéèñçğışżłДжіїαβγẾệ-]{1,24}$/)
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
    // A narrow column that goes over the page is interrupted by the wide one, and with it a word that a line divides.
    const skillGroups = template === 'sidebar'
      ? 1
      : 4
    const content = fc.record({
      fullName: line,
      summary: line,
      jobs: fc.array(fc.record({ company: line, position: line, location: line, highlights: fc.array(line, { maxLength: 6 }) }), { maxLength: 8 }),
      skills: fc.array(fc.record({ group: fc.option(line), items: fc.array(line, { minLength: 1, maxLength: 8 }) }), { maxLength: skillGroups }),
    }).map(({ fullName, summary, jobs, skills }): ResumeContent => ({
      ...bareContent,
      personalInfo: { fullName },
      summary,
      experience: jobs.map((job, index) => ({ id: `j${index}`, startDate: '2020', endDate: null, ...job })),
      skills: skills.map((group, index) => ({ id: `s${index}`, ...group })),
    }))
    await fc.assert(fc.asyncProperty(content, async (resume) => {
      const text = await textOf(await typesetter.pdf(resume, { template, paper: 'a4' }), resume.personalInfo.fullName)
      expect(lostWords(resume, text)).toEqual([])
    }), { numRuns: 40, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false })
  }, 120_000)
})

it('typesets a resume without a name', async () => {
  const pdf = await typesetter.pdf({ ...bareContent, language: 'fr' }, { template: 'ats', paper: 'a4' })
  const { info } = await getMeta(await getDocumentProxy(pdf))
  expect(info.Title).toBe('Curriculum vitæ')
})

describe('a character that no bundled font has', () => {
  // Linear B, which no resume is written in.
  const content: ResumeContent = { ...bareContent, personalInfo: { fullName: 'Ada' }, summary: 'a\u{10000}b\u{10000}' }

  it('is a finding with its place', () => {
    expect(typesetter.missingGlyphs(content)).toEqual([{ pointer: '/summary', characters: ['\u{10000}'] }])
    expect(typesetter.missingGlyphs(fullContent)).toEqual([])
  })

  it('is refused in a title of the document too', async () => {
    await expect(typesetter.pdf(shortContent, { template: 'ats', paper: 'a4', choices: { sectionTitles: { skills: 'A \u{10000}' } } })).rejects.toMatchObject({ code: 'GLYPHS_MISSING' })
  })

  it('is refused instead of drawn as a box, and the typesetter works on', async () => {
    const options = { template: 'ats', paper: 'a4' } as const
    await expect(typesetter.pdf(content, options)).rejects.toMatchObject({ code: 'GLYPHS_MISSING', params: { characters: '\u{10000}' } })
    await expect(typesetter.svg(content, options)).rejects.toBeInstanceOf(DomainError)
    expect(await textOf(await typesetter.pdf(shortContent, options))).toContain('Weißmüller')
  })
})

it.each(Object.entries(scripts))('typesets %s', async (language, content) => {
  for (const template of TEMPLATES) {
    const text = await textOf(await typesetter.pdf(content, { template, paper: 'a4' }))
    // Right-to-left text comes back in visual pieces, so its letters are compared and not its words.
    const letters = (value: string): string => [...squeeze(value)].filter(letter => /\p{L}/u.test(letter)).sort().join('')
    const shown = new Set(letters(text))
    expect([...letters(shownTexts(content).join(''))].filter(letter => !shown.has(letter)), language).toEqual([])
  }
})
