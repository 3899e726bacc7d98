import type { Draft } from './assemble.ts'
import type { ReadContact } from './contact.ts'
import type { ReadJob } from './experience.ts'
import type { Found } from './found.ts'
import type { Reading } from './reading.ts'
import { compact, joined, need, PROSE_LENGTH, put } from './assemble.ts'
import { networkOf } from './contact.ts'
import { readCustom } from './custom.ts'
import { found } from './found.ts'

/** Longest address that the schema takes. */
const ADDRESS_LENGTH = 2048

/** Each of these writes a part of the reading into the draft, with a field for every value. */
export function writePersonalInfo(draft: Draft, contact: ReadContact): void {
  const path = 'personalInfo'
  const links = contact.links
  const linkedin = links.find(link => link.value.label === 'LinkedIn')
  const website = links.find(link => link !== linkedin && networkOf(link.value.url) === undefined)
  const others = links.filter(link => link !== linkedin && link !== website)
  const email = put(draft, [path, 'email'], contact.email)
  const phone = put(draft, [path, 'phone'], contact.phone)
  const address = (link: typeof linkedin, key: string): string | undefined => link && put(draft, [path, key], { ...link, value: link.value.url })
  draft.content.personalInfo = compact({
    fullName: need(draft, [path, 'fullName'], contact.name),
    headline: put(draft, [path, 'headline'], contact.headline),
    email,
    phone,
    location: put(draft, [path, 'location'], contact.location),
    linkedin: address(linkedin, 'linkedin'),
    website: address(website, 'website'),
    links: others.slice(0, 50).map((link, index) => compact({
      label: link.value.label,
      url: put(draft, [path, 'links', index, 'url'], { ...link, value: link.value.url }),
    })),
  })
  if (email === undefined)
    draft.missing.push('/personalInfo/email')
  if (phone === undefined)
    draft.missing.push('/personalInfo/phone')
}

function period(draft: Draft, path: (string | number)[], item: { startDate?: Found, endDate?: Found<string | null> }): Record<string, unknown> {
  const startDate = put(draft, [...path, 'startDate'], item.startDate)
  const endDate = put(draft, [...path, 'endDate'], item.endDate)
  return { startDate, endDate }
}

function body(draft: Draft, path: (string | number)[], item: Pick<ReadJob, 'description' | 'highlights'>, extra: Found[] = []): { description?: string, highlights: string[] } {
  return {
    description: put(draft, [...path, 'description'], joined([...extra, ...item.description]), PROSE_LENGTH),
    highlights: item.highlights.slice(0, 200).map((highlight, index) => put(draft, [...path, 'highlights', index], highlight, PROSE_LENGTH) ?? ''),
  }
}

function list(draft: Draft, path: (string | number)[], items: Found[], most: number): string[] {
  return items.slice(0, most).map((item, index) => put(draft, [...path, index], item) ?? '')
}

export function writeJobs(draft: Draft, reading: Reading): void {
  draft.content.experience = reading.jobs.slice(0, 200).map((job, index) => {
    const path = ['experience', index]
    if (!job.startDate)
      draft.missing.push(`/experience/${index}/startDate`)
    if (!job.endDate)
      draft.missing.push(`/experience/${index}/endDate`)
    return compact({
      company: need(draft, [...path, 'company'], job.company),
      position: need(draft, [...path, 'position'], job.position),
      location: put(draft, [...path, 'location'], job.location),
      workFormat: put(draft, [...path, 'workFormat'], job.workFormat),
      ...period(draft, path, job),
      ...body(draft, path, job, job.rest),
      technologies: list(draft, [...path, 'technologies'], job.technologies, 200),
      projects: list(draft, [...path, 'projects'], job.projects, 100),
      links: job.links.slice(0, 50).map(({ value, ...rest }, at) => compact({
        label: value.label,
        url: put(draft, [...path, 'links', at, 'url'], { ...rest, value: value.url }, ADDRESS_LENGTH),
      })),
    })
  }).map(job => ({ ...job, highlights: job.highlights ?? [] }))
  draft.content.projects = reading.projects.slice(0, 200).map((project, index) => {
    const path = ['projects', index]
    const link = project.links[0]
    return compact({
      name: need(draft, [...path, 'name'], project.company ?? project.position),
      role: project.company ? put(draft, [...path, 'role'], project.position) : undefined,
      ...period(draft, path, project),
      ...body(draft, path, project, project.rest),
      technologies: list(draft, [...path, 'technologies'], project.technologies, 200),
      url: link && put(draft, [...path, 'url'], { ...link, value: link.value.url }, ADDRESS_LENGTH),
    })
  })
  draft.content.volunteering = reading.volunteering.slice(0, 100).map((job, index) => {
    const path = ['volunteering', index]
    return compact({
      organization: need(draft, [...path, 'organization'], job.company),
      role: need(draft, [...path, 'role'], job.position),
      location: put(draft, [...path, 'location'], job.location),
      ...period(draft, path, job),
      ...body(draft, path, job, job.rest),
    })
  })
}

