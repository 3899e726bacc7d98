import type { Importance } from '@int/schema'
import type { FoundTerm } from '../matching/terms.ts'
import type { Statement } from './lines.ts'
import { findTerms, termNamed, termOf } from '../matching/terms.ts'
import { MUST, NICE_AFTER, NICE_BEFORE, ONE_OF, OR, TURN } from './cues.ts'
import { isGlue, namesAfterCues, oddNames } from './names.ts'

export interface SkillMention {
  term: string
  kind: FoundTerm['kind'] | 'unknown'
  importance: Importance
  start: number
  end: number
  /** Mentions of one group are alternatives. */
  group: number | null
}

const TITLE_BEHIND = /^[\s-]+(?:and \p{L}+ )?(?:engineers?|developers?|architects?|analysts?|scientists?|designers?|managers?|directors?|leads?|specialists?|consultants?|researchers?|administrators?|owners?|masters?|experts?|professionals?|teams?|departments?|community|people|entwickler\p{L}*)(?![\p{L}\p{N}])/iu

/** Skills that a statement names, with what it says about how much they matter. */
export function skillsIn(statement: Statement, fallback: Importance): SkillMention[] {
  const { text } = statement
  // "DevOps engineer", "Product Manager": part of a title and no skill of its own.
  const known = findTerms(text).filter(found => found.kind !== 'role' && !TITLE_BEHIND.test(text.slice(found.end)))
  const mentions: SkillMention[] = known.map(found => ({
    term: withoutVersion(found.canonical),
    kind: found.kind,
    importance: importanceAt(text, found.start, found.end, fallback),
    start: found.start,
    end: found.end,
    group: null,
  }))
  for (const name of [...oddNames(text, known), ...namesAfterCues(text, known)]) {
    mentions.push({ ...name, kind: 'unknown', importance: importanceAt(text, name.start, name.end, fallback), group: null })
  }
  mentions.sort((one, other) => one.start - other.start)
  groupAlternatives(text, mentions)
  return mentions
}

/** "Java 21" asks for Java: a version is passed over where the name without it is a term of its own. */
function withoutVersion(name: string): string {
  const bare = name.replace(/ v?\d+(?:\.\d+)*$/u, '')
  return termNamed(bare) === undefined ? name : bare
}

const TURNS = new RegExp(TURN.source, 'giu')

/** "… gerne Kafka, og du er fortrolig med ArchiMate": a comma and a new verb's subject. */
const NEW_SUBJECT = /,\s+(?:and|und|og|et|[yeiиaій]|en|та|oraz)\s+(?:you|du|sie|vous|tu|je|jij|ви|вы|ти|ты)(?!\p{L})/giu

interface Clause {
  start: number
  end: number
}

/** The stretch around an offset between semicolons, dashes, brackets, sentence ends and words that turn the sense. */
function clauseAt(text: string, offset: number): Clause {
  let start = 0
  let end = text.length
  const cut = (at: number, length: number): void => {
    if (at + length <= offset)
      start = Math.max(start, at + length)
    else if (at >= offset)
      end = Math.min(end, at)
  }
  for (const { 0: mark, index } of text.matchAll(/[;()•–—]|\.\s|\s-\s/gu))
    cut(index, mark.length)
  for (const { 0: mark, index } of text.matchAll(TURNS))
    cut(index, mark.length)
  for (const { 0: mark, index } of text.matchAll(NEW_SUBJECT))
    cut(index, mark.length)
  return { start, end }
}

