import type { Line } from './line.ts'
import type { Section } from './sections.ts'
import { ANY_TIME, findDates } from './dates.ts'
import { tags } from './lists.ts'
import { styleOf } from './sections.ts'

/** Longer lines say more than the names of skills. */
const LONGEST = 90

/** What the text of a section looks like. */
function bodyStyle({ lines }: Section): string {
  const span = lines[0]?.segments[0]?.spans[0]
  return `${Math.round((span?.fontSize ?? 0) * 2)}|${span?.bold}|${span?.color}`
}

function isList({ lines }: Section): boolean {
  return lines.length > 0 && lines.every(({ text }: Line) => text.length <= LONGEST && !/[.!?。]$/.test(text) && findDates(text, ANY_TIME).length === 0)
}

/** Whether its lines are words set apart by more than a space. */
function isTagged({ lines }: Section): boolean {
  return lines.some(line => tags(line.segments) !== undefined)
}

function isSkills(section: Section): boolean {
  return section.kind === 'skills'
}

/** Index behind the last of the sections from `from` that are skills or of no known kind, with headings of one style. */
function endOfRun(sections: Section[], from: number): number {
  const style = ({ heading }: Section): string | undefined => heading && styleOf(heading)
  const own = style(sections[from] as Section)
  const end = sections.findIndex((section, index) => index >= from && (own === undefined || style(section) !== own || !(isSkills(section) || section.kind === 'custom')))
  return end < 0 ? sections.length : end
}

/**
 * Names of groups of skills look like headings, and some of them are headings elsewhere: "Tools", "Technologies". Sections one after the other
 * whose headings are alike, two of them of skills, or one with tags beside another, or all below a heading of skills that has nothing else below it, are such groups.
 */
export function withSkillGroups(sections: Section[]): Section[] {
  const out: Section[] = []
  for (let at = 0; at < sections.length;) {
    const end = endOfRun(sections, at)
    const run = sections.slice(at, end)
    const above = out.at(-1)
    const opened = above?.kind === 'skills' && above.lines.length === 0
    const known = run.filter(section => isSkills(section) && section.lines.length > 0)
    const tagged = known.length > 0 ? run.filter(isTagged) : []
    const styles = new Set(known.map(bodyStyle))
    if (run.length > 1 && (known.length > 1 || opened || tagged.length > 1))
      out.push(...run.map(section => isSkills(section) || (isList(section) && (opened || (styles.has(bodyStyle(section)) && (known.length > 1 || tagged.length > 2 || tagged.includes(section))))) ? { ...section, kind: 'skills' as const, group: true } : section))
    else
      out.push(...run.length > 0 ? run : sections.slice(at, at + 1))
    at = Math.max(end, at + 1)
  }
  return out
}
