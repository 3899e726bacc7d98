import type { Block } from './blocks.ts'
import type { DetailKind } from './data/details.ts'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import { addressesIn, isAddress } from './addresses.ts'
import { blockOf } from './blocks.ts'
import { DETAIL_LABELS } from './data/details.ts'
import { ANY_TIME, findDates } from './dates.ts'
import { found } from './found.ts'
import { splitList, tags } from './lists.ts'
import { namesEntry } from './pieces.ts'
import { plain } from './vocabulary.ts'

/** Labelled lines of an entry: lists that have a field of their own, and addresses. */
export interface Details {
  technologies: Found[]
  projects: Found[]
  courses: Found[]
  links: Found<{ label?: string, url: string }>[]
  /** Blocks that are none of these. */
  rest: Block[]
}

const kinds = new Map<string, DetailKind>((Object.entries(DETAIL_LABELS) as [DetailKind, string[]][]).flatMap(([kind, labels]) => labels.map((label): [string, DetailKind] => [keyOf(label), kind])))

/** "Tools & Technologies (selection)" as the table has it. */
function keyOf(label: string): string {
  return plain(label.replace(/\([^()]*\)/g, '')).replace(/\s*&\s*/g, ' and ').replace(/\u200C/g, '')
}

/** Longer items are sentences, not names. */
const LONGEST_ITEM = 80
const LONGEST_NAME = 45
const LABELLED = /^(.{2,40}?)\s*(?:[:：]\s*|\s[–—-]\s+)(\S.*)$/su
/** A label with an address behind it, whose own colon is none of a label's. */
const LABELLED_ADDRESS = /^(.{2,40}?)\s*[:：]\s*(\S+)$/u

/** The kind of list that a text's label names, and the list; `undefined` where it has no such label. */
function detailIn(text: string): { kind: DetailKind, list: string } | undefined {
  const [, label = '', list = ''] = LABELLED.exec(text) ?? []
  const kind = kinds.get(keyOf(label))
  return kind && !list.startsWith('//')
    ? { kind, list }
    : undefined
}

/** The same for a line whose label stands apart from its list, in a cell or a weight of its own. */
function detailInLine(line: Line): { kind: DetailKind, list: string } | undefined {
  const [cell, ...cells] = line.segments
  const [span, ...spans] = cell?.spans ?? []
  const label = cells.length > 0
    ? cell?.text
    : spans.length > 0 && span?.bold === true && spans.every(other => !other.bold) && cell?.text.startsWith(span.text.trim()) ? span.text.trim() : undefined
  const kind = label === undefined
    ? undefined
    : kinds.get(keyOf(label))
  return kind && label !== undefined
    ? { kind, list: line.text.slice(label.length).replace(/^[\s:：–—-]+/, '') }
    : detailIn(line.text)
}

function detailOf(block: Block): { kind: DetailKind, list: string } | undefined {
  const first = detailInLine(block.first)
  const own = first && { kind: first.kind, list: block.text.slice(block.first.text.length - first.list.length) }
  const items = own ? splitList(own.list) : []
  return own && items.length > 0 && items.every(item => item.length <= LONGEST_ITEM) && !/[.!?]\s+\p{Lu}/u.test(own.list)
    ? own
    : undefined
}

/** Whether a block is a labelled list or address below an entry's head rather than a part of it. */
export function isDetail(block: Block): boolean {
  return detailOf(block) !== undefined || linkOf(block)?.value.label !== undefined
}

function beginsBold(line: Line): boolean {
  return line.segments[0]?.spans[0]?.bold === true
}

function isAddressLine({ text }: Line): boolean {
  return isAddress(text) || (addressesIn(text).length === 1 && isAddress(LABELLED_ADDRESS.exec(text)?.[2] ?? ''))
}

/** Blocks parted where a labelled list begins inside one, where another line begins below it, and before an address that stands alone at the end. */
export function partedAtDetails(blocks: Block[], words: Set<string>): Block[] {
  return joinLabels(blocks.flatMap((block) => {
    const groups: Line[][] = []
    block.lines.forEach((line, index) => {
      const open = groups.at(-1)
      const above = block.lines[index - 1]
      const begins = open === undefined || detailInLine(line) !== undefined
        || (detailInLine(open[0] as Line) !== undefined && beginsBold(line) && !above?.segments.at(-1)?.spans.at(-1)?.bold)
        || (index === block.lines.length - 1 && isAddressLine(line) && (/[.!?。]$/.test(above?.text ?? '') || detailInLine(open[0] as Line) !== undefined))
      if (begins)
        groups.push([line])
      else
        open.push(line)
    })
    return groups.length < 2
      ? [block]
      : groups.map((lines, index) => {
          const part = blockOf(lines, words, index === 0 ? block.asides : [])
          // What a sentence was joined to doesn't make its own line a head.
          return index === 0 ? { ...part, prose: block.prose } : part
        })
  }), words)
}

