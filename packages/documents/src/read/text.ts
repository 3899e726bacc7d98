import type { FlowParagraph, FlowRun, LayoutDocument } from '@int/engine/parsing'

/** Text beyond is not read. */
const MOST_CHARACTERS = 400_000
const MOST_LINES = 20_000

/** A heading has no more characters than this. */
const LONGEST_HEADING = 60

interface Style {
  bold: boolean
  italic: boolean
  url?: string
}

const PLAIN: Style = { bold: false, italic: false }
/** Links, bold, italics and code of CommonMark, as far as resumes use them. */
const INLINE = /\[([^\]\n]{1,500})\]\(([^()\s]{1,2000})\)|<((?:https?:|mailto:)[^>\s]{1,2000})>|(\*\*|__)(?=\S)(.{1,2000}?\S)\4|(?<![\w*])(\*|_)(?=\S)([^*_\n]{1,500})\6(?![\w*])|`([^`\n]{1,500})`/g

function run(text: string, style: Style): FlowRun {
  return { text, ...style }
}

function inline(text: string, style: Style = PLAIN): FlowRun[] {
  const runs: FlowRun[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end)
      runs.push(run(text.slice(end, match.index), style))
    end = match.index + match[0].length
    const [, label, target, address, , bold, , italic, code] = match
    if (label !== undefined)
      runs.push(...inline(label, { ...style, url: target }))
    else if (address !== undefined)
      runs.push(run(address, { ...style, url: address }))
    else if (bold !== undefined)
      runs.push(...inline(bold, { ...style, bold: true }))
    else if (italic !== undefined)
      runs.push(run(italic, { ...style, italic: true }))
    else if (code !== undefined)
      runs.push(run(code, style))
  }
  if (end < text.length)
    runs.push(run(text.slice(end), style))
  return runs.map(part => ({ ...part, text: part.text.replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1') }))
}

/** One line of Markdown; `undefined` for a line that only draws. */
function markdownParagraph(line: string): FlowParagraph | undefined {
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(line)
  if (heading?.[1] && heading[2])
    return { kind: 'paragraph', runs: inline(heading[2].replace(/#+$/, '').trim()), heading: heading[1].length }
  // Rules between sections and under the head of a table.
  if (/^[\s:|*_-]+$/.test(line) && /([-*_])\s*\1\s*\1/.test(line))
    return undefined
  const item = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+(\S.*)$/.exec(line)
  if (item?.[2])
    return { kind: 'paragraph', runs: inline(item[2]), list: Math.floor((item[1] ?? '').replace(/\t/g, '    ').length / 2) }
  if (/^\s*\|.*\|\s*$/.test(line))
    return { kind: 'paragraph', runs: inline(line.trim().slice(1, -1).split('|').map(cell => cell.trim()).join('\t')) }
  return { kind: 'paragraph', runs: inline(line.replace(/^\s*>\s?/, '')) }
}

/** The level of the heading that a line of signs makes of the short line above it: 1 for equals signs, 2 for dashes and the like. */
function underlines(line: string, above: string | undefined): 1 | 2 | undefined {
  const length = above?.trim().length ?? 0
  const signs = /^\s*([=\-_~*—–─═])\1{2,}$/.exec(line)
  if (!signs?.[1] || length < 2 || length > LONGEST_HEADING || !/\p{L}/u.test(above ?? '') || Math.abs(line.trim().length - length) > length / 2)
    return undefined
  return '=═'.includes(signs[1])
    ? 1
    : 2
}

const DRAWN = '-=_~*#—–─═'

/** The words of a heading that signs on its own line set off: "SKILLS -----", "--- Skills ---", "== Skills ==". */
function ruled(line: string): string | undefined {
  const signs = Array.from(line.trim())
  const before = signs.findIndex(sign => !DRAWN.includes(sign))
  const after = signs.length - 1 - signs.findLastIndex(sign => !DRAWN.includes(sign))
  const words = signs.slice(Math.max(0, before), signs.length - after).join('').trim()
  return (after > 3 || (before > 1 && after > 1)) && words.length <= LONGEST_HEADING && /\p{L}/u.test(words)
    ? words
    : undefined
}

/** Text or Markdown as paragraphs, one for each line; an empty line stays as an empty paragraph, because it parts what stands around it. */
export function readText(text: string, kind: 'markdown' | 'text'): LayoutDocument {
  const lines = text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/, '').split(/\r\n?|[\n\u2028\u2029\f\v]/)
  const paragraphs = lines.slice(0, MOST_LINES).map(line => line.trimEnd()).flatMap((line, index, all): FlowParagraph[] => {
    if (kind === 'text') {
      if (underlines(line, all[index - 1]) !== undefined)
        return []
      const words = ruled(line)
      if (words !== undefined)
        return [{ kind: 'paragraph', runs: [run(words, PLAIN)], heading: 2 }]
      return [{ kind: 'paragraph', runs: line === '' ? [] : [run(line, PLAIN)], heading: underlines(all[index + 1] ?? '', line) }]
    }
    const paragraph = markdownParagraph(line)
    return paragraph
      ? [paragraph]
      : []
  })
  return {
    kind: 'flow',
    blocks: paragraphs,
    hidden: [],
    truncated: text.length > MOST_CHARACTERS || lines.length > MOST_LINES,
    hardWrapped: true,
  }
}
