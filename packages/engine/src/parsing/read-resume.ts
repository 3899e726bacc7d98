import type { ReadResult, ReadWarning } from '@int/schema'
import type { Draft } from './assemble.ts'
import type { Block } from './blocks.ts'
import type { ReadContact } from './contact.ts'
import type { ReadEducation } from './education.ts'
import type { ReadJob } from './experience.ts'
import type { Found } from './found.ts'
import type { LayoutDocument } from './layout.ts'
import type { Line } from './line.ts'
import type { ReadLanguage, ReadNamed, ReadSkillGroup } from './lists.ts'
import type { Section } from './sections.ts'
import { resumeContentSchema } from '@int/schema'
import { withItemIds } from '../content/index.ts'
import { compact, joined, need, newDraft, PROSE_LENGTH, put } from './assemble.ts'
import { blocksOf, wordsOf } from './blocks.ts'
import { EMAIL, networkOf, readContact } from './contact.ts'
import { ANY_TIME, findDates } from './dates.ts'
import { readEducation } from './education.ts'
import { readJobs } from './experience.ts'
import { found } from './found.ts'
import { languagesOfHeading, sectionOfHeading } from './headings.ts'
import { isLanguageList, languageOfItem, readInterests, readLanguages, readNamed, readSkills } from './lists.ts'
import { linesOf } from './reading-order.ts'
import { sectionsOf } from './sections.ts'

export interface ReadResumeOptions {
  /** The day on which the document is read: bounds plausible years. */
  now: Date
}

/** All that was read, section by section, before it takes the content's shape. */
interface Reading {
  contact: ReadContact
  summary: Found[]
  jobs: ReadJob[]
  education: ReadEducation[]
  skills: ReadSkillGroup[]
  languages: ReadLanguage[]
  certifications: ReadNamed[]
  awards: ReadNamed[]
  publications: ReadNamed[]
  projects: ReadJob[]
  volunteering: ReadJob[]
  interests: Found[]
  references: Block[]
  custom: { title: string, heading?: Line, blocks: Block[] }[]
  unread: Line[]
}

/** Skills, and what stands among them under a label of its own: languages, interests, certificates. */
function readSkillSection(blocks: Block[], reading: Reading): void {
  for (const group of readSkills(blocks)) {
    const kind = group.group && sectionOfHeading(group.group.value)
    if (kind === 'languages' && group.items.some(item => isLanguageList(item.value)))
      reading.languages.push(...group.items.flatMap(item => languageOfItem(item)))
    else if (kind === 'interests')
      reading.interests.push(...group.items)
    else if (kind === 'certifications' || kind === 'awards')
      reading[kind].push(...group.items.map(name => ({ name, details: [] })))
    else
      reading.skills.push(group)
  }
}

/** Headings of no known kind, one after the other, with a few short words below each: groups of skills whose common heading isn't text. */
function promoteTags(reading: Reading): void {
  if (reading.skills.length > 1)
    return
  const tagged = reading.custom.filter(({ blocks }) => blocks.length > 0 && blocks.every(block => !block.prose && block.text.length < 70 && !/[.!?]$/.test(block.text) && findDates(block.text, ANY_TIME).length === 0))
  if (tagged.length < 2)
    return
  for (const section of tagged) {
    reading.skills.push(...readSkills(section.blocks).map(group => ({ ...group, group: group.group ?? (section.heading && found(section.title, [section.heading], 0.7)) })))
    reading.custom.splice(reading.custom.indexOf(section), 1)
  }
}

/** Whether a section says how to reach the person, whatever its heading: "About" heads both. */
function isContact(section: Section): boolean {
  return section.kind === 'head' || section.kind === 'contact' || (section.kind === 'summary' && section.lines.some(line => line.text.length < 60 && (EMAIL.test(line.text) || line.segments.some(segment => segment.spans.some(span => /^(?:mailto|tel):/i.test(span.url ?? ''))))))
}

function readSections(sections: Section[], lines: Line[], language: string | undefined, now: Date): Reading {
  const words = wordsOf(lines)
  const head = sections.filter(isContact).flatMap(section => section.lines)
  const contact = readContact(head, lines, language)
  const reading: Reading = { contact, summary: [], jobs: [], education: [], skills: [], languages: [], certifications: [], awards: [], publications: [], projects: [], volunteering: [], interests: [], references: [], custom: [], unread: [] }
  for (const section of sections.filter(section => !isContact(section))) {
    const blocks = blocksOf(section.lines, words, section.kind === 'skills' || section.kind === 'custom' || section.kind === 'interests' || section.kind === 'languages')
    switch (section.kind) {
      case 'summary':
        reading.summary.push(...blocks.map(block => found(block.text, block.lines, 0.93)))
        break
      case 'experience':
        reading.jobs.push(...readJobs(blocks, now))
        break
      case 'volunteering':
        reading.volunteering.push(...readJobs(blocks, now))
        break
      case 'projects':
        reading.projects.push(...readJobs(blocks, now))
        break
      case 'education':
        reading.education.push(...readEducation(blocks, now))
        break
      case 'skills':
        readSkillSection(blocks, reading)
        break
      case 'languages': {
        const { languages, rest } = readLanguages(blocks)
        reading.languages.push(...languages)
        if (rest.length > 0)
          reading.custom.push({ title: section.title, heading: section.heading, blocks: rest })
        break
      }
      case 'certifications':
        reading.certifications.push(...readNamed(blocks, now))
        break
      case 'awards':
        reading.awards.push(...readNamed(blocks, now))
        break
      case 'publications':
        reading.publications.push(...readNamed(blocks, now))
        break
      case 'interests':
        reading.interests.push(...readInterests(blocks))
        break
      case 'references':
        reading.references.push(...blocks)
        break
      case 'custom':
        if (blocks.length > 0)
          reading.custom.push({ title: section.title, heading: section.heading, blocks })
    }
  }
  // A line of languages in the head, where other resumes have a section.
  if (reading.languages.length === 0) {
    const { languages } = readLanguages(blocksOf(contact.rest, words).filter(block => isLanguageList(block.text)))
    reading.languages.push(...languages)
    contact.rest = contact.rest.filter(line => !isLanguageList(line.text))
  }
  promoteTags(reading)
  // Running text in the head is what other resumes have under "Summary".
  const prose = blocksOf(contact.rest, words)
  for (const block of prose) {
    if (block.prose && block.text.length > 80 && reading.summary.length === 0)
      reading.summary.push(found(block.text, block.lines, 0.75))
    else
      reading.unread.push(...block.lines)
  }
  return reading
}

