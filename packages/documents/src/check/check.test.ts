import { describe, expect, it } from 'vitest'
import { fullContent } from '../write/fixtures/contents.ts'
import { createTypesetter, writeDocument } from '../write/index.ts'
import { checkDocument } from './index.ts'

const now = new Date('2026-01-15T00:00:00Z')
const typesetter = createTypesetter()

async function check(format: 'pdf' | 'docx', template: 'ats' | 'sidebar' = 'ats') {
  const { bytes } = await writeDocument(typesetter, fullContent, format, { template, paper: 'a4' })
  return checkDocument(bytes, { now, content: fullContent, fileName: `Amelia Hart.${format}` })
}

describe('checkDocument', () => {
  it.each(['pdf', 'docx'] as const)('finds nothing that loses words in an own %s', async (format) => {
    const { findings, fields, type, rules } = await check(format)
    expect(type).toBe(format)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(fields.filter(({ pointer, verdict }) => /^\/(?:personalInfo|summary|experience\/\d\/(?:company|position|highlights))/.test(pointer) && verdict !== 'same')).toEqual([])
    expect(rules).toBeGreaterThan(40)
  })

  it('says that a design with a side column has columns', async () => {
    expect((await check('pdf', 'sidebar')).findings.map(({ rule }) => rule)).toContain('COLUMNS')
    expect((await check('pdf')).findings.map(({ rule }) => rule)).not.toContain('COLUMNS')
  })

  it('judges a file of unknown origin by itself', async () => {
    const { fields, findings } = await checkDocument(new TextEncoder().encode('Ada Berg\nada@example.com\n\nExperience\nEngineer at Northwind, 2020 – 2022\n'), { now, fileName: 'cv.txt' })
    expect(fields).toEqual([])
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PHONE_MISSING', 'FILE_NAME_UNUSUAL']))
  })
})
