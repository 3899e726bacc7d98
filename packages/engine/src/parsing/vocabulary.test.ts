import { describe, expect, it } from 'vitest'
import { lexicon } from './lexicon.ts'
import { findGrade, institutionScore, isLanguageLevel, isLanguageName, isSkillLevel, organizationScore, placeScore, titleScore } from './vocabulary.ts'

describe('lexicon', () => {
  it('finds words, beginnings, endings and phrases, and nothing inside other words', () => {
    const holds = lexicon(['nurse', 'develop*', '*leiter', 'team lead', '工程师'])
    expect(['Head Nurse', 'Developer', 'Projektleiter', 'a Team Lead', '软件工程师'].every(holds)).toBe(true)
    expect(['nursery', 'misdevelop', 'Leiterplatte', 'lead the team'].some(holds)).toBe(false)
  })
})

describe('vocabulary', () => {
  it('tells positions, employers, places of learning and places apart', () => {
    expect(titleScore('Senior Softwareentwicklerin')).toBe(1)
    expect(titleScore('Mills')).toBe(0)
    expect(organizationScore('Mills Ltd.')).toBe(1)
    expect(institutionScore('Uniwersytet Warszawski')).toBe(1)
    for (const place of ['Leeds, UK', 'Mountain View, CA, USA', '70173 Stuttgart', 'Remote', 'تهران، ایران', '杭州, 中国'])
      expect(placeScore(place), place).toBeGreaterThanOrEqual(0.6)
    for (const other of ['Engineer, Germany', 'Mills Ltd', 'Princeton University', 'ada@example.org'])
      expect(placeScore(other), other).toBeLessThan(0.6)
  })

  it('knows levels and grades', () => {
    expect(['C1', 'native', 'verhandlungssicher', 'B2 (TELC)'].every(isLanguageLevel)).toBe(true)
    expect(isLanguageName('Português')).toBe(true)
    expect(['Expert', '5 years', '80%', '★★★★☆'].every(isSkillLevel)).toBe(true)
    expect(findGrade('GPA: 3.9/4.0, Dean\'s list')?.value).toBe('3.9/4.0')
    expect(findGrade('Abschlussnote 1,3')?.value).toBe('1,3')
    expect(findGrade('Ran nine mills')).toBeUndefined()
  })
})
