import type { Block } from './blocks.ts'
import type { Entry } from './entries.ts'
import type { Found } from './found.ts'
import { isDateText } from './dates.ts'
import { entriesOf } from './entries.ts'
import { datesOf, periodOf } from './entry-dates.ts'
import { bodyOf } from './experience.ts'
import { found } from './found.ts'
import { headOf, joinPieces } from './pieces.ts'

/** An item of a section that has no field of its own. */
export interface ReadCustom {
  title?: Found
  subtitle?: Found
  startDate?: Found
  endDate?: Found<string | null>
  description: Found[]
  highlights: Found[]
}

/** Whether an entry has a name with a period or a text of its own, and is no paragraph. */
function isNamed({ head, body }: Entry, periods: number): boolean {
  const first = head[0]
  return first !== undefined && !first.bullet && !first.prose && (periods > 0 || (body.length > 0 && first.first.bold))
}

/** Items of a section of an unknown kind: with titles and dates where they are told apart, else each paragraph for itself. */
export function readCustom(blocks: Block[], now: Date): ReadCustom[] {
  const entries = entriesOf(blocks, now, (text, head) => head.filter(known => !isDateText(known)).length === 1 && text.length <= 60 && !/[.!?。:]$/.test(text))
  return entries.flatMap((entry): ReadCustom[] => {
    const { periods, places, urls, pieces } = headOf(entry.head, now, entry.head.flatMap(block => block.asides.map(({ text }) => ({ text, lines: block.lines }))))
    const [first, ...more] = pieces
    if (!isNamed(entry, periods.length) || first === undefined)
      return [...entry.head, ...entry.body].map(block => ({ description: [found(block.text, block.lines, 0.8)], highlights: [] }))
    // A title goes on behind its commas and dashes; another line or another style is something else.
    const end = more.findIndex((piece, index) => piece.row !== first.row || piece.bold !== first.bold || piece.italic !== first.italic || !(pieces[index]?.comma || pieces[index]?.dash !== undefined))
    const title = joinPieces(pieces.slice(0, end < 0 ? undefined : end + 1))
    const subtitle = [...end < 0 ? [] : more.slice(end), ...places].map(piece => piece.text).join(', ')
    const body = bodyOf(entry.body)
    return [{
      title: found(title, first.lines, 0.8, title),
      subtitle: subtitle === '' ? undefined : found(subtitle, entry.head.flatMap(block => block.lines).slice(0, 2), 0.75, subtitle),
      ...datesOf(periodOf(periods), 'both'),
      ...body,
      description: [...urls.map(({ url, lines }) => found(url, lines, 0.8, url)), ...body.description],
    }]
  })
}
