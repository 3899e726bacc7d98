import { ITEM_NAMES } from './fields.ts'
import { fold } from './words.ts'

/** An item of any section, seen as plain fields. */
export type LooseItem = Record<string, unknown>

const LEGAL_FORMS = /(?<![\p{L}\p{N}])(?:gmbh(?: & co\.? kg)?|ag|kg|ug|e\.?v|inc|ltd|limited|llc|llp|plc|corp(?:oration)?|co|company|s\.?a\.?s?|s\.?a\.?r\.?l|s\.?l|s\.?r\.?l|b\.?v|n\.?v|sp\.? ?z ?o\.? ?o|s\.?c|ltda|lda|gruppe|group|тов|ооо|оао|зао|ат|пат|фоп|тзов|the|der|die|das|la|le|les|el|los)(?![\p{L}\p{N}])\.?/gu

/** A name without case, accents, punctuation, articles and legal forms; as it is where nothing else would be left. */
export function bareName(name: string): string {
  const folded = fold(name).replace(/&/g, ' and ').replace(/["'«»()[\].,;:/|–—-]+/g, ' ').replace(/\s+/g, ' ').trim()
  const bare = folded.replace(LEGAL_FORMS, ' ').replace(/\s+/g, ' ').trim()
  return bare === ''
    ? folded
    : bare
}

function textOf(item: LooseItem, field: string): string {
  const value = item[field]
  return typeof value === 'string'
    ? bareName(value)
    : ''
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [fold(value)]
  if (Array.isArray(value))
    return value.flatMap(stringsIn)
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => key === 'id'
        ? []
        : stringsIn(entry))
    : []
}

/** How surely two items are the same: names weigh most, then dates and equal lines; an id alone just suffices. */
function likeness(section: string, base: LooseItem, tailored: LooseItem): number {
  const [first = '', second = ''] = ITEM_NAMES[section] ?? []
  const score = (field: string, weight: number): number => {
    const one = textOf(base, field)
    const other = textOf(tailored, field)
    if (one === '' || other === '')
      return 0
    if (one === other)
      return weight
    return one.startsWith(other) || other.startsWith(one)
      ? weight / 2
      : 0
  }
  const dates = ['startDate', 'endDate', 'date'].filter(field => typeof base[field] === 'string' && base[field] === tailored[field]).length
  const lines = stringsIn([tailored.highlights, tailored.items, tailored.description])
  const known = new Set(stringsIn([base.highlights, base.items, base.description]))
  const shared = lines.length === 0
    ? 0
    : 3 * lines.filter(line => known.has(line)).length / lines.length
  const sameId = Number(base.id !== undefined && base.id === tailored.id)
  return score(first, 4) + score(second, 2) + dates + shared + 2 * sameId
}

/** For each tailored item the index of the base item it is, or `undefined` for one that the base does not have. Ids are a hint, not a proof. */
export function alignItems(section: string, base: LooseItem[], tailored: LooseItem[]): (number | undefined)[] {
  const pairs = tailored.flatMap((item, to) => base.map((other, from) => ({ from, to, score: likeness(section, other, item) })))
    .filter(({ score }) => score >= 2)
    .sort((one, other) => other.score - one.score || Math.abs(one.from - one.to) - Math.abs(other.from - other.to))
  const out: (number | undefined)[] = tailored.map(() => undefined)
  const used = new Set<number>()
  for (const { from, to } of pairs) {
    if (out[to] === undefined && !used.has(from)) {
      out[to] = from
      used.add(from)
    }
  }
  return out
}
