import type { ReadResult, ReadWarning } from '@int/schema'
import type { Block } from './blocks.ts'
import type { LayoutDocument } from './layout.ts'
import type { Line } from './line.ts'
import type { ReadSkillGroup } from './lists.ts'
import type { Reading } from './reading.ts'
import type { Section } from './sections.ts'
import { resumeContentSchema } from '@int/schema'
import { withItemIds } from '../content/index.ts'
import { joined, newDraft, PROSE_LENGTH, put } from './assemble.ts'
import { blocksOf } from './blocks.ts'
import { withBodiesBeside } from './bodies-beside.ts'
import { EMAIL } from './contact-patterns.ts'
import { isContactLabel, readContact } from './contact.ts'
import { withoutCredits } from './credits.ts'
import { ANY_TIME, findDates } from './dates.ts'
import { partedAtDetails } from './details.ts'
import { readEducation } from './education.ts'
import { readJobs } from './experience.ts'
import { found } from './found.ts'
import { withHeadedEntries, withMarkedHeads, withUnheadedJobs } from './headed-entries.ts'
import { languagesOfHeading, sectionOfHeading } from './headings.ts'
import { invisibleText } from './invisible.ts'
import { wordsOf } from './join-lines.ts'
import { levelsOf, readSkills } from './lists.ts'
import { readInterests, readNamed, readPublications, readReferences } from './named.ts'
import { linesOf } from './reading-order.ts'
import { recognitionWarnings, withRecognition } from './recognised.ts'
import { sectionsOf } from './sections.ts'
import { withSkillGroups } from './skill-groups.ts'
import { isLanguageList, languagesOfItems, readLanguages } from './spoken-languages.ts'
import { writeEducation, writeJobs, writeLists, writePersonalInfo, writeRest } from './write-content.ts'

export interface ReadResumeOptions {
  /** The day on which the document is read: bounds plausible years. */
  now: Date
}

/** Skills, and what stands among them under a label of its own: languages, interests, certificates. */
function readSkillSection({ group: isGroup, heading, title }: Section, blocks: Block[], reading: Reading): void {
  const name = isGroup && heading && found(title, [heading], 0.85)
  const groups = readSkills(blocks).map(group => name && !group.group ? { ...group, group: name } : group)
  const skills: ReadSkillGroup[] = []
  for (const group of groups) {
    const kind = group.group && sectionOfHeading(group.group.value)
    if (kind === 'languages' && group.items.some(item => isLanguageList(item.value)))
      reading.languages.push(...languagesOfItems(group.items))
    else if (kind === 'interests')
      reading.interests.push(...group.items.map(name => ({ name, keywords: [] })))
    else if (kind === 'certifications' || kind === 'awards')
      reading[kind].push(...group.items.map(name => ({ name, details: [] })))
    else
      skills.push(group)
  }
  reading.skills.push(...skills)
  reading.unread.push(...levelsOf(blocks, skills))
}

/** Headings of no known kind, one after the other, with a few short words below each: groups of skills whose common heading isn't text. */
function promoteTags(reading: Reading): void {
  if (reading.skills.length > 1)
    return
  const tagged = reading.custom.filter(({ blocks }) => blocks.length > 0 && blocks.every(block => !block.prose && block.text.length < 70 && !/[.!?]$/.test(block.text) && findDates(block.text, ANY_TIME).length === 0))
  if (tagged.length < 2)
    return
  for (const section of tagged) {
    const groups = readSkills(section.blocks)
    const name = section.heading && found(section.title, [section.heading], 0.7)
    // A heading with nothing but a level below is a skill itself.
    if (groups.length === 0 && name)
      reading.skills.push({ items: [name] })
    reading.skills.push(...groups.map(group => ({ ...group, group: group.group ?? name })))
    reading.unread.push(...levelsOf(section.blocks, groups))
    reading.custom.splice(reading.custom.indexOf(section), 1)
  }
}

/** Whether a section says how to reach the person, whatever its heading: "About" heads both. */
function isContact(section: Section): boolean {
  return section.kind === 'head' || section.kind === 'contact' || (section.kind === 'custom' && section.lines.length < 9 && isContactLabel(section.title) && section.lines.some(line => EMAIL.test(line.text))) || (section.kind === 'summary' && section.lines.some(line => line.text.length < 60 && (EMAIL.test(line.text) || line.segments.some(segment => segment.spans.some(span => /^(?:mailto|tel):/i.test(span.url ?? ''))))))
}

