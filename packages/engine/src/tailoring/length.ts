import type { ResumeContent } from '@int/schema'
import type { Draft } from './propose.ts'
import type { WeighText } from './weigh.ts'
import { contentStrings, factsOf } from '../content/index.ts'
import { textAt } from './text.ts'

/** Rough sizes of an A4 page set in 10 pt. What is hidden on them is a proposal; the typeset pages have the last word. */
const LINE_CHARACTERS = 95
const PAGE_LINES = 52
/** Lines that stay with every job, so that none is left bare; the newest keeps more. */
const KEPT_LINES = 2
const KEPT_LINES_NEWEST = 4

/** About how many lines the resume fills: wrapped strings, and two for the head of each item. */
function estimatedLines(content: ResumeContent): number {
  const text = contentStrings(content)
    .filter(({ field }) => field === 'highlights' || field === 'description' || field === '')
    .reduce((sum, { text }) => sum + Math.ceil(text.length / LINE_CHARACTERS), 0)
  const items = [content.experience, content.education, content.projects ?? [], content.volunteering ?? []].flat().length
  const short = [content.skills, content.certifications ?? [], content.languages ?? [], content.publications ?? [], content.awards ?? []].flat().length
  const sections = Object.values(content).filter(value => Array.isArray(value) && value.length > 0).length
  return text + 2 * items + short + 2 * sections + 4
}

interface Candidate {
  pointer: string
  text: string
  lines: number
  /** Older jobs, lines without a figure and later lines go first. */
  rank: [number, number, number]
  total: number
}

function candidatesOf(base: ResumeContent, weigh: WeighText): Candidate[] {
  return base.experience.flatMap(({ highlights }, job) => {
    const spare = highlights.map((text, index) => ({ text, index })).filter(({ text }) => weigh(text).value === 0)
    const most = Math.max(0, highlights.length - (job === 0
      ? KEPT_LINES_NEWEST
      : KEPT_LINES))
    return spare
      .toSorted((one, other) => Number(/\d/.test(one.text)) - Number(/\d/.test(other.text)) || other.index - one.index)
      .slice(0, most)
      .map(({ text, index }, position): Candidate => ({
        pointer: `/experience/${job}/highlights/${index}`,
        text,
        lines: Math.ceil(text.length / LINE_CHARACTERS),
        rank: [-job, Number(/\d/.test(text)), position],
        total: highlights.length,
      }))
  })
}

/** Whole entries that meet nothing: interests first, then side projects. Jobs, education and what others gave stay. */
function entriesOf(base: ResumeContent, weigh: WeighText): { pointer: string, text: string, lines: number }[] {
  return (['interests', 'projects'] as const).flatMap(section => (base[section] ?? []).map((_, index) => {
    const pointer = `/${section}/${index}`
    const text = textAt(base, pointer)
    return { pointer, text, lines: 1 + text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE_CHARACTERS), 0) }
  }).filter(({ text }) => weigh(text).value === 0).toReversed())
}

/** `hide` edits for lines, and where those don't do for entries, that meet no requirement, as many as it takes for the resume to fit its pages; none where it fits. */
export function proposeHides(base: ResumeContent, weigh: WeighText, pages: number): Extract<Draft, { kind: 'hide' }>[] {
  const facts = factsOf(base)
  // Where nothing meets a requirement, nothing tells the lines apart.
  if (contentStrings(base).every(({ text }) => weigh(text).value === 0))
    return []
  let excess = estimatedLines(base) - pages * PAGE_LINES
  const out: Extract<Draft, { kind: 'hide' }>[] = []
  const candidates = candidatesOf(base, weigh).toSorted((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1] || one.rank[2] - other.rank[2])
  for (const { pointer, text, lines, total } of candidates) {
    if (excess <= 0)
      break
    excess -= lines
    out.push({
      kind: 'hide',
      pointer,
      before: text,
      reason: { code: 'SHORTEN', params: { total } },
      factIds: facts.filter(fact => fact.pointer === pointer).map(({ id }) => id),
      requirementIds: [],
    })
  }
  for (const { pointer, text, lines } of entriesOf(base, weigh)) {
    if (excess <= 0)
      break
    excess -= lines
    out.push({
      kind: 'hide',
      pointer,
      before: text,
      reason: { code: 'SHORTEN_ENTRY', params: {} },
      factIds: facts.filter(fact => fact.pointer.startsWith(`${pointer}/`)).map(({ id }) => id),
      requirementIds: [],
    })
  }
  return out
}