/** Left edges that differ by more than this, in points, are of label and list. */
const INDENT = 4

/** Names that stand indented below a label, one or several a line, as one list; `undefined` where they are none. */
function indentedNames(label: Line, block: Block): string | undefined {
  const names = tags(block.first.segments) ?? block.first.segments.map(segment => segment.text)
  const isNames = !block.bullet && !block.prose && block.lines.length === 1 && block.asides.length === 0 && block.first.x > label.x + INDENT && names.every(name => name.length <= LONGEST_NAME && findDates(name, ANY_TIME).length === 0 && !/[.!?。:：]$/.test(name))
  return isNames
    ? names.join('; ')
    : undefined
}

/** The list, or an item of the list, of a label that stands alone above it: the block's text, else `undefined`. What stands below "Projects" says what was done. */
function listFor(label: Block, block: Block): string | undefined {
  const kind = kinds.get(keyOf(label.first.segments[0]?.text.replace(/[:：].*$/s, '') ?? ''))
  const isList = block.bullet
    ? kind !== 'projects' && block.text.length <= (kind === 'technologies' ? LONGEST_NAME : LONGEST_ITEM)
    : label.lines.length === 1 && splitList(block.text).length > 1 && splitList(block.text).every(item => item.length <= LONGEST_NAME)
  if (isList)
    return block.text
  return kind === 'projects'
    ? undefined
    : indentedNames(label.lines[0] as Line, block)
}

/** A label that stands alone with the list below it, as one block. */
function joinLabels(blocks: Block[], words: Set<string>): Block[] {
  const out: Block[] = []
  let open: Block | undefined
  for (const block of blocks) {
    const list = open && detailInLine(block.first) === undefined
      ? listFor(open, block)
      : undefined
    if (open && list !== undefined) {
      const text = `${open.text}${open.lines.length === 1 ? ' ' : '; '}${list}`
      open = { ...open, text, lines: [...open.lines, ...block.lines], prose: true, first: { ...open.first, text, segments: open.first.segments.map(segment => ({ ...segment, text, spans: [] })) } }
      out[out.length - 1] = open
      continue
    }
    const alone = !block.bullet && block.lines.length === 1 && block.first.segments.length === 1 && kinds.has(keyOf(block.text.replace(/\s*[:：]$/, '')))
    open = alone ? { ...blockOf(block.lines, words, block.asides), text: `${block.text.replace(/\s*[:：]$/, '')}:` } : undefined
    out.push(open && /[:：]$/.test(block.text) ? open : block)
  }
  return out
}

/** Takes out of what stands below an entry's head the labelled lists and addresses for which the entry has a field. List items stay what they are, unless `items` is set. */
export function detailsOf(body: Block[], wanted: readonly (DetailKind | 'links')[], items = false): Details {
  const details: Details = { technologies: [], projects: [], courses: [], links: [], rest: [] }
  for (const block of body) {
    const detail = block.bullet && !items
      ? undefined
      : detailOf(block)
    const link = block.bullet || !wanted.includes('links')
      ? undefined
      : linkOf(block)
    if (detail && wanted.includes(detail.kind))
      details[detail.kind].push(...splitList(detail.list).map(item => found(item.replace(/\.$/, ''), block.lines, 0.9, item)))
    else if (link)
      details.links.push(link)
    else
      details.rest.push(block)
  }
  return details
}

/** An address that stands for itself, with or without a label before it. */
function linkOf(block: Block): Details['links'][number] | undefined {
  const [url, ...more] = addressesIn(block.text)
  if (url === undefined || more.length > 0)
    return undefined
  if (isAddress(block.text))
    return found({ url }, block.lines, 0.9, url)
  const [, label, address] = LABELLED_ADDRESS.exec(block.text) ?? []
  return label !== undefined && address !== undefined && isAddress(address) && !namesEntry(block.text) && !/https?$/i.test(label)
    ? found({ label, url }, block.lines, 0.88, block.text)
    : undefined
}