const LISTS: ReadonlySet<Section['kind']> = new Set(['skills', 'custom', 'interests', 'languages'])
const WITH_DETAILS: ReadonlySet<Section['kind']> = new Set(['experience', 'education', 'projects', 'volunteering'])

/** A section's paragraphs and list items; labelled lists of its entries are blocks of their own. */
function partedBlocks({ kind, lines }: Section, words: Set<string>): Block[] {
  return WITH_DETAILS.has(kind)
    ? partedAtDetails(blocksOf(lines, words), words)
    : blocksOf(lines, words, LISTS.has(kind))
}

function readSections(sections: Section[], lines: Line[], language: string | undefined, now: Date): Reading {
  const words = wordsOf(lines)
  const head = sections.filter(isContact).flatMap(section => section.lines)
  const contact = readContact(head, lines, language)
  const reading: Reading = { contact, summary: [], jobs: [], education: [], skills: [], languages: [], certifications: [], awards: [], publications: [], projects: [], volunteering: [], interests: [], references: [], custom: [], unread: [] }
  for (const section of sections.filter(section => !isContact(section))) {
    const blocks = partedBlocks(section, words)
    switch (section.kind) {
      case 'summary':
        reading.summary.push(...blocks.map(block => found(block.text, block.lines, 0.93)))
        break
      case 'experience':
        reading.jobs.push(...readJobs(blocks, now, ['technologies', 'projects', 'links', 'workFormat'], contact.headline?.value))
        break
      case 'volunteering':
        reading.volunteering.push(...readJobs(blocks, now))
        break
      case 'projects':
        reading.projects.push(...readJobs(blocks, now, ['technologies', 'links']))
        break
      case 'education':
        reading.education.push(...readEducation(blocks, now))
        break
      case 'skills':
        readSkillSection(section, blocks, reading)
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
        // A certificate has no description to keep more in.
        reading.unread.push(...reading.certifications.flatMap(item => item.details.map(detail => detail.value)))
        break
      case 'awards':
        reading.awards.push(...readNamed(blocks, now))
        break
      case 'publications':
        reading.publications.push(...readPublications(blocks, now))
        break
      case 'interests':
        reading.interests.push(...readInterests(blocks))
        break
      case 'references':
        reading.references.push(...readReferences(blocks))
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
      reading.unread.push(...block.lines.map(line => line.text))
  }
  return reading
}

/** A warning that lists more lines is no help. */
const MOST_QUOTED = 100

function warningsOf(document: LayoutDocument, reading: Reading): ReadWarning[] {
  const warnings = recognitionWarnings(document)
  const unread = [...reading.contact.others, ...reading.unread].filter(Boolean)
  const quote = (list: string[]): string => list.slice(0, MOST_QUOTED).map(text => `"${text.slice(0, 200)}"`).join(', ') + (list.length > MOST_QUOTED ? `, and ${list.length - MOST_QUOTED} more` : '')
  const hidden = [...document.hidden, ...invisibleText(document)]
  if (hidden.length > 0)
    warnings.push({ code: 'HIDDEN_TEXT', message: `The file holds text that a reader cannot see; it was left out: ${quote(hidden)}.` })
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
  const { sections: own, credits } = withoutCredits(sectionsOf(lines))
  const sections = withMarkedHeads(withSkillGroups(withUnheadedJobs(withHeadedEntries(withBodiesBeside(own)))))
  const language = languageOf(sections)
  const reading = readSections(sections, lines, language, options.now)
  reading.unread.push(...credits.map(line => line.text))
  const draft = newDraft()
  draft.content.language = language
  writePersonalInfo(draft, reading.contact)
  draft.content.summary = put(draft, ['summary'], joined(reading.summary), PROSE_LENGTH)
  writeJobs(draft, reading)
  writeEducation(draft, reading)
  writeLists(draft, reading)
  writeRest(draft, reading, options.now)
  for (const section of ['projects', 'certifications', 'languages', 'publications', 'awards', 'volunteering', 'interests', 'references', 'customSections']) {
    if ((draft.content[section] as unknown[]).length === 0)
      delete draft.content[section]
  }
  return {
    content: resumeContentSchema.parse(withItemIds(compactTop(draft.content))),
    fields: withRecognition(draft.fields, document),
    missing: draft.missing,
    warnings: [...draft.warnings, ...warningsOf(document, reading)],
  }
}

function compactTop(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
}
