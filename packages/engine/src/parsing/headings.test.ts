import { describe, expect, it } from 'vitest'
import { HEADINGS } from './data/headings.ts'
import { isStrongHeading, kindOfStyledHeading, languagesOfHeading, sectionOfHeading } from './headings.ts'

describe('headings', () => {
  it('knows the main sections in fifteen languages', () => {
    expect(Object.keys(HEADINGS)).toHaveLength(15)
    for (const [language, kinds] of Object.entries(HEADINGS)) {
      for (const kind of ['summary', 'experience', 'education', 'skills', 'languages', 'certifications', 'projects'] as const)
        expect(kinds[kind]?.length, `${language} ${kind}`).toBeGreaterThan(0)
    }
  })

  it('sees through capitals, colons, numbers and signs', () => {
    expect(sectionOfHeading('WORK EXPERIENCE:')).toBe('experience')
    expect(sectionOfHeading('2. Education & Training')).toBe('education')
    expect(sectionOfHeading('Honours and Awards')).toBe('awards')
    expect(sectionOfHeading('Досвід роботи')).toBe('experience')
    expect(sectionOfHeading('Mills Ltd')).toBeUndefined()
    expect(sectionOfHeading('§ 4 Education')).toBe('education')
    expect(sectionOfHeading('The workshop · Experience')).toBe('experience')
    expect(sectionOfHeading('Weaving | Tools')).toBeUndefined()
    expect(sectionOfHeading('What I’ve done')).toBe('experience')
    expect(sectionOfHeading('Where I studied')).toBe('education')
    expect(sectionOfHeading('My education')).toBe('education')
    expect(sectionOfHeading('İŞ DENEYİMİ')).toBe('experience')
    expect(sectionOfHeading('YABANCI DİLLER')).toBe('languages')
    expect(languagesOfHeading('İŞ DENEYİMİ')).toEqual(['tr'])
  })

  it('judges longer headings by their telling word, and what says nothing as custom', () => {
    expect(kindOfStyledHeading('Selected Industry Experience')).toBe('experience')
    expect(kindOfStyledHeading('Skills, Languages, Interests')).toBe('skills')
    expect(kindOfStyledHeading('Welcome')).toBe('custom')
  })

  it('doubts words that as often name something else', () => {
    expect(isStrongHeading('Education')).toBe(true)
    expect(isStrongHeading('Programming Languages')).toBe(false)
    expect(languagesOfHeading('Sprachkenntnisse')).toEqual(['de'])
  })
})
