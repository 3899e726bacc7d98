import type { Block } from './blocks.ts'
import type { Found } from './found.ts'
import type { Line, Segment } from './line.ts'
import { found } from './found.ts'
import { cleanText } from './line.ts'
import { isSkillLevel } from './vocabulary.ts'

/** What a block's first letters look like. */
export function look(block: Block): string {
  const span = block.first.segments[0]?.spans[0]
  return `${span?.bold}|${span?.italic}|${Math.round((span?.fontSize ?? 0) * 2)}|${span?.color}`
}

export interface ReadSkillGroup {
  group?: Found
  items: Found[]
}

const COUNTED = /[★☆●○◆◇■□⬤⚫⚪]/u

/** Signs that part lists wherever they stand. */
const SEPARATORS = ',;；，、،؛|｜•·∙●▪■◆‣⋅'

/** Parts a text at the separator of lists, not inside brackets. Slashes and dashes part only where they stand between spaces and nothing else parts. */
export function splitList(text: string, loosely = true): string[] {
  const parts = partsOf(text, false)
  return parts.length > 1 || !loosely ? parts : partsOf(text, true)
}

function partsOf(text: string, loosely: boolean): string[] {
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
    // A row of signs counts something.
    const counted = COUNTED.test(character) && (COUNTED.test(characters[index - 1] ?? '') || COUNTED.test(characters[index + 1] ?? ''))
    if (depth === 0 && !number && !counted && (SEPARATORS.includes(character) || (loosely && spaced && '/-–—~'.includes(character)))) {
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

/** "Name: list" as its two parts; a text without such a name is all rest. */
export function labelled(text: string): { group?: string, rest: string } {
  const match = GROUP.exec(text)
  return match?.[1] && match[2] && !/https?$/i.test(match[1]) && match[1].split(' ').length <= 7
    ? { group: match[1], rest: match[2] }
    : { rest: text }
}

/** A skill without the level or length of time behind it. */
function bareSkill(text: string): string {
  const stars = text.replace(/[★☆●○◆◇■□⬤⚫⚪]{2}.*$/u, '').replace(/(?<=\S)[:：–—-]?\s\d{1,3}\s?%$/, '').trim()
  if (/[)）]$/.test(stars)) {
    const open = Math.max(stars.lastIndexOf('('), stars.lastIndexOf('（'))
    return open > 0 && isSkillLevel(stars.slice(open + 1, -1))
      ? stars.slice(0, open).trim()
      : stars
  }
  const at = Math.max(...[':', '：', '–', '—', '-'].map(sign => stars.lastIndexOf(sign)))
  return at > 0 && isSkillLevel(stars.slice(at + 1))
    ? stars.slice(0, at).trim()
    : stars
}

/** Skills of a list; the source of each holds its level too, which has no field. */
function skillsIn(text: string, block: Block, loosely = true): Found[] {
  const skills: { name: string, written: string }[] = []
  for (const item of splitList(text, loosely)) {
    const name = bareSkill(item)
    const last = skills.at(-1)
    if (name !== '' && !isSkillLevel(name))
      skills.push({ name, written: item })
    else if (last && isSkillLevel(item) && text.includes(last.written))
      last.written = text.slice(text.indexOf(last.written), text.indexOf(item, text.indexOf(last.written)) + item.length)
  }
  return skills.map(({ name, written }) => found(name, block.lines, name.length <= 40 ? 0.92 : 0.6, written))
}

/** What stands beside skills about how well or how long they are known, as it is written. */
export function levelsOf(rows: Block[], groups: ReadSkillGroup[]): string[] {
  const beside = groups.flatMap(({ items }) => items).filter(({ value, source }) => source.text !== value && source.text.startsWith(value))
  return [...beside.map(({ source }) => source.text), ...rows.flatMap(row => isSkillLevel(row.text) ? [row.text] : tags(row.first.segments)?.slice(1).filter(isSkillLevel) ?? [])]
}

/** Words set apart by space alone: tags, each in a box of its own. */
export function tags(segments: Segment[]): string[] | undefined {
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

/** The style in which a block begins: a level behind a name may have more letters than the name. */
function nameStyle(block: Block): Pick<Line, 'bold' | 'fontSize' | 'color'> {
  const span = block.first.segments[0]?.spans[0]
  return block.first.segments.length > 1 && span ? { bold: span.bold, fontSize: span.fontSize, color: span.color ?? block.first.color } : block.first
}

function isTitle(block: Block, next: Block | undefined): boolean {
  if (block.first.segments.length > 1 || block.text.length > 50 || /[,;|•]/.test(block.text) || !next || tags(block.first.segments))
    return false
  const [own, below] = [block.first, nameStyle(next)]
  // In a list of lists the names are items too.
  if (block.bullet)
    return next.bullet && own.bold && !below.bold
  return (own.bold && !below.bold) || own.fontSize > below.fontSize + 0.4 || (next.bullet && !block.bullet) || (own.color !== below.color && own.fontSize >= below.fontSize) || block.text.endsWith(':')
}

/** Cells whose left edges differ by less than this, in points, stand below one another; bullets are indented a little. */
const COLUMN_TOLERANCE = 35

/** Whether a row is set plainer than the one above, as the first item of one name of several is. */
function isPlainer({ first: below }: Block, { first: above }: Block): boolean {
  const [own, other] = [below.segments[0]?.spans[0], above.segments[0]?.spans[0]]
  return own !== undefined && other !== undefined && ((other.bold && !own.bold) || other.fontSize > own.fontSize + 0.4)
}

/** Rows of cells that stand below one another in columns, as columns: each is a group with its name on top. */
function byColumn(blocks: Block[]): Block[] {
  const out: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const first = blocks[at] as Block
    const columns = first.first.segments.map(segment => segment.x)
    const place = (x: number): number => columns.findIndex(column => Math.abs(column - x) < COLUMN_TOLERANCE)
    let end = at + 1
    while (columns.length > 1 && blocks[end]?.lines.length === 1 && blocks[end]?.first.segments.every(segment => place(segment.x) >= 0) && (end > at + 1 || (blocks[end]?.first.segments.length ?? 0) > 1 || isPlainer(blocks[end] as Block, first)) && !restarts(first, blocks[end] as Block, end - at))
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
          if (last && block !== first && last.first.x === line.x && look(last) === look({ ...block, first: line }) && last.text.includes(',') && block.first.gap < 0.9 && !block.bullet)
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

const LIST_SIGN = /[,;·|•、،]/

/** A table of two columns, a group's name left and its list right, as lines "name: list"; a list that is too wide goes on below. */
function byRow(blocks: Block[]): Block[] {
  const rows = blocks.filter(block => block.first.segments.length === 2 && block.lines.length === 1)
  const lists = rows.filter(({ first }) => LIST_SIGN.test(first.segments[1]?.text ?? ''))
  if (rows.length < 2 || lists.length * 2 < rows.length || rows.some(({ first }) => (first.segments[0]?.text.length ?? 0) > 30 || LIST_SIGN.test(first.segments[0]?.text ?? '')))
    return blocks
  const out: Block[] = []
  for (const block of blocks) {
    const [name, list] = block.first.segments
    const last = out.at(-1)
    const above = rows.findLast(row => blocks.indexOf(row) < blocks.indexOf(block))?.first.segments[1]
    if (rows.includes(block) && name && list)
      out.push({ ...block, text: `${name.text.replace(/\s*[:：]$/, '')}: ${list.text}`, first: { ...block.first, segments: [{ ...name, spans: [] }] } })
    else if (last && above && !block.bullet && Math.abs(block.first.x - above.x) < 3)
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, lines: [...last.lines, ...block.lines] }
    else
      out.push(block)
  }
  return out
}

/** Whether a row looks like the first of the rows above it, so that it begins the next row of cells. */
function restarts(first: Block, row: Block, distance: number): boolean {
  return distance > 1 && look(first) === look(row) && row.first.gap > 0.9 && row.bullet === first.bullet
}

/** A name without the level that stands apart beside it. */
function withoutLevel(block: Block): Block {
  const [name, level, ...more] = tags(block.first.segments) ?? []
  const [segment] = block.first.segments
  const style = segment?.spans[0]
  if (!segment || !style || name === undefined || level === undefined || more.length > 0 || block.lines.length > 1 || !isSkillLevel(level) || isSkillLevel(name))
    return block
  const line: Line = { ...block.first, text: name, segments: [{ ...segment, text: name, spans: [{ ...style, text: name }] }], bold: style.bold, fontSize: style.fontSize, color: style.color ?? block.first.color }
  return { ...block, text: name, first: line }
}

/** Reads skills with the groups the person made. */
export function readSkills(rows: Block[]): ReadSkillGroup[] {
  const groups: ReadSkillGroup[] = []
  const blocks = byColumn(byRow(rows))
  const useful = blocks.filter(block => !isSkillLevel(block.text)).map(withoutLevel)
  let open: ReadSkillGroup | undefined
  let titleLook: string | undefined
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
      titleLook = look(block)
      groups.push(open)
      return
    }
    const first = block.first.segments[0]
    const boldLabel = block.lines.length >= 1 && first && first.spans.length > 1 && first.spans[0]?.bold && !first.spans.at(-1)?.bold
      ? cleanText(first.spans[0].text).replace(/[:：\s–—-]+$/, '')
      : undefined
    const { group, rest } = labelled(block.text)
    if (group !== undefined && !isSkillLevel(rest)) {
      groups.push({ group: found(bareSkill(group), block.lines, 0.92, group), items: skillsIn(rest, block) })
      open = undefined
    }
    else if (boldLabel && block.text.startsWith(boldLabel) && block.text.length > boldLabel.length + 2) {
      groups.push({ group: found(bareSkill(boldLabel), block.lines, 0.9, boldLabel), items: skillsIn(block.text.slice(boldLabel.length), block) })
      open = undefined
    }
    else {
      // What looks like a group's name, or ends like one with a list to come, is in no other's list.
      if (open?.group && (open.items.length > 0 ? look(block) === titleLook : /[:：]$/.test(block.text)))
        open = undefined
      // Tags in boxes don't go on in the next line, whatever the lines look like.
      const rows = block.lines.map(line => tags(line.segments))
      loose().items.push(...(rows.every(row => row !== undefined) || (rows.length === 1 && rows[0])
        ? rows.flatMap(row => row ?? []).flatMap(word => skillsIn(word, block, false))
        : skillsIn(block.text, block, !block.bullet)))
    }
  })
  return groups.filter(group => group.items.length > 0 || group.group !== undefined).map(group => group.items.length > 0 || !group.group
    ? group
    : { items: [group.group] })
}
