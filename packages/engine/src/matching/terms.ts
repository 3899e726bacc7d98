import type { Term, TermIndex, TermKind, Wording } from './table.ts'
import type { Token } from './tokens.ts'
import { areRelated, impliedTerms, termIndex } from './table.ts'
import { tokensOf } from './tokens.ts'

/** A known term in a text: `text` as written at the UTF-16 offsets `start`–`end`, `canonical` as the table names it. */
export interface FoundTerm {
  canonical: string
  kind: TermKind
  text: string
  start: number
  end: number
}

interface Candidate extends FoundTerm {
  term: Term
  wording: Wording
  sure: boolean
}

/** What may stand between the words of one term: "CI/CD", "Node.js", "end-to-end", "R & D"; never a line's or sentence's end. */
const WITHIN = /^(?:[ \u00A0]{0,2}|[-‐‑/._&:'’]| ?[/&] ?)$/
/** What stands between the members of a list. */
const BETWEEN = /^[\s,;/&|()•·▪*+-]*(?:(?:and|or|und|oder|sowie|et|ou|[yeoiіиa]|og|och|eller|en|of|oraz|lub|та|або|или|nebo|és|ja|ve|și|vai|και)\s[\s,;/&|(]*|または|および|[とや、或和及])?$/u
const CUE_BEFORE = /(?:\b(?:in|with|using|of|knows?|knowledge of|mit|en|de|avec|con|em|com|in het|met|med|inden for|[wzsv]|di|del|ve|se|maîtrise[zr]?|utilise[zr]?|use[ds]?|learn|beherrsch\w+|nutz\w+|manejo de|pakietu|programu?|usar|använda|kan)|(?<!\p{L})(?:на|[всз]|знание|знання|знати|знаете|владение|володіння))\s+$/iu
const CUE_AFTER = /^[\s-]+(?:programming|developers?|development|engineers?|language|scripts?|scripting|skills?|experience|code|codebase|framework|back-?end|micro-?services?|entwickler\w*|entwicklung|kenntnisse|programmier\w+|ontwikkelaar|udvikler|programista|разработчик\p{L}*|розробник\p{L}*)(?![\p{L}\p{N}])/iu

/** Known skills, tools and fields in a text, in order, without overlaps; the longest wording wins. */
export function findTerms(text: string): FoundTerm[] {
  return candidatesIn(text).map(({ canonical, kind, text: words, start, end }) => ({ canonical, kind, text: words, start, end }))
}

/** "SAP FI und CO", "Adobe Photoshop/Illustrator": what joins a second name to the first, and that name. */
const COORDINATED = /^\s?(?:[,/&]|(?:and|und|et|[yeiіи]|en|og|och|oraz|та|or|oder|ou|o|of|eller|lub|або|или)(?=\s))\s?(\p{Lu}[\p{L}\p{N}]*)(?![\p{L}\p{N}-])/u

/** Second names of a pair that share the first word: "CO" in "SAP FI und CO", where the table has "SAP CO" and nothing else is meant by it. */
function coordinated(text: string, found: Candidate[]): Candidate[] {
  const out: Candidate[] = []
  const follow = (candidate: Candidate, prefix: string): void => {
    const match = COORDINATED.exec(text.slice(candidate.end))
    const name = match?.[1]
    const wording = name === undefined ? undefined : termIndex().words.get(`${prefix} ${name}`.toLowerCase())
    if (match === null || name === undefined || wording === undefined)
      return
    const end = candidate.end + match[0].length
    const start = end - name.length
    if (found.some(other => other.sure && other.start < end && start < other.end))
      return
    const next: Candidate = { canonical: wording.term.name, kind: wording.term.kind, text: name, start, end, term: wording.term, wording, sure: true }
    out.push(next)
    follow(next, prefix)
  }
  for (const candidate of found) {
    const parts = candidate.text.split(' ')
    if (candidate.kind === 'tool' && parts.length === 2 && parts[0] !== undefined)
      follow(candidate, parts[0])
  }
  return out
}

/** Addresses name hosts and not skills. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/giu

function candidatesIn(source: string): Candidate[] {
  const text = source.replace(ADDRESS, address => ' '.repeat(address.length))
  const tokens = tokensOf(text)
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length;) {
    const hit = longestAt(text, tokens, at)
    if (hit === null) {
      at++
      continue
    }
    found.push(hit.candidate)
    at += hit.length
  }
  const named = withoutStrayNames(text, found)
  const pairs = coordinated(text, named)
  return pairs.length === 0 ? named : [...named, ...pairs].toSorted((one, other) => one.start - other.start)
}

function longestAt(text: string, tokens: Token[], at: number): { candidate: Candidate, length: number } | null {
  const { words, stems, longest } = termIndex()
  const first = tokens[at]
  if (first === undefined)
    return null
  const reach = Math.max(/^\p{Lu}/u.test(first.raw) ? 1 : 0, longest.get(first.norm) ?? 0, longest.get(first.stem) ?? 0)
  for (let length = Math.min(reach, tokens.length - at); length > 0; length--) {
    const span = tokens.slice(at, at + length)
    if (!span.every((token, step) => step === 0 || WITHIN.test(text.slice(span[step - 1]?.end, token.start))))
      continue
    const norm = span.map(token => token.norm).join(' ')
    const wording = words.get(norm) ?? (norm.endsWith('s') && length === 1 && norm.length > 3
      ? words.get(norm.slice(0, -1))
      : undefined) ?? (length === 1 ? declined(first, words) : undefined) ?? bent(stems.get(span.map(token => token.stem).join(' ')), norm)
    if (wording === undefined)
      continue
    const inCase = wording.exact === null || wording.exact.every((raw, step) => raw === span[step]?.raw.replace(/['’]s$/, ''))
    if (!inCase)
      continue
    const end = span.at(-1)?.end ?? first.end
    return {
      length,
      candidate: {
        canonical: wording.term.name,
        kind: wording.term.kind,
        text: text.slice(first.start, end),
        start: first.start,
        end,
        term: wording.term,
        wording,
        sure: !wording.shy,
      },
    }
  }
  return null
}

/** Slavic languages decline the names of tools: "w Pythonie", "s Redisem", "znalost Gitu", "w Jirze". */
const CASE_ENDING = /^(\p{Lu}\p{L}{2,}?)(?:em|ie|owi|ami|ach|ům|ou|ze|[uayęąěi])$/u

function declined({ raw }: Token, words: TermIndex['words']): Wording | undefined {
  const base = CASE_ENDING.exec(raw)?.[1]?.toLowerCase()
  if (base === undefined || raw.length < 4 || (!/\p{Ll}{2}/u.test(raw)))
    return undefined
  // The ending may have taken the place of the name's own last vowel.
  return [base, `${base}a`, `${base}o`, `${base.replace(/rz?$/, 'r')}a`]
    .map(name => words.get(name))
    .find(wording => wording !== undefined && wording.term.kind === 'tool' && wording.exact === null && !wording.norm.includes(' ') && wording.norm.length >= (raw.endsWith('u') ? 3 : 4))
}

/** One word alone may only take an ending: "drives" is no "driven", and a person no persona. Other scripts bend the stem itself. */
function bent(wording: Wording | undefined, norm: string): Wording | undefined {
  if (wording === undefined || norm.includes(' ') || /\p{Script=Cyrillic}/u.test(norm))
    return wording
  const [short = '', long = ''] = [norm, wording.norm].toSorted((one, other) => one.length - other.length)
  return long.startsWith(short) && /^(?:e?s|e|e[nrm]|n)$/.test(long.slice(short.length))
    ? wording
    : undefined
}

/** Drops names that are also words or letters (Go, R, C, Access) unless something beside them says that they are meant. */
function withoutStrayNames(text: string, all: Candidate[]): Candidate[] {
  // "R&R", "C&A": an ampersand without spaces joins letters to another name.
  const found = all.filter(({ sure, start, end }) => sure || !(/^&\p{L}/u.test(text.slice(end)) || /\p{L}&$/u.test(text.slice(0, start))))
  for (const candidate of found) {
    if (!candidate.sure) {
      const before = text.slice(Math.max(0, candidate.start - 20), candidate.start)
      const after = text.slice(candidate.end, candidate.end + 24)
      const joined = /^-\p{L}|^['’]\p{L}/u.test(after) || /[\p{L}\d]-$/u.test(before)
      // "Excel (pivot tables)" opens an item of a list; a sentence goes on with a word.
      const opens = text.slice(0, candidate.start).trim() === '' && /^\s*(?:$|[(:–])/u.test(after)
      candidate.sure = opens || CUE_AFTER.test(after) || (!joined && CUE_BEFORE.test(before) && !/^\s+\p{Lu}/u.test(after))
    }
  }
  // A list's members vouch for one another, from the left and from the right.
  const vouch = (one: Candidate | undefined, other: Candidate | undefined): void => {
    if (one === undefined || other === undefined || other.sure)
      return
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
    // "communication, Excel" is a list; "communication Excel" is none.
    other.sure = BETWEEN.test(between) && (one.kind !== 'soft' || /[,;|•]/.test(between))
  }
  found.forEach((candidate, at) => vouch(found[at - 1], candidate))
  found.toReversed().forEach((candidate, at, reversed) => vouch(reversed[at - 1], candidate))
  return found.filter(candidate => candidate.sure)
}

/** The term a whole wording names, or `undefined`. */
export function termOf(wording: string): Term | undefined {
  const trimmed = wording.trim()
  const named = termNamed(trimmed)
  if (named !== undefined)
    return named
  const [only] = candidatesIn(trimmed)
  return only !== undefined && only.start === 0 && only.end === trimmed.length
    ? only.term
    : undefined
}

/** The term of this canonical name. */
export function termNamed(name: string): Term | undefined {
  return termIndex().names.get(name)
}

/** The table's name for a wording, or `undefined` where it knows none. */
export function canonicalOf(wording: string): string | undefined {
  return termOf(wording)?.name
}

/** Every wording that means the same as a term, the term's own name first; empty where the table does not know it. */
export function aliasesOf(wording: string): string[] {
  const term = termOf(wording)
  return term === undefined
    ? []
    : [term.name, ...term.aliases]
}

/** Whether two terms, by the table's names, stand near each other: relatives, one a kind of the other, or kinds of one thing. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [termNamed(one), termNamed(other)]
  if (first === undefined || second === undefined)
    return false
  const above = impliedTerms(first)
  return areRelated(first, second) || above.includes(second) || impliedTerms(second).some(term => term === first || above.includes(term))
}

/** Whether two wordings name the same thing: aliases of one term, or equal but for case, spacing and punctuation. */
export function sameMeaning(one: string, other: string): boolean {
  const term = termOf(one)
  return plain(one) === plain(other) || (term !== undefined && term === termOf(other))
}

function plain(wording: string): string {
  return tokensOf(wording).map(token => token.norm).join(' ')
}