/** Must or nice for the words at `start`–`end` of a sentence, by the cues around them. */
export function importanceAt(text: string, start: number, end: number, fallback: Importance): Importance {
  const clause = clauseAt(text, start)
  const before = text.slice(clause.start, start)
  const after = text.slice(end, clause.end)
  // "(AWS preferred)", "Node.js preferred": the cue belongs to the last names before it, back to the clause's start.
  if (isMeant(after) || isMeant(restOf(text, end)))
    return 'nice'
  if (NICE_BEFORE.test(before))
    return 'nice'
  // "Python (a plus)", "GraphQL (nice to have)": a bracket right behind the name.
  const bracket = /^[\s,]*\(([^)]{2,40})\)/u.exec(text.slice(end))?.[1]
  if (bracket !== undefined && (NICE_AFTER.test(bracket) || NICE_BEFORE.test(bracket)) && bracket.replace(NICE_AFTER, '').replace(NICE_BEFORE, '').trim().length < 4)
    return 'nice'
  return fallback === 'nice' && MUST.test(text.slice(clause.start, clause.end))
    ? 'must'
    : fallback
}

/** Whether what stands behind a name calls it welcome; a cue behind a comma means other names where the words before the comma are about this one. */
function isMeant(after: string): boolean {
  const cue = NICE_AFTER.exec(after)
  if (cue === null)
    return false
  const comma = after.indexOf(',')
  const own = comma === -1 || comma > cue.index ? '' : after.slice(0, comma)
  // "TIA Portal, будет плюсом WinCC": a cue that opens its own part is about what follows it there.
  if (comma !== -1 && comma < cue.index && after.slice(comma + 1, cue.index).trim() === '' && findTerms(after.slice(cue.index + cue[0].length).split(/[,;]/)[0] ?? '').length > 0)
    return false
  return ONE_OF.test(own) || own.split(/\s+/).filter(word => /^\p{Ll}{2,}/u.test(word)).length < 3 || /^\s*(?:and|und|og|et|[yeiи]|en|та|or|oder|ou)\s+\S+$/u.test(own)
}

/** What a sentence says after an offset when its brackets are passed over, up to where it turns or ends. */
function restOf(text: string, offset: number): string {
  const open = text.lastIndexOf('(', offset)
  if (open > text.lastIndexOf(')', offset))
    return ''
  const rest = text.slice(offset).replace(/\([^)]*\)?/g, ' ')
  return rest.slice(0, Math.min(...[/[;–—]|\.\s/u, TURN].map(stop => stop.exec(rest)?.index ?? rest.length)))
}

const AND = /(?<!\p{L})(?:and|und|et|[yeи]|en|og|та|oraz)(?!\p{L})/iu

/** "AWS (EKS, RDS)" lists parts of a tool; "BI tools (Tableau, Looker)" lists examples. */
function isToolBefore(mentions: SkillMention[], run: SkillMention[], text: string): boolean {
  const before = mentions[mentions.indexOf(run[0] as SkillMention) - 1]
  return before !== undefined && before.kind === 'tool' && termOf(before.term)?.isClass !== true && /^\s*\($/u.test(text.slice(before.end, run[0]?.start))
}

/** Marks neighbours of a list that ends in "or", or that follows "such as" or stands in brackets behind a field's name, as one group. */
function groupAlternatives(text: string, mentions: SkillMention[]): void {
  let group = 0
  for (let from = 0; from < mentions.length;) {
    let to = from
    while (to + 1 < mentions.length && isGlue(text.slice(mentions[to]?.end ?? 0, mentions[to + 1]?.start)))
      to++
    const run = mentions.slice(from, to + 1)
    const lead = text.slice(Math.max(0, (run[0]?.start ?? 0) - 28), run[0]?.start)
    const glue = run.slice(1).map((mention, at) => text.slice(run[at]?.end, mention.start)).join(' ')
    const tail = text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 24)
    const bracketed = /[\p{L}\p{N}]\s*\($/u.test(lead) && /^[^(]*\)/u.test(tail) && !isToolBefore(mentions, run, text)
    const open = bracketed || OR.test(glue) || (ONE_OF.test(lead) && !AND.test(glue)) || (run.length > 1 && /^,?\s+(?:or|oder|ou|o|of|eller|або|или|lub)\s/iu.test(tail) && ONE_OF.test(tail))
    if (run.length > 1 && open) {
      group++
      for (const mention of run)
        mention.group = group
    }
    from = to + 1
  }
}
