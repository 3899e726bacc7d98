import type { ResumeSection } from '@int/schema'

export type FieldKind = 'line' | 'prose' | 'address' | 'date' | 'endDate' | 'workFormat' | 'bullets' | 'terms'

/** One field of the editor: a value of its own, or a list of entries with fields of theirs. `required` fields stay when empty. */
export type FieldSpec
  = | { key: string, kind: FieldKind, required?: true, wide?: true }
    | { key: string, kind: 'entries', entry: EntrySpec }

/** What an entry of a list consists of, and which of its fields name it in a heading. */
export interface EntrySpec {
  /** Start of the ids of new entries. */
  prefix: string
  title: string[]
  fields: FieldSpec[]
}

const PERIOD: FieldSpec[] = [
  { key: 'startDate', kind: 'date' },
  { key: 'endDate', kind: 'endDate' },
]
const DESCRIPTION: FieldSpec = { key: 'description', kind: 'prose' }
const HIGHLIGHTS: FieldSpec = { key: 'highlights', kind: 'bullets' }
const LINKS: FieldSpec = {
  key: 'links',
  kind: 'entries',
  entry: {
    prefix: 'lnk',
    title: ['label', 'url'],
    fields: [{ key: 'label', kind: 'line' }, { key: 'url', kind: 'address', required: true }],
  },
}

export const PERSONAL_FIELDS: FieldSpec[] = [
  { key: 'fullName', kind: 'line', required: true },
  { key: 'headline', kind: 'line' },
  { key: 'email', kind: 'line' },
  { key: 'phone', kind: 'line' },
  { key: 'location', kind: 'line' },
  { key: 'linkedin', kind: 'address' },
  { key: 'website', kind: 'address' },
  LINKS,
]

/** The editor's form for each section, in the order a person fills it in. */
export const SECTION_ENTRIES: Record<ResumeSection, EntrySpec> = {
  experience: {
    prefix: 'job',
    title: ['position', 'company'],
    fields: [
      { key: 'position', kind: 'line', required: true },
      { key: 'company', kind: 'line', required: true },
      { key: 'location', kind: 'line' },
      { key: 'workFormat', kind: 'workFormat' },
      ...PERIOD,
      DESCRIPTION,
      { ...HIGHLIGHTS, required: true },
      { key: 'technologies', kind: 'terms' },
      { key: 'projects', kind: 'terms' },
      LINKS,
    ],
  },
  education: {
    prefix: 'edu',
    title: ['degree', 'institution'],
    fields: [
      { key: 'degree', kind: 'line', required: true },
      { key: 'institution', kind: 'line', required: true },
      { key: 'field', kind: 'line' },
      { key: 'location', kind: 'line' },
      ...PERIOD,
      { key: 'grade', kind: 'line' },
      DESCRIPTION,
      HIGHLIGHTS,
      { key: 'courses', kind: 'terms' },
    ],
  },
  skills: {
    prefix: 'skl',
    title: ['group', 'items'],
    fields: [
      { key: 'group', kind: 'line', wide: true },
      { key: 'items', kind: 'terms', required: true },
    ],
  },
  projects: {
    prefix: 'prj',
    title: ['name', 'organization'],
    fields: [
      { key: 'name', kind: 'line', required: true },
      { key: 'role', kind: 'line' },
      { key: 'organization', kind: 'line' },
      { key: 'url', kind: 'address' },
      ...PERIOD,
      DESCRIPTION,
      HIGHLIGHTS,
      { key: 'technologies', kind: 'terms' },
    ],
  },
  certifications: {
    prefix: 'crt',
    title: ['name', 'issuer'],
    fields: [
      { key: 'name', kind: 'line', required: true },
      { key: 'issuer', kind: 'line' },
      { key: 'date', kind: 'date' },
      { key: 'url', kind: 'address' },
    ],
  },
  languages: {
    prefix: 'lng',
    title: ['language', 'level'],
    fields: [
      { key: 'language', kind: 'line', required: true },
      { key: 'level', kind: 'line' },
    ],
  },
  publications: {
    prefix: 'pub',
    title: ['title'],
    fields: [
      { key: 'title', kind: 'prose', required: true },
      { key: 'authors', kind: 'line', wide: true },
      { key: 'publisher', kind: 'line' },
      { key: 'date', kind: 'date' },
      { key: 'url', kind: 'address', wide: true },
      DESCRIPTION,
    ],
  },
  awards: {
    prefix: 'awd',
    title: ['title', 'awarder'],
    fields: [
      { key: 'title', kind: 'line', required: true },
      { key: 'awarder', kind: 'line' },
      { key: 'date', kind: 'date' },
      DESCRIPTION,
    ],
  },
  volunteering: {
    prefix: 'vol',
    title: ['role', 'organization'],
    fields: [
      { key: 'role', kind: 'line', required: true },
      { key: 'organization', kind: 'line', required: true },
      { key: 'location', kind: 'line', wide: true },
      ...PERIOD,
      DESCRIPTION,
      HIGHLIGHTS,
    ],
  },
  interests: {
    prefix: 'int',
    title: ['name'],
    fields: [
      { key: 'name', kind: 'line', required: true, wide: true },
      { key: 'keywords', kind: 'terms' },
    ],
  },
  references: {
    prefix: 'ref',
    title: ['name'],
    fields: [
      { key: 'name', kind: 'line', required: true, wide: true },
      DESCRIPTION,
    ],
  },
  customSections: {
    prefix: 'sec',
    title: ['title'],
    fields: [
      { key: 'title', kind: 'line', required: true, wide: true },
      {
        key: 'items',
        kind: 'entries',
        entry: {
          prefix: 'itm',
          title: ['title', 'subtitle'],
          fields: [
            { key: 'title', kind: 'line' },
            { key: 'subtitle', kind: 'line' },
            ...PERIOD,
            DESCRIPTION,
            HIGHLIGHTS,
          ],
        },
      },
    ],
  },
}

/** Sections every resume is asked for; the others appear once they hold something or are added. */
export const CORE_SECTIONS: ResumeSection[] = ['experience', 'education', 'skills']

/** A new entry with an id of its own and the fields the schema wants, all empty. */
export function newEntry(spec: EntrySpec): Record<string, unknown> {
  const entry: Record<string, unknown> = { id: `${spec.prefix}-${crypto.randomUUID().slice(0, 8)}` }
  for (const field of spec.fields) {
    if (field.key === 'group')
      entry.group = null
    else if (field.key === 'items' || (field.kind === 'bullets' && field.required))
      entry[field.key] = []
    else if (field.kind !== 'entries' && field.required)
      entry[field.key] = ''
  }
  return entry
}

/** The words that name an entry in its heading: "Engineer · North"; empty when none of them is filled. */
export function entryTitle(spec: EntrySpec, entry: Record<string, unknown>): string {
  return spec.title
    .map(key => Array.isArray(entry[key]) ? entry[key].join(', ') : entry[key])
    .filter(text => typeof text === 'string' && text !== '')
    .join(' · ')
}

/** The id of the input that edits the value at `pointer`, so that a link can lead to it. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`
}
