import type { Line } from './line.ts'
import type { Section } from './sections.ts'
import { CREDIT_WORDS } from './data/credits.ts'
import { wordsPattern } from './vocabulary.ts'

/** Such a line stands at least this far below the text, in line heights. */
const FEWEST_SPACE = 2
/** Longer lines say more than whose work a template is. */
const LONGEST = 80
/** Behind "Resume" or the name of a format as well: "JSON Resume template by …". */
const CREDIT = new RegExp(`^(?:(?:[\\p{L}.]+ ){1,3})?(?:${wordsPattern(CREDIT_WORDS)})(?![\\p{L}])`, 'iu')
const BEGINS = new RegExp(`^(?:${wordsPattern(CREDIT_WORDS)})(?![\\p{L}])`, 'iu')

function isCredit({ text, bullet }: Line): boolean {
  return !bullet && text.length <= LONGEST && CREDIT.test(text)
}

/** Sections without the lines at their ends that only name the program, template or designer the document comes from, and these lines. */
export function withoutCredits(sections: Section[]): { sections: Section[], credits: Line[] } {
  const credits: Line[] = []
  const kept = sections.map((section) => {
    const end = section.lines.findLastIndex(line => !isCredit(line)) + 1
    const first = section.lines[end]
    if (!first || first.gap < FEWEST_SPACE || !BEGINS.test(first.text))
      return section
    credits.push(...section.lines.slice(end))
    return { ...section, lines: section.lines.slice(0, end) }
  })
  return { sections: kept, credits }
}
