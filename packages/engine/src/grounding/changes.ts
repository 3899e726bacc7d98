import type { ResumeContent } from '@int/schema'
import type { LooseItem } from './align.ts'
import type { FieldPolicy } from './fields.ts'
import type { FieldDate, Support } from './support.ts'
import type { Post } from './tenure.ts'
import type { Word } from './words.ts'
import { RESUME_SECTIONS } from '@int/schema'
import { toPointer } from '../content/index.ts'
import { alignItems } from './align.ts'
import { ITEM_NAMES, policyOf, WHOLE_ITEMS } from './fields.ts'
import { tablePattern } from './patterns.ts'
import { sentencesIn, supportOf } from './support.ts'
import { postsOf } from './tenure.ts'
import { contentWords, fold, isEmptyWord, sameStem } from './words.ts'

/** A language of the person's. */
export interface SpokenLanguage {
  name: string
  level: string | undefined
}

/** A string of the tailored content that its base item does not hold in the same place. */
export interface Change {
  pointer: string
  policy: FieldPolicy
  text: string
  /** What the field said before, where it is not one of a list. */
  before: string | undefined
  /** The base strings that may carry it: its own item's, or all of them for what leads the resume. */
  own: Support
  whole: Support
  /** What says who the person is: everything but lines about work, and lines that speak of a promotion. */
  titles: Support
  /** What the person was called: positions, roles, degrees, headline and summary. */
  roles: string[]
  /** Languages with their level, where one is stated. */
  spoken: SpokenLanguage[]
  /** When and as what the person worked. */
  posts: Post[]
  /** The other items, for telling a moved fact from a made-up one. */
  others: Support[]
  language: string
}

/** An item that the base does not have. */
export interface AddedItem {
  pointer: string
  text: string
}

interface Leaf {
  path: (string | number)[]
  text: string
}

/** Strings below an item with their place in it; `null` end dates read as `present`. */
function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (typeof value === 'string')
    return value === '' || path.at(-1) === 'id' ? [] : [{ path, text: value }]
  if (value === null)
    return path.at(-1) === 'endDate' ? [{ path, text: 'present' }] : []
  if (Array.isArray(value))
    return value.flatMap((entry, index) => leavesOf(entry, [...path, index]))
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]))
    : []
}

/** `highlights` for `highlights/3`: the field without indices. */
function fieldOf(path: (string | number)[]): string {
  return path.filter(part => typeof part === 'string').join('/')
}

const PROMOTED = tablePattern('promot\\w* | appointed | acted as | acting | served as | worked as | beforder\\w* | als | promu\\w* | nomme\\w* | ascend\\w* | promovid\\w* | nombrad\\w* | bevorderd | benoemd | awans\\w* | mianowan\\w* | jako | підвищен\\w* | призначен\\w* | як | повышен\\w* | назначен\\w* | в качестве | como | comme | som | as')

function isDated({ path, text }: Leaf): boolean {
  return /^(?:startDate|endDate|date)$/.test(String(path.at(-1))) && /^\d{4}/.test(text)
}

function fieldDatesOf(section: string, item: unknown): FieldDate[] {
  const below = leavesOf(item)
  const said = below.map(({ text }) => text).join('\n')
  return below.filter(isDated).map(({ path, text }) => ({
    section,
    field: String(path.at(-1)),
    item: said,
    year: Number(text.slice(0, 4)),
    month: text.length > 4
      ? Number(text.slice(5, 7))
      : undefined,
  }))
}

/** Who holds a certificate is certified. */
const CERTIFIED = ['certified', 'zertifiziert', 'certifié', 'certificado', 'gecertificeerd', 'certyfikowany', 'сертифікований', 'сертифицированный', 'certificeret', 'sertifisert', 'certifierad', 'certificato']

export interface BaseFacts {
  content: ResumeContent
  language: string
  whole: Support
  personal: Support
  titles: Support
  roles: string[]
  spoken: SpokenLanguage[]
  posts: Post[]
  items: Map<string, Support[]>
}

/** What the base carries, read once for any number of contents that are checked against it; posts that go on last until `now`, where that is told. */
export function baseFacts(content: ResumeContent, language: string, now?: Date): BaseFacts {
  const leaves = leavesOf(content)
  const support = (value: unknown): Support => supportOf(leavesOf(value).filter(leaf => !isDated(leaf)).map(({ text }) => text), language)
  const items = new Map(RESUME_SECTIONS.map(section => [section, (content[section] ?? []).map((item): Support => ({
    ...support(item),
    fieldDates: fieldDatesOf(section, item),
  }))]))
  return {
    content,
    language,
    whole: { ...support(content), fieldDates: [...items.values()].flat().flatMap(({ fieldDates }) => fieldDates) },
    personal: support([content.personalInfo, content.summary]),
    titles: supportOf(leaves.filter(({ path, text }) => !/^(?:highlights|description|projects)$/.test(String(path.findLast(part => typeof part === 'string'))) || PROMOTED.test(fold(text)))
      .map(({ text }) => text).concat((content.certifications ?? []).length > 0
        ? CERTIFIED
        : []), language),
    roles: [
      content.personalInfo.headline ?? '',
      content.summary ?? '',
      ...content.experience.map(({ position }) => position),
      ...content.education.map(({ degree }) => degree),
      ...(content.volunteering ?? []).map(({ role }) => role),
      ...(content.projects ?? []).map(({ role }) => role ?? ''),
    ].filter(Boolean),
    spoken: (content.languages ?? []).map(({ language: name, level }) => ({ name, level: level ?? undefined })),
    posts: postsOf(content, now),
    items,
  }
}

