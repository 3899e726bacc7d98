import type { ResumeContent } from '@int/schema'
import { RESUME_SECTIONS } from '@int/schema'

const PREFIX: Record<typeof RESUME_SECTIONS[number], string> = {
  experience: 'job',
  education: 'edu',
  skills: 'skl',
  projects: 'prj',
  certifications: 'crt',
  languages: 'lng',
  publications: 'pub',
  awards: 'awd',
  volunteering: 'vol',
  interests: 'int',
  references: 'ref',
  customSections: 'sec',
}

type Loose = Record<string, unknown>

/**
 * The same value with an id on every item that lacks one: `job-1`, `edu-2` …, counted on past the ids that are taken.
 * Takes any JSON of the shape of a ResumeContent, before it is validated; leaves ids that are there, unless one occurs twice.
 */
export function withItemIds(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return content
  const taken = new Set<string>()
  const kept = new WeakSet<object>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null)
      return
    const id = (value as Loose).id
    if (!Array.isArray(value) && typeof id === 'string' && id !== '' && !taken.has(id)) {
      taken.add(id)
      kept.add(value)
    }
    Object.values(value).forEach(collect)
  }
  collect(content)

  const next = (prefix: string): string => {
    for (let count = 1; ; count++) {
      const id = `${prefix}-${count}`
      if (!taken.has(id)) {
        taken.add(id)
        return id
      }
    }
  }
  const item = (value: unknown, prefix: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return value
    const { id, ...rest } = value as Loose
    const out: Loose = {
      id: kept.has(value)
        ? id
        : next(prefix),
      ...rest,
    }
    if (Array.isArray(out.links))
      out.links = out.links.map(link => item(link, 'lnk'))
    if (prefix === 'sec' && Array.isArray(out.items))
      out.items = out.items.map(entry => item(entry, 'itm'))
    return out
  }
  const out: Loose = { ...content }
  if (typeof out.personalInfo === 'object' && out.personalInfo !== null && Array.isArray((out.personalInfo as Loose).links)) {
    const info = out.personalInfo as Loose
    out.personalInfo = {
      ...info,
      links: (info.links as unknown[]).map(link => item(link, 'lnk')),
    }
  }
  for (const section of RESUME_SECTIONS) {
    const list = out[section]
    if (Array.isArray(list))
      out[section] = list.map(entry => item(entry, PREFIX[section]))
  }
  return out
}

/** A resume without anything in it: every list there, no name. */
export function emptyContent(): ResumeContent {
  return {
    personalInfo: { fullName: '' },
    experience: [],
    education: [],
    skills: [],
  }
}
