import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../app/composables/file-name.ts'

describe('the name of a download', () => {
  it('prefers the name with every letter', () => {
    expect(fileNameOf('attachment; filename="Jos - Acme.pdf"; filename*=UTF-8\'\'Jos%C3%A9%20%E2%80%93%20Acme.pdf')).toBe('José – Acme.pdf')
  })

  it('takes the plain name where the other is absent or broken', () => {
    expect(fileNameOf('attachment; filename="a.pdf"')).toBe('a.pdf')
    expect(fileNameOf('attachment; filename="a.pdf"; filename*=UTF-8\'\'%E0%A4%A')).toBe('a.pdf')
  })

  it('has a name for a header without one', () => {
    expect(fileNameOf(null)).toBe('resume.pdf')
  })
})