/** Whether a text names what an item is called: its employer, school or project; by `most` words of it, from the front if by all of them. */
function names(text: string, item: LooseItem, section: string, most = 2): boolean {
  const name = item[ITEM_NAMES[section]![0]!]
  if (typeof name !== 'string')
    return false
  const words = contentWords(name).filter(({ text: word }) => /^[\p{Lu}\p{N}]/u.test(word) && !isEmptyWord(word))
  if (words.length === 0)
    return false
  const said = contentWords(text)
  const isSaid = (word: Word): boolean => said.some(other => sameStem(other.stem, word.stem))
  return most === 1
    ? words.some(isSaid)
    : words.slice(0, most).every(isSaid)
}

/** Sections whose items are about one employer, project or post each; the rest of the resume is about the person. */
const POSTS = ['experience', 'projects', 'volunteering'] as const
const IS_POST = new Set<string>(POSTS)

/** What a sentence of the summary rests on: where it names employers or projects, not on the others. */
function leadSupport(text: string, facts: BaseFacts): Support {
  const all = POSTS.flatMap(section => (facts.content[section] ?? []).map((item, index) => ({
    support: facts.items.get(section)![index]!,
    named: names(text, { ...item }, section),
    // Beside one that is named in full, a word of another's name will do.
    mentioned: names(text, { ...item }, section, 1),
  })))
  if (all.every(({ named }) => !named))
    return facts.whole
  const person = RESUME_SECTIONS.filter(section => !IS_POST.has(section)).flatMap(section => facts.items.get(section) ?? [])
  const supports = [facts.personal, ...all.filter(({ named, mentioned }) => named || mentioned).map(({ support }) => support), ...person]
  return supportOf(supports.flatMap(({ texts }) => texts), facts.language, supports.flatMap(({ fieldDates }) => fieldDates))
}

function leadChanges(tailored: ResumeContent, facts: BaseFacts): Change[] {
  const base = { personalInfo: facts.content.personalInfo, summary: facts.content.summary }
  const before = leavesOf(base)
  return leavesOf({ personalInfo: tailored.personalInfo, summary: tailored.summary }).flatMap(({ path, text }) => {
    const pointer = toPointer(...path)
    const policy = policyOf(pointer)
    const old = before.filter(leaf => fieldOf(leaf.path) === fieldOf(path))
    if (old.some(leaf => leaf.text === text))
      return []
    const common = { pointer, policy, before: old[0]?.text, whole: facts.whole, titles: facts.titles, roles: facts.roles, spoken: facts.spoken, posts: facts.posts, others: [], language: facts.language }
    if (policy !== 'lead')
      return [{ ...common, text, own: facts.personal }]
    const stated = facts.personal.texts.flatMap(sentencesIn)
    return sentencesIn(text).filter(sentence => !stated.includes(sentence)).map(sentence => ({ ...common, text: sentence, own: leadSupport(sentence, facts) }))
  })
}

function itemChanges(section: string, index: number, item: LooseItem, from: number, facts: BaseFacts): Change[] {
  const supports = facts.items.get(section)!
  const base = leavesOf(facts.content[section as 'experience']![from])
  const others = [...facts.items.entries()].flatMap(([name, list]) => list.filter((_, at) => name !== section || at !== from))
  return leavesOf(item).flatMap(({ path, text }) => {
    const field = fieldOf(path)
    const same = base.filter(leaf => fieldOf(leaf.path) === field)
    if (same.some(leaf => leaf.text === text))
      return []
    const pointer = toPointer(section, index, ...path)
    const free = section === 'skills' || section === 'interests' || section === 'languages'
    return [{
      pointer,
      policy: policyOf(pointer),
      text,
      before: path.some(part => typeof part === 'number')
        ? undefined
        : same[0]?.text,
      own: free
        ? facts.whole
        : supports[from]!,
      whole: facts.whole,
      titles: facts.titles,
      roles: facts.roles,
      spoken: facts.spoken,
      posts: facts.posts,
      others,
      language: facts.language,
    }]
  })
}

/** Everything in `tailored` that differs from what the base has in the same place of the same item, whatever the order and the ids. */
export function changesOf(facts: BaseFacts, tailored: ResumeContent): { changes: Change[], added: AddedItem[] } {
  const changes = leadChanges(tailored, facts)
  const added: AddedItem[] = []
  for (const section of RESUME_SECTIONS) {
    const items: LooseItem[] = (tailored[section] ?? []).map(item => ({ ...item }))
    const base: LooseItem[] = (facts.content[section] ?? []).map(item => ({ ...item }))
    alignItems(section, base, items).forEach((from, index) => {
      const item = items[index]!
      if (from !== undefined)
        changes.push(...itemChanges(section, index, item, from, facts))
      else if (WHOLE_ITEMS.has(section))
        added.push({ pointer: toPointer(section, index), text: leavesOf(item).map(({ text }) => text).slice(0, 2).join(', ') })
      else
        changes.push(...newItemChanges(section, index, item, facts))
    })
  }
  return { changes, added }
}

/** A new group of skills is an order, not a claim: what it holds has to stand somewhere in the base. */
function newItemChanges(section: string, index: number, item: LooseItem, facts: BaseFacts): Change[] {
  return leavesOf(item).map(({ path, text }) => {
    const pointer = toPointer(section, index, ...path)
    return { pointer, policy: policyOf(pointer), text, before: undefined, own: facts.whole, whole: facts.whole, titles: facts.titles, roles: facts.roles, spoken: facts.spoken, posts: facts.posts, others: [], language: facts.language }
  })
}
