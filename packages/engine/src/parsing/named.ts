import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import { addressesIn } from './addresses.ts'
import { ANY_TIME, findDates, withoutDates } from './dates.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { labelled, look, splitList } from './lists.ts'
import { nameScore } from './person-name.ts'

/** A certificate, award or publication. */
export interface ReadNamed {
  name: Found
  by?: Found
  /** People who made it, where initials tell their names from the publisher's. */
  authors?: Found
  date?: Found
  url?: string
  details: Found[]
}

/** Lines nearer than this, in heights of the line, are lines of one text. */
const LEADING = 0.6

/** A name in bold that goes on in the next line, before what isn't bold, as one block; and so what is too long for the line behind it. */
function joinNames(blocks: Block[]): Block[] {
  const out: Block[] = []
  let open = false
  for (const block of blocks) {
    const last = out.at(-1)
    const [above, own] = [last?.first.segments[0], block.first.segments[0]]
    const [tail, first] = [above?.spans.at(-1), own?.spans[0]]
    const alike = tail !== undefined && first !== undefined && tail.bold === first.bold && tail.italic === first.italic && tail.color === first.color && Math.abs(tail.fontSize - first.fontSize) < 0.2
    const joins = last && above && own && alike && !block.bullet && block.first.gap < LEADING && last.lines.length + block.lines.length <= 3 && last.first.segments.length === 1 && block.first.segments.length === 1 && findDates(`${last.text} ${block.text}`, ANY_TIME).length === 0
      && ((own.spans.length > 1 && first.bold && !own.spans.at(-1)?.bold && last.first.bold) || (open && !first.bold))
    if (!joins) {
      out.push(block)
      open = false
      continue
    }
    const text = `${last.text} ${block.text}`
    const spans = [...above.spans.slice(0, -1), { ...tail, text: `${tail.text.trimEnd()} ${first.text}` }, ...own.spans.slice(1)]
    out[out.length - 1] = { ...last, text, prose: false, lines: [...last.lines, ...block.lines], first: { ...last.first, text, segments: [{ ...above, text, spans }] } }
    open = true
  }
  return out
}

/** A text without the addresses in it, and the first of them. */
function withoutAddress(text: string): { text: string, url?: string } {
  const [url, ...more] = addressesIn(text)
  return url === undefined || more.length > 0
    ? { text }
    : { text: text.replace(url, ' ').replace(/\s*(?:(?:url|doi|link)\s*:\s*)?$/i, '').replace(/\s+/g, ' ').replace(/[\s,;|–—-]+$/, '').trim(), url }
}

/** An author as citations write one: initials before or behind the family name. */
const AUTHOR = /^(?:(?:\p{Lu}\.[\s-]?){1,4}(?:(?:van|von|de|der|den|da|del|di|la|le)\s)*\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.){1,3}|(?:\p{Lu}\.[\s-]?){1,4}|et al\.?)$/u

/** "A. Hart, J. Lind, Journal of Looms": authors are known by their initials, what follows them published. */
function partAuthors(by: Found): { authors?: Found, by?: Found } {
  const parts = by.value.split(/,\s+/)
  const count = parts.findIndex(part => !part.split(/\s+(?:and|und|et|[yeиі&])\s+|\s*&\s*/u).every(name => AUTHOR.test(name.trim())))
  const authors = parts.slice(0, count < 0 ? parts.length : count).join(', ')
  if (authors === '' || !/\p{Lu}\./u.test(authors))
    return { by }
  const rest = by.value.slice(authors.length).replace(/^[\s,;.]+/, '')
  return { authors: { ...by, value: authors, source: { ...by.source, text: authors } }, by: rest === '' ? undefined : { ...by, value: rest, source: { ...by.source, text: rest } } }
}

/** Reads publications: like other named things, with their authors. */
export function readPublications(blocks: Block[], now: Date): ReadNamed[] {
  return readNamed(blocks, now).map(item => item.by ? { ...item, ...{ by: undefined }, ...partAuthors(item.by) } : item)
}

