import type { Requirement } from '@int/schema'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalOf, termOf } from '../../src/matching/terms.ts'
import { readVacancy } from '../../src/vacancies/index.ts'
import { filesIn, percent } from './files.ts'

/**
 * An advertisement of our own with what a careful reader finds in it. In the file, the gold follows a line `=== gold`, one kind a line:
 * `must`, `nice`, `ok` (skills; `ok` may be found or not), `years`, `skillyears`, `degree` (any of several levels), `language` (name and level), `cert`, `duty` and `demand`
 * (words of the sentence), `title`, `loc`, `format`, `contract`, `pay`, `deadline`. A kind with `-ok` or `-nice` may be found or not, or is only wished for.
 */
export interface Advertisement {
  name: string
  text: string
  gold: Map<string, string[]>
}

const HERE = dirname(fileURLToPath(import.meta.url))

/** The advertisements of a batch, without their gold in the text. */
export function advertisementsOf(batch: string): Advertisement[] {
  return filesIn(HERE, 'advertisements', batch).map(({ name, text: file }) => {
    const [text = '', gold = ''] = file.split('=== gold\n')
    const rows = gold.split('\n').filter(line => line.includes(':'))
    return {
      name: name.replace('.txt', ''),
      text,
      gold: new Map(rows.map((line) => {
        const [key = '', ...rest] = line.split(':')
        return [key.trim(), rest.join(':').split(key === 'title' ? /$^/ : ';').map(value => value.trim()).filter(Boolean)]
      })),
    }
  })
}

export interface Tally { hit: number, wrong: number, missed: number }

const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())
const skill = (term: string): string => (canonicalOf(term) ?? term).toLowerCase()

/** What reading gives against the gold: counts by kind, and what differs in words. */
function judgeReading({ text, gold }: Advertisement): { counts: Record<string, Tally>, differences: string[] } {
  const { title, requirements } = readVacancy(text)
  const counts: Record<string, Tally> = {}
  const differences: string[] = []
  const of = (kind: string): Tally => counts[kind] ??= { hit: 0, wrong: 0, missed: 0 }
  const tell = (kind: string, what: 'hit' | 'wrong' | 'missed', words: string): void => {
    of(kind)[what]++
    if (what !== 'hit')
      differences.push(`${kind} ${what}: ${words}`)
  }
  const wants = (key: string): string[] => gold.get(key) ?? []
  const kindOf = (kind: Requirement['kind']): Requirement[] => requirements.filter(requirement => requirement.kind === kind)

  // Skills: found, and with the right weight.
  const must = wants('must').map(skill)
  const nice = wants('nice').map(skill)
  const fine = wants('ok').map(skill)
  const found = kindOf('skill')
  for (const requirement of found) {
    const name = skill(requirement.term)
    if (must.includes(name) || nice.includes(name)) {
      tell('skill', 'hit', name)
      tell('importance', (requirement.importance === 'must') === must.includes(name) ? 'hit' : 'wrong', `${name} is ${must.includes(name) ? 'must' : 'nice'}`)
    }
    // Manners ("team player") stand in every sentence; the gold doesn't count them.
    else if (termOf(requirement.term)?.kind !== 'soft' && !fine.includes(name) && !wants('ok').some(word => has(word, name) || has(name, word))) {
      tell('skill', 'wrong', `${requirement.term} ← ${requirement.text.slice(0, 80)}`)
    }
  }
  [...must, ...nice].filter(name => !found.some(({ term }) => skill(term) === name)).forEach(name => tell('skill', 'missed', name))

  compareYears()
  compareSome('degree', kindOf('education').map(({ level = '', term }) => ({ label: `${level} ${term}`, matches: (want: string) => want === 'any' || want === level })), true)
  compareSome('language', kindOf('language').map(({ term, level = '', importance }) => ({ label: `${term} ${level} ${importance}`, matches: (want: string) => {
    const [name = '', ...rest] = want.split(' ')
    const wantedLevel = rest.filter(word => word !== 'nice' && word !== '-').join(' ')
    return term === name && (wantedLevel === '' || has(level, wantedLevel)) && (importance === 'nice') === rest.includes('nice')
  } })))
  compareSome('cert', kindOf('certification').map(({ term, text: words, importance }) => ({ label: `${term} ${importance}`, matches: (want: string) => has(`${term} ${words}`, want.replace(/ nice$/, '')) && (importance === 'nice') === want.endsWith(' nice') })))
  compareSentences('duty', kindOf('responsibility'), [...wants('duty'), ...wants('duty-ok')])
  compareSentences('demand', kindOf('other'), [...wants('demand'), ...wants('demand-ok'), ...wants('duty'), ...wants('duty-ok')])
  for (const [key, kind] of [['loc', 'location'], ['format', 'workFormat'], ['contract', 'contract'], ['pay', 'salary'], ['deadline', 'deadline']] as const)
    compareSome(key, kindOf(kind).map(({ term }) => ({ label: term, matches: (want: string) => has(term, want) })))
  const wantedTitle = wants('title')[0] ?? ''
  if (wantedTitle !== '')
    tell('title', title !== null && (has(title, wantedTitle) || has(wantedTitle, title)) && Math.abs(title.length - wantedTitle.length) < 25 ? 'hit' : 'missed', `${wantedTitle} | read: ${title}`)
  return { counts, differences }

  function compareYears(): void {
    const stated = kindOf('experience')
    const own = [...stated]
    for (const want of [...wants('years'), ...wants('years-ok')]) {
      const at = own.findIndex(({ years }) => years === Number.parseFloat(want))
      if (at >= 0)
        own.splice(at, 1)
      if (wants('years').includes(want))
        tell('years', at >= 0 ? 'hit' : 'missed', want)
    }
    const perSkill = [...wants('skillyears'), ...wants('skillyears-ok')]
    for (const want of perSkill) {
      const [name = '', years = ''] = [want.slice(0, want.lastIndexOf(' ')), want.slice(want.lastIndexOf(' ') + 1)]
      const there = found.some(({ term, years: stated }) => skill(term) === skill(name) && stated === Number(years))
      if (wants('skillyears').includes(want))
        tell('years', there ? 'hit' : 'missed', want)
    }
    own.filter(({ years }) => years !== undefined).forEach(({ years, term }) => tell('years', 'wrong', `${years} ${term}`))
    found.filter(({ years, term }) => years !== undefined && !perSkill.some(want => want.startsWith(term) || skill(want.slice(0, want.lastIndexOf(' '))) === skill(term))).forEach(({ years, term }) => tell('years', 'wrong', `${years} of ${term}`))
  }

  function compareSome(key: string, have: { label: string, matches: (want: string) => boolean }[], oneIsEnough = false): void {
    const required = wants(key)
    const optional = [...wants(`${key}-ok`), ...wants(`${key}-nice`)]
    if (oneIsEnough && required.length > 0)
      tell(key, have.some(({ matches }) => required.some(matches)) ? 'hit' : 'missed', `${required.join('/')} | read: ${have.map(({ label }) => label).join(', ')}`)
    else
      required.forEach(want => tell(key, have.some(({ matches }) => matches(want)) ? 'hit' : 'missed', `${want} | read: ${have.map(({ label }) => label).join(', ')}`))
    have.filter(({ matches }) => ![...required, ...optional].some(matches)).forEach(({ label }) => tell(key, 'wrong', label))
  }

  function compareSentences(key: 'duty' | 'demand', have: Requirement[], welcome: string[]): void {
    // A sentence may show as a demand or a duty, or its skills may speak for it: what counts is that it is kept.
    wants(key).forEach(want => tell(key, requirements.some(({ kind, text: words }) => has(words, want) && (key === 'demand' || kind === 'responsibility' || kind === 'skill')) ? 'hit' : 'missed', want))
    have.filter(({ text: words }) => !welcome.some(want => has(words, want))).forEach(({ text: words }) => tell(key, 'wrong', words.slice(0, 110)))
  }
}

