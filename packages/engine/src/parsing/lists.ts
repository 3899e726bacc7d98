import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import type { Line, Segment } from './line.ts'
import { findDates, withoutDates } from './dates.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { isLanguageLevel, isLanguageName, isSkillLevel } from './vocabulary.ts'

export interface ReadSkillGroup {
  group?: Found
  items: Found[]
}

export interface ReadLanguage {
  language: Found
  level?: Found
}

/** Parts a text at the separator of lists, not inside brackets. Slashes part only where they stand between spaces. */
export function splitList(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let current = ''
  const characters = Array.from(text)
  characters.forEach((character, index) => {
    if ('([{（【'.includes(character))
      depth++
    if (')]}）】'.includes(character))
      depth = Math.max(0, depth - 1)
    const spaced = characters[index - 1] === ' ' && characters[index + 1] === ' '
    // A comma between digits is part of a number.
    const number = character === ',' && /\d/.test(characters[index - 1] ?? '') && /\d/.test(characters[index + 1] ?? '')
    if (depth === 0 && !number && (',;；，、،؛|｜•·∙●▪■◆‣⋅'.includes(character) || (spaced && '/-–—~'.includes(character)))) {
      out.push(current)
      current = ''
    }
    else {
      current += character
    }
  })
  out.push(current)
  return out.map(part => cleanText(part).replace(/^(?:and|und|et|[yeiіиو]|en|та|ve)\s+(?=\S)/u, '').replace(/^[\s.\-–—:]+(?=[\p{L}\p{N}])|[\s.;:,\-–—]+$/gu, '')).filter(part => /[\p{L}\p{N}]/u.test(part))
}

const GROUP = /^([^:：,;|•]{2,60}?)\s*[:：]\s*(\S.*)$/u

function label(text: string): { group?: string, rest: string } {
  const match = GROUP.exec(text)
  return match?.[1] && match[2] && !/https?$/i.test(match[1]) && match[1].split(' ').length <= 7
    ? { group: match[1], rest: match[2] }
    : { rest: text }
}

/** A skill without the level or length of time behind it. */
function bareSkill(text: string): string {
  const bracket = /^(.+?)\s*[(（]([^()（）]{1,40})[)）]$/u.exec(text)
  if (bracket?.[1] && bracket[2] && isSkillLevel(bracket[2]))
    return bracket[1]
  const parted = /^(.+?)(?:\s|\s*[-:\u2013\u2014\uFF1A])\s*(\S+(?:\s\S+)?)$/u.exec(text)
  if (parted?.[1] && parted[2] && (/[:：–—-]/.test(text.slice(parted[1].length, text.length - parted[2].length)) && isSkillLevel(parted[2])))
    return parted[1]
  return text.replace(/\s*[★☆●○◆◇■□⬤⚫⚪]{2}.*$/u, '').replace(/\s+\d{1,3}\s?%$/, '')
}

function skillsIn(text: string, block: Block): Found[] {
  return splitList(text).map(bareSkill).filter(item => item !== '' && !isSkillLevel(item)).map(item => found(item, block.lines, item.length <= 40 ? 0.92 : 0.6, item))
}

/** Words set apart by space alone: tags, each in a box of its own. */
function tags(segments: Segment[]): string[] | undefined {
  const parts = segments.flatMap((segment) => {
    const raw = segment.spans.map(span => span.text).join('')
    const wide = raw.split(/ {2,}|[\u2000-\u200A\u3000\u00A0]{2,}|\u00A0 | \u00A0/).map(part => cleanText(part)).filter(Boolean)
    return cleanText(raw) === segment.text && wide.length > 1
      ? wide
      : [segment.text]
  })
  return parts.length >= 2 && parts.every(part => part.length <= 40)
    ? parts
    : undefined
}

function isTitle(block: Block, next: Block | undefined): boolean {
  if (block.bullet || block.first.segments.length > 1 || block.text.length > 50 || /[,;|•]/.test(block.text) || !next)
    return false
  const [own, below] = [block.first, next.first]
  return (own.bold && !below.bold) || own.fontSize > below.fontSize + 0.4 || (next.bullet && !block.bullet) || (own.color !== below.color && own.fontSize >= below.fontSize) || block.text.endsWith(':')
}