export function writeEducation(draft: Draft, reading: Reading): void {
  draft.content.education = reading.education.slice(0, 100).map((item, index) => {
    const path = ['education', index]
    if (!item.endDate)
      draft.missing.push(`/education/${index}/endDate`)
    return compact({
      institution: need(draft, [...path, 'institution'], item.institution),
      degree: need(draft, [...path, 'degree'], item.degree),
      field: put(draft, [...path, 'field'], item.field),
      location: put(draft, [...path, 'location'], item.location),
      ...period(draft, path, item),
      grade: put(draft, [...path, 'grade'], item.grade),
      ...body(draft, path, item),
      courses: list(draft, [...path, 'courses'], item.courses, 200),
    })
  })
}

export function writeLists(draft: Draft, reading: Reading): void {
  draft.content.skills = reading.skills.slice(0, 100).map((group, index) => ({
    group: put(draft, ['skills', index, 'group'], group.group) ?? null,
    items: group.items.slice(0, 500).map((item, at) => put(draft, ['skills', index, 'items', at], item) ?? ''),
  }))
  draft.content.languages = reading.languages.slice(0, 50).map((item, index) => compact({
    language: put(draft, ['languages', index, 'language'], item.language),
    level: put(draft, ['languages', index, 'level'], item.level),
  }))
  draft.content.certifications = reading.certifications.slice(0, 200).map((item, index) => compact({
    name: put(draft, ['certifications', index, 'name'], item.name),
    issuer: put(draft, ['certifications', index, 'issuer'], item.by),
    date: put(draft, ['certifications', index, 'date'], item.date),
    url: item.url,
  }))
  draft.content.awards = reading.awards.slice(0, 200).map((item, index) => compact({
    title: put(draft, ['awards', index, 'title'], item.name),
    awarder: put(draft, ['awards', index, 'awarder'], item.by),
    date: put(draft, ['awards', index, 'date'], item.date),
    description: put(draft, ['awards', index, 'description'], joined(item.details), PROSE_LENGTH),
  }))
  draft.content.publications = reading.publications.slice(0, 500).map((item, index) => compact({
    title: put(draft, ['publications', index, 'title'], item.name, PROSE_LENGTH),
    authors: put(draft, ['publications', index, 'authors'], item.authors, PROSE_LENGTH),
    publisher: put(draft, ['publications', index, 'publisher'], item.by),
    date: put(draft, ['publications', index, 'date'], item.date),
    url: item.url,
    description: put(draft, ['publications', index, 'description'], joined(item.details), PROSE_LENGTH),
  }))
  draft.content.interests = reading.interests.slice(0, 100).map(({ name, keywords }, index) => compact({
    name: put(draft, ['interests', index, 'name'], name) ?? '',
    keywords: list(draft, ['interests', index, 'keywords'], keywords, 100),
  }))
}

export function writeRest(draft: Draft, reading: Reading, now: Date): void {
  draft.content.references = reading.references.slice(0, 50).map((item, index) => compact({
    name: put(draft, ['references', index, 'name'], item.name) ?? '',
    description: put(draft, ['references', index, 'description'], joined(item.description), PROSE_LENGTH),
  }))
  draft.content.customSections = reading.custom.slice(0, 50).map((section, index) => ({
    title: put(draft, ['customSections', index, 'title'], section.heading && found(section.title, [section.heading], 0.8)) ?? section.title,
    items: readCustom(section.blocks, now).slice(0, 200).map((item, at) => {
      const path = ['customSections', index, 'items', at]
      return compact({
        title: put(draft, [...path, 'title'], item.title),
        subtitle: put(draft, [...path, 'subtitle'], item.subtitle),
        ...period(draft, path, item),
        ...body(draft, path, item),
      })
    }),
  }))
}