function writePersonalInfo(draft: Draft, contact: ReadContact): void {
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

function writeJobs(draft: Draft, reading: Reading): void {
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
      workFormat: job.remote ? 'remote' : undefined,
      ...period(draft, path, job),
      ...body(draft, path, job, job.rest),
      links: job.urls.slice(0, 50).map(url => ({ url })),
    })
  }).map(job => ({ ...job, highlights: job.highlights ?? [] }))
  draft.content.projects = reading.projects.slice(0, 200).map((project, index) => {
    const path = ['projects', index]
    return compact({
      name: need(draft, [...path, 'name'], project.company ?? project.position),
      role: project.company ? put(draft, [...path, 'role'], project.position) : undefined,
      ...period(draft, path, project),
      ...body(draft, path, project, project.rest),
      url: project.urls[0],
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

function writeEducation(draft: Draft, reading: Reading): void {
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
      courses: item.courses.slice(0, 200).map((course, at) => put(draft, [...path, 'courses', at], course)),
    })
  })
}

function writeLists(draft: Draft, reading: Reading): void {
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
    publisher: put(draft, ['publications', index, 'publisher'], item.by),
    date: put(draft, ['publications', index, 'date'], item.date),
    url: item.url,
    description: put(draft, ['publications', index, 'description'], joined(item.details), PROSE_LENGTH),
  }))
  draft.content.interests = reading.interests.slice(0, 100).map((item, index) => ({ name: put(draft, ['interests', index, 'name'], item) ?? '' }))
}

function writeRest(draft: Draft, reading: Reading): void {
  const references = reading.references.map(block => found(block.text, block.lines, 0.7))
  draft.content.references = references.slice(0, 50).map((item, index) => compact({
    name: item.value.length <= 60 ? put(draft, ['references', index, 'name'], item) : '',
    description: item.value.length > 60 ? put(draft, ['references', index, 'description'], item, PROSE_LENGTH) : undefined,
  }))
  draft.content.customSections = reading.custom.slice(0, 50).map((section, index) => ({
    title: put(draft, ['customSections', index, 'title'], section.heading && found(section.title, [section.heading], 0.8)) ?? section.title,
    items: section.blocks.slice(0, 200).map((block, at) => ({
      description: put(draft, ['customSections', index, 'items', at, 'description'], found(block.text, block.lines, 0.8), PROSE_LENGTH),
    })),
  }))
}

function warningsOf(document: LayoutDocument, reading: Reading): ReadWarning[] {
  const warnings: ReadWarning[] = []
  const unread = reading.unread.map(line => line.text).filter(Boolean)
  const quote = (list: string[]): string => list.slice(0, 20).map(text => `"${text.slice(0, 200)}"`).join(', ')
  if (document.hidden.length > 0)
    warnings.push({ code: 'HIDDEN_TEXT', message: `The file holds text that a reader cannot see; it was left out: ${quote(document.hidden)}.` })
  if (document.trackedChanges)
    warnings.push({ code: 'TRACKED_CHANGES', message: 'The file holds tracked changes; they were read as if accepted.' })
  if (document.truncated)
    warnings.push({ code: 'TEXT_TRUNCATED', message: 'The file holds more text than is read; the end was left out.' })
  if (unread.length > 0)
    warnings.push({ code: 'UNREAD_TEXT', message: `These lines found no field: ${quote(unread)}.` })
  return warnings
}

/** The language most headings are written in. */
function languageOf(sections: Section[]): string | undefined {
  const votes = new Map<string, number>()
  for (const section of sections) {
    const languages = languagesOfHeading(section.title)
    languages.forEach(language => votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length))
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** Reads a resume out of a document's layout. Pure: the same document gives the same result. Nothing is invented; what isn't there is listed in `missing`. */
export function readResume(document: LayoutDocument, options: ReadResumeOptions): ReadResult {
  const lines = linesOf(document)
  const sections = sectionsOf(lines)
  const language = languageOf(sections)
  const reading = readSections(sections, lines, language, options.now)
  const draft = newDraft()
  draft.content.language = language
  writePersonalInfo(draft, reading.contact)
  draft.content.summary = put(draft, ['summary'], joined(reading.summary), PROSE_LENGTH)
  writeJobs(draft, reading)
  writeEducation(draft, reading)
  writeLists(draft, reading)
  writeRest(draft, reading)
  for (const section of ['projects', 'certifications', 'languages', 'publications', 'awards', 'volunteering', 'interests', 'references', 'customSections']) {
    if ((draft.content[section] as unknown[]).length === 0)
      delete draft.content[section]
  }
  return {
    content: resumeContentSchema.parse(withItemIds(compactTop(draft.content))),
    fields: draft.fields,
    missing: draft.missing,
    warnings: [...draft.warnings, ...warningsOf(document, reading)],
  }
}

function compactTop(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
}
