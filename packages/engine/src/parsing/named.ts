import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import { findDates, withoutDates } from './dates.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { look, splitList } from './lists.ts'

/** A certificate, award or publication. */
export interface ReadNamed {
  name: Found
  by?: Found
  date?: Found
  url?: string
  details: Found[]
}

/** Reads certificates, awards and the like: a name, who gave it, when, and more lines below. */
export function readNamed(blocks: Block[], now: Date): ReadNamed[] {
  const out: ReadNamed[] = []
  const titleLook = blocks[0] ? look(blocks[0]) : ''
  const varied = blocks.some(block => look(block) !== titleLook)
  blocks.forEach((block, index) => {
    const last = out.at(-1)
    const spans = findDates(block.text, now)
    const text = withoutDates(block.text, spans)
    const date = spans.at(-1)?.endDate ?? spans.at(-1)?.startDate
    const own = last === undefined || block.bullet || (varied ? look(block) === titleLook && !(text === '') : block.first.gap > 0.9 || index === 0 || !blocks.some(other => other.first.gap > 0.9))
    if (own && text !== '') {
      const [name = '', ...more] = text.split(/\s+[|•·–—-]\s+|\s*[|•·]\s*|\s+—\s*|\t|\s{2,}/).map(part => part.replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '')).filter(part => /[\p{L}\p{N}]/u.test(part))
      // "A – B – C" is a name that holds a dash, and who gave it.
      const dashed = more.length > 1 && !/[|•·\t]/.test(text) ? text.slice(0, text.lastIndexOf(more.at(-1) ?? '')).replace(/[\s,;:(–—-]+$/, '') : undefined
      const comma = more.length === 0 ? lastComma(name) : undefined
      const spanBoundary = boldPrefix(block)
      const title = spanBoundary && name.startsWith(spanBoundary) && name.length > spanBoundary.length + 2 ? spanBoundary : dashed ?? comma?.[0] ?? name
      const by = spanBoundary && title === spanBoundary ? name.slice(spanBoundary.length).replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '') : dashed === undefined ? comma?.[1] ?? more[0] : more.at(-1)
      out.push({
        name: found(title, block.lines, 0.88, title),
        by: by ? found(by, block.lines, 0.8, by) : undefined,
        date: date ? found(date, block.lines, 0.93, block.text.slice(spans.at(-1)?.start, spans.at(-1)?.end)) : undefined,
        url: block.first.segments.flatMap(segment => segment.spans).find(span => span.url)?.url,
        details: (dashed === undefined ? more.slice(1) : []).map(part => found(part, block.lines, 0.7, part)),
      })
      return
    }
    if (!last)
      return
    if (date && !last.date)
      last.date = found(date, block.lines, 0.9, block.text)
    if (text === '')
      return
    if (!last.by && !block.prose && text.length < 80)
      last.by = found(text, block.lines, 0.75, text)
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

/** Interests: names with what is said about each. */
export function readInterests(blocks: Block[]): Found[] {
  return blocks.flatMap(block => block.prose
    ? [found(block.text, block.lines, 0.7)]
    : block.first.segments.length > 1 && block.lines.length === 1
      ? block.first.segments.flatMap(segment => splitList(segment.text)).map(item => found(item, block.lines, 0.85, item))
      : splitList(block.text).map(item => found(item, block.lines, 0.85, item)))
}