/** Rows of cells that stand below one another in columns, as columns: each is a group with its name on top. */
function byColumn(blocks: Block[]): Block[] {
  const out: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const first = blocks[at] as Block
    const columns = first.first.segments.map(segment => segment.x)
    const place = (x: number): number => columns.findIndex(column => Math.abs(column - x) < COLUMN_TOLERANCE)
    let end = at + 1
    while (columns.length > 1 && blocks[end]?.lines.length === 1 && blocks[end]?.first.segments.every(segment => place(segment.x) >= 0) && (end === at + 1 ? (blocks[end]?.first.segments.length ?? 0) > 1 : true) && !restarts(first, blocks[end] as Block, end - at))
      end++
    if (end - at < 2 || first.lines.length > 1) {
      out.push(first)
      continue
    }
    const rows = blocks.slice(at, end)
    columns.forEach((_, column) => {
      for (const block of rows) {
        for (const segment of block.first.segments.filter(other => place(other.x) === column)) {
          const line: Line = { ...block.first, segments: [segment], text: segment.text, x: segment.x, right: segment.right, bold: segment.spans.every(span => span.bold), fontSize: segment.spans[0]?.fontSize ?? block.first.fontSize, color: segment.spans[0]?.color ?? block.first.color }
          const last = out.at(-1)
          // A list that is wider than its cell goes on in the next row.
          if (last && block !== first && last.first.x === line.x && look(last) === look({ ...block, first: line }) && last.text.includes(',') && block.first.gap < 0.9)
            out[out.length - 1] = { ...last, text: `${last.text} ${segment.text}`, lines: [...last.lines, line] }
          else
            out.push({ ...block, lines: [line], first: line, text: segment.text, prose: false })
        }
      }
    })
    at = end - 1
  }
  return out
}

/** Whether a row looks like the first of the rows above it, so that it begins the next row of cells. */
function restarts(first: Block, row: Block, distance: number): boolean {
  return distance > 1 && look(first) === look(row) && row.first.gap > 0.9 && row.bullet === first.bullet
}

/** Cells whose left edges differ by less than this, in points, stand below one another; bullets are indented a little. */
const COLUMN_TOLERANCE = 35

/** Reads skills with the groups the person made. */
export function readSkills(rows: Block[]): ReadSkillGroup[] {
  const groups: ReadSkillGroup[] = []
  const blocks = byColumn(rows)
  const useful = blocks.filter(block => !isSkillLevel(block.text))
  let open: ReadSkillGroup | undefined
  const loose = (): ReadSkillGroup => {
    open ??= { items: [] }
    if (!groups.includes(open))
      groups.push(open)
    return open
  }
  useful.forEach((block, index) => {
    const next = useful[index + 1]
    if (isTitle(block, next)) {
      const title = block.text.replace(/\s*[:：]$/, '')
      open = { group: found(bareSkill(title), block.lines, 0.85, title), items: [] }
      groups.push(open)
      return
    }
    const first = block.first.segments[0]
    const boldLabel = block.lines.length >= 1 && first && first.spans.length > 1 && first.spans[0]?.bold && !first.spans.at(-1)?.bold
      ? cleanText(first.spans[0].text).replace(/[:：\s–—-]+$/, '')
      : undefined
    const { group, rest } = label(block.text)
    if (group !== undefined) {
      groups.push({ group: found(bareSkill(group), block.lines, 0.92, group), items: skillsIn(rest, block) })
      open = undefined
    }
    else if (boldLabel && block.text.startsWith(boldLabel) && block.text.length > boldLabel.length + 2) {
      groups.push({ group: found(bareSkill(boldLabel), block.lines, 0.9, boldLabel), items: skillsIn(block.text.slice(boldLabel.length), block) })
      open = undefined
    }
    else {
      // Tags in boxes don't go on in the next line, whatever the lines look like.
      const rows = block.lines.map(line => tags(line.segments))
      loose().items.push(...(rows.every(row => row !== undefined) || (rows.length === 1 && rows[0])
        ? rows.flatMap(row => row ?? []).flatMap(word => skillsIn(word, block))
        : skillsIn(block.text, block)))
    }
  })
  return groups.filter(group => group.items.length > 0 || group.group !== undefined).map(group => group.items.length > 0 || !group.group
    ? group
    : { items: [group.group] })
}

