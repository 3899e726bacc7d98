import type { ResumeContent } from '@int/schema'
import type { Draft } from './propose.ts'
import type { Weight, WeighText } from './weigh.ts'
import { factsOf } from '../content/index.ts'

/** Words that lean on the sentence before, so that theirs cannot open the summary. */
const LEANING = new Set([
  'this that these those it its they he she there here also additionally furthermore moreover besides however therefore thus then and but so such both among including',
  'dies diese dieser dieses das es sie er dort dabei dazu damit daneben zudem außerdem darüber ferner hierbei auch sowie und aber so',
  'ce cet cette ces cela il elle ils elles ainsi aussi également puis de outre par ensuite et mais',
  'este esta esto estos estas eso ello él ella además también así luego y pero asimismo',
  'isto isso este esta esse essa ele ela além também assim depois e mas',
  'dit dat deze die het hij zij er daar ook bovendien daarnaast verder en maar zo',
  'to ta te ten ci one oni tam także również ponadto oraz i ale poza',
  'це цей ця ці вони він вона там також крім до того і та але це',
  'это этот эта эти они он она там также кроме того и но при этом',
].join(' ').split(' '))

/** Sentences as written, each with its closing mark; a mark inside a number, an abbreviation or a name closes nothing. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?…]["'»”)]?)\s+(?=["'«„“(]?[\p{Lu}\p{N}])/u)
  return parts.reduce<string[]>((out, part) => {
    const last = out.at(-1)
    // "Dr. Novak", "St. Mary's", "z. B. Excel": a short word before the dot is no sentence's end.
    if (last !== undefined && /(?:^|[\s(])(?:\p{L}|\p{Lu}\p{L}{1,3}|ca|bzw|inkl|approx|resp|incl|esp|tel|ul|вул|ул|пр|тыс|тис|млн|млрд)\.$/u.test(last))
      return [...out.slice(0, -1), `${last} ${part}`]
    return [...out, part]
  }, [])
}

function canLead(sentence: string): boolean {
  const first = sentence.match(/\p{L}+/u)?.[0].toLowerCase()
  return first !== undefined && !LEANING.has(first)
}

/** Whether a sentence says who the person is: it shares a word with the headline or a position. */
function introducer(base: ResumeContent): (sentence: string) => boolean {
  const titles = [base.personalInfo.headline ?? '', ...base.experience.map(({ position }) => position)]
  const words = new Set(titles.flatMap(title => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []))
  return sentence => (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some(word => words.has(word))
}

/** How a resume names what one can do, before a colon; none for languages that this table lacks. */
const SKILLS_LABEL: Record<string, string> = {
  en: 'Skills:',
  de: 'Kenntnisse:',
  fr: 'Compétences :',
  es: 'Competencias:',
  pt: 'Competências:',
  it: 'Competenze:',
  nl: 'Vaardigheden:',
  pl: 'Umiejętności:',
  uk: 'Навички:',
  ru: 'Навыки:',
}
/** Fewer are no sentence, more are a list that stands further down anyway. */
const FEWEST_SKILLS = 2
const MOST_SKILLS = 4

/** Skills of the lists that the vacancy asks for and a summary leaves out, in the vacancy's order; without those that carry a limit ("basic", "learning"). */
function unsaidSkills(base: ResumeContent, weigh: WeighText, surfaced: Map<string, string>, summary: string): { text: string, pointer: string, requirementIds: string[] }[] {
  const said = weigh(summary).requirementIds
  const listed = base.skills.flatMap(({ items }, group) => items.map((text, index) => ({ text, pointer: `/skills/${group}/items/${index}` })))
  return listed
    .filter(({ text }) => !/[(),;:–]/.test(text) && text.split(/\s+/).length <= 3)
    .map(({ text, pointer }) => ({ text: surfaced.get(pointer) ?? text, pointer, ...weigh(text) }))
    .filter(({ value, requirementIds }) => value >= 1 && !requirementIds.some(id => said.includes(id)))
    .toSorted((one, other) => other.value - one.value)
    .slice(0, MOST_SKILLS)
}

/** What a summary is rewritten with besides its own words. */
interface SummarySources {
  /** What would be surfaced in the summary; it is taken into the same edit. */
  wording?: Extract<Draft, { kind: 'surface' }>
  /** Places of skills and what they will say, where the vacancy has another word for them. */
  surfaced: Map<string, string>
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text.trim())
    ? text.trim()
    : `${text.trim()}.`
}

