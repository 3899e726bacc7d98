import type { Line } from './line.ts'
import { cleanText } from './line.ts'

/** First halves of compounds that keep their hyphen wherever the line ends. */
const COMPOUND_FIRST = new Set(['self', 'non', 'co', 'multi', 'cross', 'full', 'high', 'low', 'real', 'long', 'short', 'well', 'end', 'open', 'data', 'user', 'time', 'cloud', 'event', 'object', 'test', 'community', 'component', 'pre', 'post', 'ex', 'semi', 'third', 'first', 'second', 'large', 'small', 'state', 'off', 'object', 'customer', 'product', 'award', 'decision', 'problem', 'cutting', 'world', 'industry', 'company', 'machine', 'web', 'mobile', 'server', 'client', 'back', 'front', 'hands', 'peer', 'top', 'year', 'best', 'fast', 'next', 'cost', 'risk', 'business', 'production', 'value', 'part', 'type', 'role', 'feature', 'bug', 'code', 'pixel', 'action', 'node', 'mid'])

/** Words that are hyphenated at a line's end made whole: a soft hyphen always, a plain one when the document has the whole word elsewhere or the pieces make no sense apart. */
export function joinLines(texts: string[], words: Set<string>): string {
  let out = ''
  for (const text of texts) {
    if (out === '') {
      out = text
    }
    else if (out.endsWith('\u00AD')) {
      out = out.slice(0, -1) + text
    }
    else if (/\p{L}[-‐]$/u.test(out) && /^\p{Ll}/u.test(text)) {
      const left = /[\p{L}\p{N}'’]+$/u.exec(out.slice(0, -1))?.[0] ?? ''
      const right = /^[\p{L}'’]+/u.exec(text)?.[0] ?? ''
      const whole = `${left}${right}`.toLowerCase()
      const compound = `${left}-${right}`.toLowerCase()
      out = words.has(whole) || (!words.has(compound) && !COMPOUND_FIRST.has(left.toLowerCase()) && !(words.has(left.toLowerCase()) && words.has(right.toLowerCase())))
        ? out.slice(0, -1) + text
        : out + text
    }
    else if (/\+$/.test(out) && text.startsWith('+')) {
      out += text
    }
    else if (/[-–—/]$/.test(out) && /[\p{L}\p{N}][-–—/]$/u.test(out)) {
      out += text
    }
    else if (/[\u3040-\u30FF\u3400-\u9FFF，。、]$/.test(out) && /^[\u3040-\u30FF\u3400-\u9FFF，。、]/.test(text)) {
      out += text
    }
    else {
      out += ` ${text}`
    }
  }
  return cleanText(out)
}

/** Words of the document in lower case, for telling hyphenation from compounds. */
export function wordsOf(lines: Line[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const match of line.text.toLowerCase().matchAll(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu))
      words.add(match[0])
  }
  return words
}
