import type { DocumentChoices, ResumeContent, ResumeSection, WorkFormat } from '@int/schema'
import type { Labels } from './labels.ts'
import { contactsOf, safeUrl } from './contacts.ts'
import { formatDate, formatPeriod } from './dates.ts'
import { labelsFor, primaryLanguage } from './labels.ts'
import { cleanLine, cleanParagraphs, listComma, listOf, optionalLine } from './text.ts'

/** A short text, linked where its address is one a reader may safely follow. */
export interface OutlineText {
  text: string
  url?: string
}

/** One item of a section in the order in which it reads; what the resume lacks is not there. */
export interface OutlineEntry {
  title?: OutlineText
  subtitle?: string
  period?: string
  place?: string
  paragraphs: string[]
  bullets: string[]
  /** "Technologies: …": a label where the text needs one. */
  details: (OutlineText & { label?: string })[]
}

/** `groups` are a label and its items on one line, `entries` have headings of their own. */
export interface OutlineSection {
  kind: ResumeSection | 'summary'
  title: string
  layout: 'prose' | 'entries' | 'groups'
  entries: OutlineEntry[]
}

export interface OutlineContact extends OutlineText {
  kind: 'email' | 'phone' | 'location' | 'link'
}

/** A resume as it is read: every word of the content once, in reading order, headed in its language. All writers walk this. */
export interface Outline {
  /** Primary language of the resume: it decides direction, shapes and, where it is among `DOCUMENT_LANGUAGES`, the headings. */
  language: string
  /** Title of the file: the person's name, or the language's word for a resume. */
  documentTitle: string
  name: string
  headline?: string
  contacts: OutlineContact[]
  sections: OutlineSection[]
}

type Item<K extends ResumeSection> = NonNullable<ResumeContent[K]>[number]
/** The words of the document's headings, and the comma of its texts. */
type Words = Labels & { comma: string }
type Writers = { [K in Exclude<ResumeSection, 'customSections'>]: (item: Item<K>, words: Words) => OutlineEntry }

/** Which sections are one line an item. */
const GROUPED: ReadonlySet<ResumeSection> = new Set(['skills', 'languages', 'interests'])

const WRITERS: Writers = {
  experience: (item, labels) => entry({
    title: plain(item.position),
    subtitle: optionalLine(item.company),
    period: formatPeriod(item, labels),
    place: place(item, labels),
    paragraphs: cleanParagraphs(item.description),
    bullets: lines(item.highlights),
    details: [
      ...listDetail(labels.projects, item.projects, labels),
      ...listDetail(labels.technologies, item.technologies, labels),
      ...(item.links ?? []).map(({ label, url }) => ({ label: optionalLine(label), ...linked(url) })),
    ],
  }),
  education: (item, labels) => entry({
    title: plain(joined([item.degree, item.field], labels)),
    subtitle: optionalLine(item.institution),
    period: formatPeriod(item, labels),
    place: optionalLine(item.location),
    paragraphs: cleanParagraphs(item.description),
    bullets: lines(item.highlights),
    details: [
      ...textDetail(labels.grade, item.grade),
      ...listDetail(labels.courses, item.courses, labels),
    ],
  }),
  skills: (item, { comma }) => entry({ details: [{ label: optionalLine(item.group), text: listOf(lines(item.items), comma) }] }),
  projects: (item, labels) => entry({
    title: plain(item.name),
    subtitle: joined([item.role, item.organization], labels),
    period: formatPeriod(item, labels),
    paragraphs: cleanParagraphs(item.description),
    bullets: lines(item.highlights),
    details: [
      ...listDetail(labels.technologies, item.technologies, labels),
      ...address(item.url),
    ],
  }),
  certifications: (item, labels) => entry({
    title: plain(item.name),
    subtitle: optionalLine(item.issuer),
    period: dated(item.date, labels),
    details: address(item.url),
  }),
  languages: item => entry({ details: [{ label: optionalLine(item.language), text: optionalLine(item.level) ?? '' }] }),
  publications: (item, labels) => entry({
    title: plain(item.title),
    subtitle: joined([item.authors, item.publisher], labels),
    period: dated(item.date, labels),
    paragraphs: cleanParagraphs(item.description),
    details: address(item.url),
  }),
  awards: (item, labels) => entry({
    title: plain(item.title),
    subtitle: optionalLine(item.awarder),
    period: dated(item.date, labels),
    paragraphs: cleanParagraphs(item.description),
  }),
  volunteering: (item, labels) => entry({
    title: plain(item.role),
    subtitle: optionalLine(item.organization),
    period: formatPeriod(item, labels),
    place: optionalLine(item.location),
    paragraphs: cleanParagraphs(item.description),
    bullets: lines(item.highlights),
  }),
  interests: (item, { comma }) => entry({ details: [{ label: optionalLine(item.name), text: listOf(lines(item.keywords), comma) }] }),
  references: item => entry({
    title: plain(item.name),
    paragraphs: cleanParagraphs(item.description),
  }),
}

