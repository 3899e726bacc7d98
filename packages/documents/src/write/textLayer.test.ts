import type { ResumeContent } from '@int/schema'
import { contentStrings } from '@int/engine/content'
import { describe, expect, it } from 'vitest'
import { fullContent, shortContent } from './fixtures/contents.ts'
import { scripts } from './fixtures/scripts.ts'
import { createTypesetter } from './typesetter.ts'

const typesetter = createTypesetter()
const squeezed = (text: string): string => text.replace(/\s/g, '')

describe('the words over a page', () => {
  it.each(['ats', 'sidebar', 'academic'] as const)('are the words of the resume, within the paper: %s', async (template) => {
    const pages = await typesetter.pages(fullContent, { template, paper: 'a4' })
    expect(pages.map(({ svg }) => svg)).toEqual(await typesetter.svg(fullContent, { template, paper: 'a4' }))
    const text = pages.map(page => page.text)
    const words = squeezed(text.flat().map(piece => piece.text).join(' '))
    const lost = contentStrings(fullContent)
      .filter(({ field }) => /highlights|summary|company|institution/.test(field))
      .filter(string => string.text.split(/\s+/).some(word => !words.includes(word)))
    expect(lost).toEqual([])
    for (const { x, y, width, height } of text.flat()) {
      expect(x).toBeGreaterThan(0)
      expect(y).toBeGreaterThan(0)
      expect(x + width).toBeLessThan(pages[0]!.width)
      expect(y + height).toBeLessThan(pages[0]!.height)
    }
  })

  it('read from the right where the language does', async () => {
    const [page] = await typesetter.pages(scripts.ar!, { template: 'ats', paper: 'a4' })
    const name = scripts.ar!.personalInfo.fullName
    expect(page!.text.slice(0, name.split(' ').length).map(piece => piece.text).join(' ').replace(/\s+/g, ' ').trim()).toBe(name)
  })

  it('survive addresses and texts full of markup', async () => {
    const hostile: ResumeContent = { ...shortContent, summary: '<script>alert(1)</script> ]]> &amp; "', personalInfo: { ...shortContent.personalInfo, website: 'https://example.com/?a="<b>&c=\'' } }
    const pages = await typesetter.pages(hostile, { template: 'human', paper: 'us-letter' })
    expect(squeezed(pages.flatMap(page => page.text).map(piece => piece.text).join(''))).toContain('<script>alert(1)</script>]]>&amp;"')
  })
})