/** The line of the newest job that meets most, where one names a must. */
function bestLine(base: ResumeContent, weigh: WeighText, surfaced: Map<string, string>): { text: string, pointer: string, requirementIds: string[] } | undefined {
  const lines = (base.experience[0]?.highlights ?? []).map((text, index) => ({ pointer: `/experience/0/highlights/${index}`, text, ...weigh(text) }))
  const best = lines.toSorted((one, other) => other.value - one.value)[0]
  return best === undefined || best.value < 1 || best.text.length > 240
    ? undefined
    : { ...best, text: withStop(surfaced.get(best.pointer) ?? best.text) }
}

/**
 * A summary for a resume without one, all of it the resume's own words: the title, the line of the newest job that meets most, and the listed skills that the vacancy asks for.
 * `undefined` where there are too few of those.
 */
function newSummary(base: ResumeContent, weigh: WeighText, surfaced: Map<string, string>): Draft | undefined {
  const label = SKILLS_LABEL[base.language?.split('-')[0] ?? 'en']
  const line = bestLine(base, weigh, surfaced)
  const skills = unsaidSkills(base, weigh, surfaced, line?.text ?? '')
  const title = base.experience[0] === undefined
    ? undefined
    : { text: withStop(base.experience[0].position), pointer: '/experience/0/position' }
  if (label === undefined || title === undefined || skills.length < FEWEST_SKILLS)
    return undefined
  const list = skills.map(({ text }) => text).join(', ')
  const places = new Set([title, line, ...skills].flatMap(source => source?.pointer ?? []))
  return {
    kind: 'add',
    pointer: '/summary',
    before: '',
    after: [title.text, line?.text, `${label} ${list}.`].filter(Boolean).join(' '),
    reason: { code: 'SUMMARY_NEW', params: { skills: list } },
    factIds: factsOf(base).filter(({ pointer }) => places.has(pointer)).map(({ id }) => id),
    requirementIds: [...new Set([...line?.requirementIds ?? [], ...skills.flatMap(({ requirementIds }) => requirementIds)])],
  }
}

/** Sentences that stand together, as places in the new order. */
function orderOf(blocks: string[], weights: Weight[], base: ResumeContent): number[] {
  const introduces = introducer(base)
  const best = blocks[weights.indexOf(weights.reduce((one, other) => other.value > one.value
    ? other
    : one))]!
  // The first sentence usually says who the person is; then it stays where it is.
  const stays = introduces(blocks[0]!) || !introduces(best)
  const rank = (index: number): number => stays && index === 0
    ? Infinity
    : weights[index]!.value
  return blocks.map((_, index) => index).sort((one, other) => rank(other) === rank(one)
    ? one - other
    : rank(other) - rank(one))
}

/**
 * Rewrites the summary out of its own sentences, those that meet most first; the one that says who the person is keeps its place. Sentences that lean on the one before
 * them travel with it. A last sentence names skills of the resume that the vacancy asks for and the summary leaves out. A resume without a summary gets one of its own words.
 */
export function proposeSummary(base: ResumeContent, weigh: WeighText, { wording, surfaced }: SummarySources): Draft | undefined {
  const summary = base.summary
  if (summary === undefined)
    return newSummary(base, weigh, surfaced)
  if (summary.trim() === '' || summary.includes('\n'))
    return undefined
  const text = wording?.after ?? summary
  const blocks = sentencesOf(text).reduce<string[][]>((out, sentence) => {
    if (out.length === 0 || canLead(sentence))
      return [...out, [sentence]]
    return [...out.slice(0, -1), [...out.at(-1)!, sentence]]
  }, []).map(sentences => sentences.join(' '))
  const weights = blocks.map(block => weigh(block))
  const order = orderOf(blocks, weights, base)
  const label = SKILLS_LABEL[base.language?.split('-')[0] ?? 'en']
  const named = label === undefined || !/[.!?]$/.test(text.trim())
    ? []
    : unsaidSkills(base, weigh, surfaced, summary)
  const skills = named.length < FEWEST_SKILLS
    ? []
    : named
  if (skills.length === 0 && order.every((from, index) => from === index))
    return undefined
  const list = skills.map(skill => skill.text).join(', ')
  const after = [...order.map(index => blocks[index]!), ...skills.length === 0
    ? []
    : [`${label} ${list}.`]].join(' ')
  const meeting = weights.filter(({ value }) => value > 0)
  const places = ['/summary', ...skills.map(({ pointer }) => pointer)]
  return {
    kind: 'rewrite',
    pointer: '/summary',
    before: summary,
    after,
    reason: skills.length === 0
      ? { code: 'SUMMARY_LEADS', params: { count: meeting.length } }
      : { code: 'SUMMARY_SKILLS', params: { skills: list } },
    factIds: factsOf(base).filter(({ pointer }) => places.includes(pointer)).map(({ id }) => id),
    requirementIds: [...new Set([...meeting.flatMap(({ requirementIds }) => requirementIds), ...skills.flatMap(({ requirementIds }) => requirementIds), ...wording?.requirementIds ?? []])],
  }
}