/** The outline of a resume, headed in its own language unless the choices say otherwise. */
export function outlineOf(content: ResumeContent, choices: DocumentChoices = {}): Outline {
  const words = labelsFor(choices.language ?? content.language)
  const labels: Words = {
    ...words,
    comma: listComma(primaryLanguage(content.language)),
    sections: { ...words.sections, ...ownTitles(choices) },
    dateFormat: choices.dateFormat ?? words.dateFormat,
  }
  const name = optionalLine(content.personalInfo.fullName) ?? ''
  return {
    language: primaryLanguage(content.language),
    documentTitle: name || labels.resume,
    name,
    headline: optionalLine(content.personalInfo.headline),
    contacts: contactsOf(content.personalInfo),
    sections: arranged(sectionsOf(content, labels), choices),
  }
}

/** A title that is blank once it is cleaned is none. */
function ownTitles({ sectionTitles = {} }: DocumentChoices): DocumentChoices['sectionTitles'] {
  return Object.fromEntries(Object.entries(sectionTitles).flatMap(([section, title]) => {
    const clean = optionalLine(title)
    return clean === undefined
      ? []
      : [[section, clean]]
  }))
}

/** The sections without the hidden ones, those that are named in the order first. */
function arranged(sections: OutlineSection[], { hidden = [], sectionOrder = [] }: DocumentChoices): OutlineSection[] {
  const rank = (section: OutlineSection): number => {
    const at = sectionOrder.indexOf(section.kind)
    return at === -1
      ? sectionOrder.length
      : at
  }
  return sections
    .filter(section => !hidden.includes(section.kind))
    .toSorted((one, other) => rank(one) - rank(other))
}

function sectionsOf(content: ResumeContent, labels: Words): OutlineSection[] {
  const sections: OutlineSection[] = [{
    kind: 'summary',
    title: labels.sections.summary,
    layout: 'prose',
    entries: [entry({ paragraphs: cleanParagraphs(content.summary) })],
  }]
  const add = <K extends keyof Writers>(kind: K): void => {
    // TypeScript does not see that the list and its writer come from the same key.
    const items: readonly Item<K>[] = content[kind] ?? []
    const write = WRITERS[kind] as (item: Item<K>, words: Words) => OutlineEntry
    sections.push({
      kind,
      title: labels.sections[kind],
      layout: GROUPED.has(kind)
        ? 'groups'
        : 'entries',
      entries: items.map(item => write(item, labels)),
    })
  }
  for (const kind of Object.keys(WRITERS) as (keyof Writers)[])
    add(kind)
  for (const { title, items } of content.customSections ?? []) {
    sections.push({
      kind: 'customSections',
      title: optionalLine(title) ?? labels.sections.customSections,
      layout: 'entries',
      entries: items.map(item => entry({
        title: plain(item.title),
        subtitle: optionalLine(item.subtitle),
        period: formatPeriod(item, labels),
        paragraphs: cleanParagraphs(item.description),
        bullets: lines(item.highlights),
      })),
    })
  }
  return sections
    .map(section => ({ ...section, entries: section.entries.filter(hasText) }))
    .filter(section => section.entries.length > 0)
}

function linked(url: string): OutlineText {
  const text = cleanLine(url)
  return { text, url: safeUrl(text) }
}

function address(url: string | undefined): OutlineText[] {
  return optionalLine(url) === undefined
    ? []
    : [linked(url ?? '')]
}

function entry(parts: Partial<OutlineEntry>): OutlineEntry {
  return { paragraphs: [], bullets: [], details: [], ...parts }
}

function hasText(item: OutlineEntry): boolean {
  item.details = item.details.filter(detail => detail.text !== '' || detail.label !== undefined)
  return [item.title, item.subtitle, item.period, item.place].some(value => value !== undefined)
    || [item.paragraphs, item.bullets, item.details].some(list => list.length > 0)
}

function lines(texts: string[] | undefined): string[] {
  return (texts ?? []).map(cleanLine).filter(Boolean)
}

function plain(text: string | undefined): OutlineText | undefined {
  const clean = optionalLine(text)
  return clean === undefined
    ? undefined
    : { text: clean }
}

function joined(texts: (string | undefined)[], { comma }: Words): string | undefined {
  return listOf(texts.map(optionalLine).filter(text => text !== undefined), comma) || undefined
}

function place(item: { location?: string, workFormat?: WorkFormat }, labels: Words): string | undefined {
  return joined([item.location, item.workFormat && labels.workFormats[item.workFormat]], labels)
}

function dated(date: string | undefined, labels: Labels): string | undefined {
  return date === undefined
    ? undefined
    : formatDate(date, labels)
}

function textDetail(label: string, text: string | undefined): OutlineEntry['details'] {
  const clean = optionalLine(text)
  return clean === undefined
    ? []
    : [{ label, text: clean }]
}

function listDetail(label: string, items: string[] | undefined, { comma }: Words): OutlineEntry['details'] {
  return textDetail(label, listOf(lines(items), comma))
}