/** Reads certificates, awards and the like: a name, who gave it, when, and more lines below. */
export function readNamed(rows: Block[], now: Date): ReadNamed[] {
  const out: ReadNamed[] = []
  const blocks = joinNames(rows)
  const titleLook = blocks[0] ? look(blocks[0]) : ''
  const varied = blocks.some(block => look(block) !== titleLook)
  blocks.forEach((block, index) => {
    const last = out.at(-1)
    const spans = findDates(block.text, now)
    const { text, url } = withoutAddress(withoutDates(block.text, spans))
    const date = spans.at(-1)?.endDate ?? spans.at(-1)?.startDate
    const own = last === undefined || block.bullet || (varied ? look(block) === titleLook && !(text === '') : block.first.gap > 0.9 || index === 0 || !blocks.some(other => other.first.gap > 0.9))
    if (own && text !== '') {
      const spanBoundary = boldPrefix(block)
      const whole = spanBoundary !== undefined && text.startsWith(spanBoundary) && text.length > spanBoundary.length + 2
      // A name in bold over a line that isn't keeps its dash.
      const next = blocks[index + 1]
      const titled = block.first.bold && next !== undefined && !next.first.bold && !next.bullet && !/[|•·\t]/.test(text)
      const [name = '', ...more] = whole || titled ? [text] : text.split(/\s+[|•·–—-]\s+|\s*[|•·]\s*|\s+—\s*|\t|\s{2,}/).map(part => part.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '')).filter(part => /[\p{L}\p{N}]/u.test(part))
      // "A – B – C" is a name that holds a dash, and who gave it.
      const dashed = more.length > 1 && !/[|•·\t]/.test(text) ? text.slice(0, text.lastIndexOf(more.at(-1) ?? '')).replace(/[\s,;:(–—-]+$/, '') : undefined
      const comma = more.length === 0 ? lastComma(name) : undefined
      const title = whole ? spanBoundary : dashed ?? comma?.[0] ?? name
      const by = whole ? name.slice(spanBoundary.length).replace(/^[\s,;:()|·•–—-]+|[\s,;:(|·•–—-]+$/g, '') : dashed === undefined ? comma?.[1] ?? more[0] : more.at(-1)
      out.push({
        name: found(title, block.lines, 0.88, title),
        by: by ? found(by, block.lines, 0.8, by) : undefined,
        date: date ? found(date, block.lines, 0.93, block.text.slice(spans.at(-1)?.start, spans.at(-1)?.end)) : undefined,
        url: block.first.segments.flatMap(segment => segment.spans).find(span => span.url)?.url ?? url,
        details: (dashed === undefined ? more.slice(1) : []).map(part => found(part, block.lines, 0.7, part)),
      })
      return
    }
    if (!last)
      return
    if (date && !last.date)
      last.date = found(date, block.lines, 0.9, block.text)
    last.url ??= url
    if (text === '')
      return
    const issuer = text.replace(/^[\s|,;·•–—-]+|[\s|,;·•–—-]+$/g, '')
    if (!last.by && (!block.prose || url !== undefined) && issuer.length < 80)
      last.by = found(issuer, block.lines, 0.75, issuer)
    else
      last.details.push(found(text, block.lines, 0.8))
  })
  return out
}

/** "Name, issuer" at its last comma. */
function lastComma(text: string): [string, string] | undefined {
  const [comma, width] = /[\u3040-\u30FF\u3400-\u9FFF]/.test(text) ? [/[,，、](?=[^,，、]*$)/, 1] : [/, (?=[^,]*$)/, 2]
  const at = text.search(comma)
  return at > 0
    ? [text.slice(0, at).trim(), text.slice(at + width).trim()]
    : undefined
}

function boldPrefix(block: Block): string | undefined {
  const spans = block.first.segments[0]?.spans ?? []
  const first = spans[0]
  return first && spans.length > 1 && first.bold && !spans.at(-1)?.bold ? cleanText(first.text).replace(/[,;:\s–—-]+$/, '') : undefined
}

/** An interest with what is said about it. */
export interface ReadInterest {
  name: Found
  keywords: Found[]
}

/** Interests: names, each with a list behind a colon where one is written. */
export function readInterests(blocks: Block[]): ReadInterest[] {
  return blocks.flatMap((block): ReadInterest[] => {
    const { group, rest } = labelled(block.text)
    if (group !== undefined && splitList(rest).every(item => item.length <= 40))
      return [{ name: found(group, block.lines, 0.85, group), keywords: splitList(rest).map(item => found(item, block.lines, 0.85, item)) }]
    const names = block.prose
      ? [found(block.text, block.lines, 0.7)]
      : (block.first.segments.length > 1 && block.lines.length === 1 ? block.first.segments.map(segment => segment.text) : [block.text]).flatMap(text => splitList(text)).map(item => found(item, block.lines, 0.85, item))
    return names.map(name => ({ name, keywords: [] }))
  })
}

/** Somebody who can be asked, with what is said about them. */
export interface ReadReference {
  name?: Found
  description: Found[]
}

/** References: a person's name opens one, the lines below belong to it. */
export function readReferences(blocks: Block[]): ReadReference[] {
  const out: ReadReference[] = []
  const first = blocks[0]
  for (const block of blocks) {
    const last = out.at(-1)
    const opens = !block.prose && block.text.length <= 60 && (nameScore(block.text) > 0.8 || last === undefined)
    if (opens && (last === undefined || (first !== undefined && look(block) === look(first))))
      out.push({ name: found(block.text, block.lines, 0.8), description: [] })
    else if (last?.name !== undefined && !block.bullet)
      last.description.push(found(block.text, block.lines, 0.8))
    else
      out.push(block.text.length <= 60 ? { name: found(block.text, block.lines, 0.7), description: [] } : { description: [found(block.text, block.lines, 0.7)] })
  }
  return out
}
