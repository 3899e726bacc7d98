import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasesOf, canonicalOf, findTerms, sameMeaning } from './terms.ts'

const names = (text: string): string[] => findTerms(text).map(found => found.canonical)

describe('findTerms', () => {
  it('keeps the signs that belong to a name', () => {
    expect(names('C, C++, C#, F#, R, Go, .NET, Node.js, CI/CD, A/B testing and UX')).toEqual(['C', 'C++', 'C#', 'F#', 'R', 'Go', '.NET', 'Node.js', 'CI/CD', 'A/B testing', 'UX design'])
  })

  it('takes words that are also names only where they are meant', () => {
    expect(names('We go far with C-level people; excel at your job. Access to rooms, vitamin C, swift action.')).toEqual([])
    expect(names('Experience in Go or Swift')).toEqual(['Go', 'Swift'])
    expect(names('R')).toEqual(['R'])
    expect(names('Word, Excel, PowerPoint')).toEqual(['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint'])
  })

  it('takes the longest name', () => {
    expect(names('React Native and SQL Server Integration Services')).toEqual(['React Native', 'SSIS'])
  })

  it('passes over line ends, sentence ends and addresses', () => {
    expect(names('machine\nlearning. Unit. Testing')).not.toContain('machine learning')
    expect(names('https://github.com/jane/react jane@docker.com')).toEqual([])
  })

  it.each([
    ['Kenntnisse in Datenmodellierung und maschinellem Lernen', ['data modeling', 'machine learning']],
    ['знание баз данных и машинного обучения', ['databases', 'machine learning']],
    ['досвід роботи з базами даних', ['databases']],
    ['znajomość baz danych', ['databases']],
    ['Pythonを使用した機械学習の経験', ['Python', 'machine learning']],
    ['gestión de proyectos y trabajo en equipo', ['project management', 'teamwork']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('gives offsets of what it found, in order and apart', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Python', 'React', ',', ' ', '\n', 'C#', 'and', 'PostgreSQL', 'баз данных', '機械学習', 'x', '.', '(', ')', '/', '🙂', 'é')), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end, text: words } of findTerms(text)) {
        expect(text.slice(start, end)).toBe(words)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }))
  })

  it('takes letters for no names of tools where they are something else', () => {
    const names = (text: string): string[] => findTerms(text).map(({ canonical }) => canonical)
    for (const text of ['We love our R&R days', 'I excel at this and go to market fast', 'A swift answer', 'Let it rust', 'JavaScript only'])
      expect(names(text).filter(name => ['R', 'Go', 'Microsoft Excel', 'Swift', 'Rust', 'Java'].includes(name))).toEqual([])
    expect(names('R and Python')).toEqual(['R', 'Python'])
    expect(names('C, C++, C#, F#, R, Go, .NET, Node.js, CI/CD, A/B testing, UX design')).toEqual(['C', 'C++', 'C#', 'F#', 'R', 'Go', '.NET', 'Node.js', 'CI/CD', 'A/B testing', 'UX design'])
  })

  it('knows names in the cases of Slavic languages', () => {
    expect(findTerms('Praca z Pythonem, Dockerem i Figmą, zadania w Jirze').map(({ canonical }) => canonical)).toEqual(['Python', 'Docker', 'Figma', 'Jira'])
    expect(findTerms('L\'A/B testing et l\'Excel').map(({ canonical }) => canonical)).toContain('A/B testing')
  })

  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => Array.isArray(findTerms(text))))
  }, 30_000)
})

describe('aliases', () => {
  it('know what is the same and what is only near', () => {
    expect(sameMeaning('k8s', 'Kubernetes')).toBe(true)
    expect(sameMeaning('Postgres', 'PostgreSQL')).toBe(true)
    expect(sameMeaning('front-end', 'Frontend')).toBe(true)
    expect(sameMeaning('MySQL', 'PostgreSQL')).toBe(false)
    expect(sameMeaning('EC2', 'AWS')).toBe(false)
    expect(sameMeaning('Zabbix', 'Nagios')).toBe(false)
  })

  it('come with the term first, each leading back to it', () => {
    const aliases = aliasesOf('Kubernetes')
    expect(aliases[0]).toBe('Kubernetes')
    expect(aliases).toContain('K8s')
    for (const alias of aliases)
      expect(canonicalOf(alias)).toBe('Kubernetes')
    expect(aliasesOf('no such thing at all')).toEqual([])
  })
})
