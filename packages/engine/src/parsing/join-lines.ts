import type { Line } from './line.ts'
import { cleanText } from './line.ts'

/** First halves of compounds that keep their hyphen wherever the line ends. */
const COMPOUND_FIRST = new Set(['self', 'non', 'co', 'multi', 'cross', 'full', 'high', 'low', 'real', 'long', 'short', 'well', 'end', 'open', 'data', 'user', 'time', 'cloud', 'event', 'object', 'test', 'community', 'component', 'pre', 'post', 'ex', 'semi', 'third', 'first', 'second', 'large', 'small', 'state', 'off', 'object', 'customer', 'product', 'award', 'decision', 'problem', 'cutting', 'world', 'industry', 'company', 'machine', 'web', 'mobile', 'server', 'client', 'back', 'front', 'hands', 'peer', 'top', 'year', 'best', 'fast', 'next', 'cost', 'risk', 'business', 'production', 'value', 'part', 'type', 'role', 'feature', 'bug', 'code', 'pixel', 'action', 'node', 'mid'])

/** Stands among the words of a document that parts none at a line's end: there a hyphen is the writer's. */
const NO_HYPHENATION = '-'
/** A program that hyphenates leaves at least so many pieces that are no words. */
const FEWEST_PIECES = 3

/** What goes on after a part that only stands for a compound: "Monats- und Quartalsberichte". */
const CONJUNCTION = /^(?:und|oder|bis|bzw|sowie|en|of|and|or|to|et|ou|og|och)(?!\p{L})/u
/** An address that is parted at its hyphen keeps it. */
const ENDS_IN_ADDRESS = /(?:https?:\/\/|www\.)\S*[-/]$/i
const ENDS_IDEOGRAPHIC = /[\u3040-\u30FF\u3400-\u9FFF，。、]$/
const ENDS_BROKEN_IDEOGRAPHIC = /[\u3040-\u30FF\u3400-\u9FFF][-‐]$/
const BEGINS_IDEOGRAPHIC = /^[\u3040-\u30FF\u3400-\u9FFF，。、]/

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
    else if (ENDS_BROKEN_IDEOGRAPHIC.test(out) && BEGINS_IDEOGRAPHIC.test(text)) {
      // Programs that hyphenate by one language's rules do it everywhere.
      out = out.slice(0, -1) + text
    }
    else if (ENDS_IN_ADDRESS.test(out)) {
      out += text
    }
    else if (/\p{L}[-‐]$/u.test(out) && CONJUNCTION.test(text)) {
      out += ` ${text}`
    }
    else if (/\p{L}[-‐]$/u.test(out) && /^\p{Ll}/u.test(text)) {
      const left = /[\p{L}\p{N}'’]+$/u.exec(out.slice(0, -1))?.[0] ?? ''
      const right = /^[\p{L}'’]+/u.exec(text)?.[0] ?? ''
      const whole = `${left}${right}`.toLowerCase()
      const compound = `${left}-${right}`.toLowerCase()
      out = words.has(whole) || (!words.has(NO_HYPHENATION) && left.length > 1 && !words.has(compound) && !COMPOUND_FIRST.has(left.toLowerCase()) && !(words.has(left.toLowerCase()) && words.has(right.toLowerCase())))
        ? out.slice(0, -1) + text
        : out + text
    }
    else if (/\+$/.test(out) && text.startsWith('+')) {
      out += text
    }
    else if (/[-–—/]$/.test(out) && /[\p{L}\p{N}][-–—/]$/u.test(out)) {
      out += text
    }
    else if (ENDS_IDEOGRAPHIC.test(out) && BEGINS_IDEOGRAPHIC.test(text)) {
      out += text
    }
    else {
      out += ` ${text}`
    }
  }
  return cleanText(out)
}

/** Words of the document in lower case, for telling hyphenation from compounds; without the pieces of words that a line's end parts. */
export function wordsOf(lines: Line[]): Set<string> {
  const words = new Set<string>()
  const pieces = new Set<string>()
  let parted = false
  for (const { text } of lines) {
    const matches = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu), match => match[0])
    const goesOn = /\p{Ll}[-‐]$/u.test(text)
    for (const word of matches.slice(parted ? 1 : 0, goesOn ? -1 : undefined))
      words.add(word)
    if (goesOn)
      pieces.add(matches.at(-1) ?? '')
    parted = goesOn
  }
  if ([...pieces].filter(piece => !words.has(piece)).length < FEWEST_PIECES)
    words.add(NO_HYPHENATION)
  return words
}
