import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import type { Line } from './line.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { splitList, tags } from './lists.ts'
import { isLanguageLevel, isLanguageName } from './vocabulary.ts'

export interface ReadLanguage {
  language: Found
  level?: Found
}
/** A level as it stands behind a language, without the signs around it. */
function bareLevel(text: string): string | undefined {
  const bare = text.replace(/^[\s:：|•·,،/–—-]+|[\s.;,]+$/g, '').replace(/^[(（[]([^()（）]*)[)）\]]$/, '$1').trim()
  return bare === ''
    ? undefined
    : bare
}

/** The language that a text begins with, and what follows it as its level. */
function parseLanguage(text: string): { language: string, level?: string } | undefined {
  const cleaned = cleanText(text).replace(/^[•·\s-]+/, '').replace(/[.;,\s]+$/, '')
  const end = cleaned.search(/[([（:：|•·,،/–—]|\s-/)
  const head = end < 0
    ? cleaned
    : cleaned.slice(0, end).trim()
  if (isLanguageName(head))
    return { language: head, level: bareLevel(cleaned.slice(head.length)) }
  const words = cleaned.split(' ')
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const name = words.slice(0, count).join(' ')
    if (isLanguageName(name))
      return { language: name.replace(/[:：,]$/, ''), level: bareLevel(words.slice(count).join(' ')) }
  }
  return undefined
}

/** Signs that are counted, filled and empty ones: "●●●○○" is 3 of 5. */
const SIGNS = /\s*((?:[★●◆■⬤⚫]\s?){1,10})((?:[☆○◇□⚪]\s?){0,10})$/u

/** A text that ends in a row of filled and empty signs with the number they stand for. */
function withCounts(text: string): string {
  const [signs, filled = '', empty = ''] = SIGNS.exec(text) ?? []
  const [count, all] = [filled.replace(/\s/g, '').length, `${filled}${empty}`.replace(/\s/g, '').length]
  return signs === undefined || all < 3
    ? text
    : `${text.slice(0, text.length - signs.length)} (${count}/${all})`.trim()
}

/** Texts of cells, with signs in a cell of their own behind the language that they are about. */
function withSigns(texts: string[]): string[] {
  const out: string[] = []
  for (const text of texts) {
    if (out.length > 0 && text.replace(SIGNS, '') === '')
      out.push(`${out.pop() ?? ''} ${text}`)
    else
      out.push(text)
  }
  return out.map(withCounts)
}

/** The texts of a line's cells, or of what is set apart by space alone where each such part is a language or a level. */
function cellsOf({ segments }: Line): string[] {
  const parts = tags(segments)
  return parts?.every(part => parseLanguage(part) !== undefined || isLanguageLevel(part))
    ? parts
    : segments.map(segment => segment.text)
}

/** A block whose lines begin with names of languages, parted before each of them. */
function atLanguages(block: Block): Block[] {
  const groups: Line[][] = []
  for (const line of block.lines) {
    if (groups.length > 0 && parseLanguage(line.text) === undefined)
      groups.at(-1)?.push(line)
    else
      groups.push([line])
  }
  return groups.length < 2
    ? [block]
    : groups.map(lines => ({ ...block, lines, first: lines[0] as Line, text: lines.map(line => line.text).join(' '), prose: false }))
}

/** Whether a text is names of languages, with or without levels, and nothing else. */
export function isLanguageList(text: string): boolean {
  const parts = splitList(text)
  return parts.length > 0 && parts.every(part => parseLanguage(part) !== undefined || isLanguageLevel(part)) && parts.some(part => parseLanguage(part) !== undefined)
}

/** Languages that were read as items of a list; a level that became an item of its own goes to the language before it. */
export function languagesOfItems(items: Found[]): ReadLanguage[] {
  const out: ReadLanguage[] = []
  for (const item of items) {
    // The item's source still has the level that is none of a skill's.
    const read = parseLanguage(withCounts(item.source.text)) ?? parseLanguage(item.value)
    const last = out.at(-1)
    if (read)
      out.push({ language: { ...item, value: read.language }, level: read.level ? { ...item, value: read.level } : undefined })
    else if (last && !last.level && isLanguageLevel(item.value))
      last.level = item
  }
  return out
}

/** Reads languages with their levels, in the person's own words. Returns what is no language as the rest. */
export function readLanguages(blocks: Block[]): { languages: ReadLanguage[], rest: Block[] } {
  const languages: ReadLanguage[] = []
  const rest: Block[] = []
  const add = (text: string, block: Block, certain: boolean): boolean => {
    const read = parseLanguage(text)
    if (!read && !certain)
      return false
    const name = read?.language ?? text
    languages.push({
      language: found(name, block.lines, read ? 0.97 : 0.6, name),
      level: read?.level ? found(read.level, block.lines, isLanguageLevel(read.level) ? 0.95 : 0.8, read.level) : undefined,
    })
    return true
  }
  for (const block of blocks.flatMap(atLanguages)) {
    const pending = languages.filter(language => !language.level)
    const segments = withSigns(block.lines.length === 1 ? cellsOf(block.first) : [block.text])
    if (segments.every(text => isLanguageLevel(text)) && pending.length > 0) {
      // Levels below their languages, each in its column.
      segments.forEach((text, index) => {
        const language = pending.at(segments.length === 1 ? -1 : index - segments.length)
        if (language)
          language.level = found(text, block.lines, 0.93, text)
      })
      continue
    }
    let any = false
    const parts = segments.flatMap(text => parseLanguage(text)?.level !== undefined && !/[,;|•·∙]/.test(text) ? [text] : splitList(text))
    for (const part of parts) {
      const last = languages.at(-1)
      if (isLanguageLevel(part) && last && !last.level) {
        last.level = found(part, block.lines, 0.93, part)
        any = true
      }
      else {
        any = add(part, block, false) || any
      }
    }
    if (!any && block.text.length < 40 && !block.prose && languages.length === 0 && !/\d{3}/.test(block.text))
      any = add(block.text, block, true)
    if (!any)
      rest.push(block)
  }
  return { languages, rest }
}
