import type { ReadResult } from '@int/schema'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the gold data of a file hold, as far as confidence is checked against them. */
interface Gold {
  name?: string
  email?: string
  phone?: string
  experience?: { company?: string, position?: string, start?: string, end?: string }[]
  education?: { institution?: string }[]
  skills?: (string | { name?: string })[]
  languages?: (string | { name?: string, language?: string })[]
}

const STEPS = [0.95, 0.9, 0.8, 0.6, 0]

function words(text: unknown): string[] {
  return String(text ?? '').toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []
}

/** At least four of five words of the shorter text stand in the longer one. */
function alike(a: unknown, b: unknown): boolean {
  const [left, right] = [words(a), words(b)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.length > 0 && short.filter(word => long.includes(word)).length / short.length >= 0.8
}

function nameOf(item: string | { name?: string, language?: string }): string {
  return typeof item === 'string' ? item : item.name ?? item.language ?? ''
}

/** Whether the value at a path is right by the gold data; `undefined` where they don't say. */
function judge(path: string, result: ReadResult, gold: Gold): boolean | undefined {
  const [, section = '', index = '', key = ''] = path.split('/')
  const { content } = result
  const at = Number(index)
  if (section === 'personalInfo' && index === 'fullName' && gold.name)
    return alike(content.personalInfo.fullName, gold.name)
  if (section === 'personalInfo' && index === 'email' && gold.email)
    return content.personalInfo.email?.toLowerCase() === gold.email.toLowerCase()
  if (section === 'personalInfo' && index === 'phone' && gold.phone)
    return content.personalInfo.phone?.replace(/\D/g, '').slice(-9) === gold.phone.replace(/\D/g, '').slice(-9)
  if (section === 'experience' && (key === 'company' || key === 'position') && gold.experience?.length)
    return gold.experience.some(job => alike(job[key], content.experience[at]?.[key]))
  if (section === 'experience' && (key === 'startDate' || key === 'endDate') && gold.experience?.length) {
    const value = content.experience[at]?.[key]
    const dates = gold.experience.map(job => key === 'startDate' ? job.start : job.end)
    return dates.some(date => value === null ? /present/i.test(date ?? '') : value !== undefined && (date ?? '').slice(0, Math.min(7, value.length)) === value.slice(0, (date ?? '').length || 7))
  }
  if (section === 'education' && key === 'institution' && gold.education?.length)
    return gold.education.some(item => alike(item.institution, content.education[at]?.institution))
  if (section === 'skills' && key === 'items' && gold.skills?.length)
    return gold.skills.some(item => alike(nameOf(item), content.skills[at]?.items[Number(path.split('/')[4])]))
  if (section === 'languages' && key === 'language' && gold.languages?.length)
    return gold.languages.some(item => alike(nameOf(item), content.languages?.[at]?.language))
  return undefined
}

/** For each step of confidence the fields that claim at least so much, and the share of them that is right. */
export function calibration(goldDirectory: string, parsed: { file: string, result?: ReadResult }[]): { from: number, count: number, right: number }[] {
  const judged = parsed.flatMap(({ file, result }) => {
    const path = join(goldDirectory, `${file}.json`)
    if (!result || !existsSync(path))
      return []
    const gold = JSON.parse(readFileSync(path, 'utf8')) as Gold
    return result.fields.flatMap((field) => {
      const right = judge(field.path, result, gold)
      return right === undefined ? [] : [{ confidence: field.confidence, right }]
    })
  })
  return STEPS.map((from) => {
    const own = judged.filter(({ confidence }) => confidence >= from)
    return { from, count: own.length, right: own.filter(({ right }) => right).length / Math.max(1, own.length) }
  })
}
