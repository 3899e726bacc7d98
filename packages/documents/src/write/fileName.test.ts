import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from './fileName.ts'
import { bareContent } from './fixtures/contents.ts'

const named = (fullName: string) => ({ ...bareContent, personalInfo: { fullName } })

describe('exportFileName', () => {
  it('joins person, company and role', () => {
    expect(exportFileName(named('Zoë Ångström'), { company: 'Acme', jobPosition: 'CTO' }, 'pdf')).toBe('Zoë Ångström – Acme – CTO.pdf')
  })

  it('leaves out what is not known', () => {
    expect(exportFileName(named('Zoë'), { company: '', jobPosition: null }, 'docx')).toBe('Zoë.docx')
    expect(exportFileName(named('Zoë'), null, 'docx')).toBe('Zoë.docx')
    expect(exportFileName(named(''), null, 'pdf')).toBe('Resume.pdf')
  })

  it('replaces what a file system refuses and what disguises an extension', () => {
    expect(exportFileName(named('A/B\\C: "D"\u202Efdp'), { company: '..', jobPosition: 'a\nb' }, 'pdf')).toBe('A B C D fdp – a b.pdf')
    expect(exportFileName(named('CON'), null, 'pdf')).toBe('Resume.pdf')
  })

  it('is a safe name of at most 255 bytes for any input', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), (name, company) => {
      const file = exportFileName(named(name), { company, jobPosition: name }, 'pdf')
      expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255)
      expect(file).toMatch(/^[^\s.].*\.pdf$/u)
      expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
    }))
  })
})
