import type { Requirement, ResumeContent } from '@int/schema'
import type { ContentString } from '../content/index.ts'
import type { Draft } from './propose.ts'
import { contentStrings, factsOf } from '../content/index.ts'
import { canonicalOf, findTerms } from '../matching/index.ts'

/** Where the vacancy's wording may stand: never in names of employers, titles, projects, certificates or addresses. */
const PROSE = /^\/summary$|^\/(?:experience|projects|volunteering)\/\d+\/(?:description|highlights\/\d+)$/
const LIST = /^\/skills\/\d+\/items\/\d+$|^\/(?:experience|projects)\/\d+\/technologies\/\d+$/
/** Names the person's own things carry; a term inside one is part of the name. */
const NAME = /^\/(?:experience\/\d+\/(?:company|projects\/\d+)|education\/\d+\/institution|projects\/\d+\/(?:name|organization)|certifications\/\d+\/(?:name|issuer)|volunteering\/\d+\/organization|publications\/\d+\/title|awards\/\d+\/title)$/
/** A capital past the first letter, a digit or a sign: the spelling of a name, which stands in prose without inflection. */
const NAME_LIKE = /^.+\p{Lu}|[\d+#./]/u

interface Wording {
  requirementId: string
  canonical: string
  wording: string
}

/** How the vacancy itself writes the terms of its requirements. */
export function wordingsOf(requirements: Requirement[]): Wording[] {
  return requirements.filter(({ kind }) => kind === 'skill').flatMap(({ id, term, text }) => {
    const canonical = canonicalOf(term)
    if (canonical === undefined)
      return []
    const written = findTerms(text).filter(found => found.canonical === canonical)
    return written.length === 0
      ? []
      : [{ requirementId: id, canonical, wording: written[0]!.text }]
  })
}

function isInside(text: string, start: number, end: number, names: string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length)
        return true
    }
    return false
  })
}

/** Part of an address, a path or a longer compound: `https://postgres.example`, `postgres-operator`. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' '
  const after = text.slice(end, end + 2)
  return /[\w@/.:#-]/.test(before) || /^[\w@/:#-]|^\.\w/.test(after)
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}+#]+/gu) ?? []

/** "Unix/Linux" for "Linux" or "C# .NET" for "C#" would name a second thing, "agile environment" for "Agile" tell of one; "Microsoft Azure" for "Azure" only names its maker. */
export function saysMore(from: string, to: string): boolean {
  const own = wordsIn(from.toLowerCase())
  const more = wordsIn(to).filter(word => !own.includes(word.toLowerCase()))
  if (more.length < wordsIn(to).length && more.some(word => /^\p{Ll}/u.test(word)))
    return true
  const rest = to.toLowerCase().replace(from.toLowerCase(), '')
  return rest.length < to.length && /[^\p{L}\s]/u.test(rest)
}

interface Replacement {
  from: string
  to: string
  start: number
  end: number
  requirementId: string
}

function replacementsIn({ text, pointer }: ContentString, wordings: Wording[], names: string[]): Replacement[] {
  const found = findTerms(text)
  return found.flatMap(({ canonical, text: from, start, end }) => {
    const target = wordings.find(one => one.canonical === canonical)
    if (target === undefined || target.wording.toLowerCase() === from.toLowerCase() || text.toLowerCase().includes(target.wording.toLowerCase()))
      return []
    const whole = LIST.test(pointer)
    if (!whole && (/\s/.test(from) || /\s/.test(target.wording) || !(NAME_LIKE.test(from) || NAME_LIKE.test(target.wording))))
      return []
    if (saysMore(from, target.wording))
      return []
    if (isInside(text, start, end, names) || isInsideWord(text, start, end))
      return []
    // The longer alias may already hold the target elsewhere in the same line: "PostgreSQL (Postgres)".
    if (found.some(other => other.canonical === canonical && other.start !== start && other.text === target.wording))
      return []
    return [{ from, to: target.wording, start, end, requirementId: target.requirementId }]
  })
}

function replaced(text: string, replacements: Replacement[]): string {
  return replacements.toSorted((one, other) => other.start - one.start).reduce((out, { start, end, to }) => out.slice(0, start) + to + out.slice(end), text)
}

/** Whether the vacancy's words may stand in the resume: not across languages, where another name may be a translation. */
export function isWordable(base: ResumeContent, vacancyLanguage?: string): boolean {
  return base.language === undefined || vacancyLanguage === undefined || base.language.split('-')[0] === vacancyLanguage.split('-')[0]
}

/**
 * `surface` edits: the vacancy's word for what the resume says by another name of the same thing.
 * None where the two are in different languages.
 */
export function proposeWordings(base: ResumeContent, requirements: Requirement[], vacancyLanguage?: string): Extract<Draft, { kind: 'surface' }>[] {
  if (!isWordable(base, vacancyLanguage))
    return []
  const wordings = wordingsOf(requirements)
  if (wordings.length === 0)
    return []
  const strings = contentStrings(base)
  const facts = factsOf(base)
  const names = strings.filter(({ pointer }) => NAME.test(pointer)).map(({ text }) => text)
  const listed = new Set(strings.filter(({ pointer }) => LIST.test(pointer)).map(({ text }) => text.toLowerCase()))
  return strings.filter(({ pointer }) => PROSE.test(pointer) || LIST.test(pointer)).flatMap((string) => {
    const replacements = replacementsIn(string, wordings, names)
    const after = replaced(string.text, replacements)
    if (replacements.length === 0 || (LIST.test(string.pointer) && listed.has(after.toLowerCase())))
      return []
    return [{
      kind: 'surface' as const,
      pointer: string.pointer,
      before: string.text,
      after,
      reason: {
        code: 'VACANCY_WORDING',
        params: {
          from: replacements.map(({ from }) => from).join(', '),
          to: replacements.map(({ to }) => to).join(', '),
        },
      },
      factIds: facts.filter(({ pointer }) => pointer === string.pointer).map(({ id }) => id),
      requirementIds: [...new Set(replacements.map(({ requirementId }) => requirementId))],
    }]
  })
}
