import type { Line } from './line.ts'
import { isDateText } from './dates.ts'

/** What is said about an entry in a list beside its title has no more items, and no longer ones, in letters. */
const MOST_ITEMS = 4
const LONGEST_ITEM = 60

/** Lines of a section without the bullets of short lists of which one item is a date and nothing else: these are parts of an entry's head, set as a list. */
export function withoutListedHeads(lines: Line[]): Line[] {
  const lists: Line[][] = []
  lines.forEach((line, index) => {
    if (!line.bullet)
      return
    if (lines[index - 1]?.bullet)
      lists.at(-1)?.push(line)
    else
      lists.push([line])
  })
  const heads = new Set(lists.filter(items => items.length > 1 && items.length <= MOST_ITEMS && items.some(item => isDateText(item.text)) && items.every(item => item.text.length < LONGEST_ITEM)).flat())
  return heads.size === 0 ? lines : lines.map(line => heads.has(line) ? { ...line, bullet: false } : line)
}