export const ADVERTISEMENT_BATCHES = ['first', 'second', 'third']

/** What reading a batch gives against the gold, by kind; `tell` hears of each advertisement's differences. */
export function tallyOf(batch: string, tell: (name: string, differences: string[]) => void = () => {}): Record<string, Tally> {
  const total: Record<string, Tally> = {}
  for (const advertisement of advertisementsOf(batch)) {
    const { counts, differences } = judgeReading(advertisement)
    for (const [kind, { hit, wrong, missed }] of Object.entries(counts)) {
      const sum = total[kind] ??= { hit: 0, wrong: 0, missed: 0 }
      sum.hit += hit
      sum.wrong += wrong
      sum.missed += missed
    }
    if (differences.length > 0)
      tell(advertisement.name, differences)
  }
  return total
}

export const precisionOf = ({ hit, wrong }: Tally): number => hit / Math.max(1, hit + wrong)
export const recallOf = ({ hit, missed }: Tally): number => hit / Math.max(1, hit + missed)

/** Reads our own advertisements; prints precision and recall by kind, and with `show` every difference. */
export function measureOwnAdvertisements(show: boolean): void {
  for (const batch of ADVERTISEMENT_BATCHES) {
    console.log(`our own advertisements, batch ${batch}`)
    const total = tallyOf(batch, (name, differences) => show && console.log(`  --- ${name}\n    ${differences.join('\n    ')}`))
    for (const [kind, tally] of Object.entries(total))
      console.log(`  ${kind}: precision ${percent(precisionOf(tally))} recall ${percent(recallOf(tally))} (${tally.hit} right, ${tally.wrong} wrong, ${tally.missed} missed)`)
  }
}