function parseLanguage(text: string): { language: string, level?: string } | undefined {
  const cleaned = cleanText(text).replace(/^[•·\s-]+/, '').replace(/[.;,\s]+$/, '')
  const bracket = /^(.+?)\s*[(（[]([^()（）]+)[)）\]]\.?(.*)$/u.exec(cleaned)
  if (bracket?.[1] && bracket[2] && isLanguageName(bracket[1]))
    return { language: bracket[1], level: `${bracket[2]}${bracket[3] ? ` ${bracket[3].trim()}` : ''}` }
  const parted = /^(.+?)\s*(?:[:：|•·,،/]|\s[-–—]|[-–—]\s|\s–|—)\s*(.+)$/u.exec(cleaned)
  if (parted?.[1] && parted[2] && isLanguageName(parted[1]))
    return { language: parted[1], level: parted[2] }
  if (isLanguageName(cleaned))
    return { language: cleaned }
  const words = cleaned.split(' ')
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const name = words.slice(0, count).join(' ')
    const level = words.slice(count).join(' ').replace(/^[-–—:\s]+/, '')
    if (isLanguageName(name))
      return { language: name, level: level.replace(/^[(（]|[)）]$/g, '') }
  }
  return undefined
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

/** A language that was read as an item of a list. */
export function languageOfItem(item: Found): ReadLanguage[] {
  const read = parseLanguage(item.value)
  return read
    ? [{ language: { ...item, value: read.language }, level: read.level ? { ...item, value: read.level } : undefined }]
    : []
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
    const segments = block.lines.length === 1 ? block.first.segments.map(segment => segment.text) : [block.text]
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
    const parts = segments.flatMap(text => parseLanguage(text)?.level !== undefined && !/[,;|•]/.test(text) ? [text] : splitList(text))
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
      const comma = more.length === 0 ? /^(.+?),\s+([^,]+)$/.exec(name) : null
      const spanBoundary = boldPrefix(block)
      const title = spanBoundary && name.startsWith(spanBoundary) && name.length > spanBoundary.length + 2 ? spanBoundary : comma?.[1] ?? name
      const by = spanBoundary && title === spanBoundary ? name.slice(spanBoundary.length).replace(/^[\s,;:()–—-]+|[\s,;:(–—-]+$/g, '') : comma?.[2] ?? more[0]
      out.push({
        name: found(title, block.lines, 0.88, title),
        by: by ? found(by, block.lines, 0.8, by) : undefined,
        date: date ? found(date, block.lines, 0.93, block.text.slice(spans.at(-1)?.start, spans.at(-1)?.end)) : undefined,
        url: block.first.segments.flatMap(segment => segment.spans).find(span => span.url)?.url,
        details: more.slice(1).map(part => found(part, block.lines, 0.7, part)),
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

function boldPrefix(block: Block): string | undefined {
  const spans = block.first.segments[0]?.spans ?? []
  const first = spans[0]
  return first && spans.length > 1 && first.bold && !spans.at(-1)?.bold ? cleanText(first.text).replace(/[,;:\s–—-]+$/, '') : undefined
}

function look(block: Block): string {
  const span = block.first.segments[0]?.spans[0]
  return `${span?.bold}|${span?.italic}|${Math.round((span?.fontSize ?? 0) * 2)}|${span?.color}`
}

/** Interests: names with what is said about each. */
export function readInterests(blocks: Block[]): Found[] {
  return blocks.flatMap(block => block.prose
    ? [found(block.text, block.lines, 0.7)]
    : block.first.segments.length > 1 && block.lines.length === 1
      ? block.first.segments.flatMap(segment => splitList(segment.text)).map(item => found(item, block.lines, 0.85, item))
      : splitList(block.text).map(item => found(item, block.lines, 0.85, item)))
}
