import type { Section } from './headings.ts'
import { spokenLanguagesIn } from '../language/index.ts'
import { endsAdvertisement, isChrome } from './chrome.ts'
import { BENEFIT, DEMAND_OPENING } from './cues.ts'
import { degreeIn } from './degrees.ts'
import { headingWithin, sectionByWord, sectionOfHeading } from './headings.ts'
import { yearsIn } from './years.ts'

/** A sentence or list item of an advertisement. `text` is `source.slice(start, end)`. */
export interface Statement {
  text: string
  start: number
  end: number
  section: Section
  bullet: boolean
}

interface Line {
  text: string
  start: number
  bullet: boolean
  /** The mark before it is a picture, which headings carry as well. */
  pictured: boolean
  /** White space before it, in characters. */
  indent: number
  /** An empty line stands before it. */
  apart: boolean
}

const MARKER = /^(?:[-–—*・※●•▪◦‣·✓✔✅➤►▶»>→+○□■◆]\uFE0F?|\p{Extended_Pictographic}\p{M}?\p{Emoji_Modifier}?(?=\s)|o(?= )|\d{1,2}[.)](?=\s)|[A-Z]\d{1,2}[.)]?(?=\s\p{Lu})|\(?[a-z]\)(?=\s))\s*/u
const INLINE_MARKER = /\s[▪●•·✓✔➤►■◆]\s/u
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|min|max|approx|no|vs|inc|ltd|dr|mr|mrs|ms|st|z\.b|z\. b|bzw|ca|u\.a|d\.h|ggf|inkl|mind|evtl|usw|o\.ä|p\.ex|ex|env|aprox|p\.ej|ej|bijv|o\.a|d\.w\.z|f\.eks|bl\.a|мін|напр|т\.д|т\.п|др|np|m\.in|tzw|itp|ok|u\.s|gen|sr|jr|kat|vol|\p{Lu})$/iu

/** What follows an ordinal with a point: a month, or a thing counted. */
const ORDINAL_OF = /^(?:jan|feb|mär|mar|apr|mai|maj|jun|jul|aug|sep|okt|oct|nov|dez|dec|led|úno|bře|dub|kvě|srp|zář|říj|lis|pro|klasse|stock|jahrhundert|gehalt|etage)/iu

/** The text cut into lines, and lines into items where bullets stand inside them. Offsets count UTF-16 units. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let gap = true
  const push = (raw: string, start: number, bullet: boolean): void => {
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    const marker = MARKER.exec(trimmed)?.[0] ?? ''
    const words = trimmed.slice(marker.length)
    if (/[\p{L}\p{N}]/u.test(words)) {
      lines.push({ text: words, start: start + lead + marker.length, bullet: bullet || marker !== '', pictured: /^[\p{Extended_Pictographic}■□◆○]/u.test(marker), indent: lead, apart: gap })
      gap = false
    }
  }
  for (const raw of text.split('\n')) {
    if (endsAdvertisement(raw) && at > text.length / 3)
      break
    if (raw.trim() === '' || isChrome(raw)) {
      gap = true
    }
    else if (INLINE_MARKER.test(raw)) {
      let from = 0
      for (const part of raw.split(/(?=\s[▪●•·✓✔➤►■◆]\s)/u)) {
        push(part, at + from, from > 0)
        from += part.length
      }
    }
    else {
      push(raw, at, false)
    }
    at += raw.length + 1
  }
  return lines
}

/** The sentences of a line with their offsets in it. */
export function sentencesOf(line: string, isLabelled = false): { text: string, start: number }[] {
  const out: { text: string, start: number }[] = []
  let from = 0
  const push = (end: number): void => {
    const raw = line.slice(from, end)
    const text = raw.trim()
    if (text !== '')
      out.push({ text, start: from + raw.length - raw.trimStart().length })
    from = end
  }
  // A list behind a label has several semicolons; elsewhere they part the halves of a sentence.
  const isList = isLabelled && (line.match(/;\s/gu)?.length ?? 0) >= 2
  for (const { 0: mark, index } of line.matchAll(isList ? /[.!?…。！？]+["')\]”»]*(?=\s|$)|[。！？；]|;(?=\s)/gu : /[.!?…。！？]+["')\]”»]*(?=\s|$)|[。！？；]/gu)) {
    const before = line.slice(from, index)
    const next = line.slice(index + mark.length).trimStart()
    // "bis 31. Januar", "den 1. maj": an ordinal.
    if (mark === '.' && /(?:^|\s)\d{1,2}$/u.test(before) && ORDINAL_OF.test(next))
      continue
    if (mark.startsWith('.') && (ABBREVIATION.test(before) || /^\p{Ll}/u.test(next)))
      continue
    push(index + mark.length)
  }
  push(line.length)
  return out
}

/** Longest statement: what is longer is no sentence, and the readers of statements look at all of it many times. */
const LONGEST = 1200

/** A text in pieces of at most `LONGEST`, cut between words where there are any. */
function piecesOf(text: string): { text: string, start: number }[] {
  if (text.length <= LONGEST)
    return [{ text, start: 0 }]
  const out: { text: string, start: number }[] = []
  for (let from = 0; from < text.length;) {
    const gap = text.lastIndexOf(' ', from + LONGEST)
    const to = from + LONGEST >= text.length ? text.length : gap > from ? gap + 1 : from + LONGEST
    const raw = text.slice(from, to)
    if (raw.trim() !== '')
      out.push({ text: raw.trim(), start: from + raw.length - raw.trimStart().length })
    from = to
  }
  return out
}

/** A heading stands alone on a short line: with a colon, or without a sentence's end. */
function headingSection(line: Line): Section | undefined {
  const text = line.text.trim()
  if (text.length > 90)
    return undefined
  const closed = /[:：]\s*$/.test(text)
  // "Employment type: permanent" is a fact with its label.
  if (!closed && /[:：]\s+\S/u.test(text))
    return undefined
  const words = text.split(/\s+/).length
  if (words > (closed ? 12 : 9) || (/[.,;]$/.test(text) && !/\.\.\.$/.test(text)))
    return undefined
  if (line.bullet && !closed)
    return line.pictured ? sectionOfHeading(text) : undefined
  return sectionOfHeading(text) ?? (line.apart && words <= 6 ? sectionByWord(text) : undefined)
}

/** A short line that announces the next ones without saying anything itself: it isn't closed while its neighbours are, or has a colon. */
function isSubheading(lines: Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined)
    return false
  const text = line.text.trim()
  // An item of a list that only names the list inside of it.
  if (line.bullet)
    return next.bullet && next.indent > line.indent && text.split(/\s+/).length <= 4
  if (text.length > 90 || text.split(/\s+/).length > 8 || /[.!?;,]$/.test(text))
    return false
  const closes = (other: Line | undefined): boolean => other !== undefined && (other.bullet || /[.!?;:]\s*$/u.test(other.text.trim()) || other.text.length > 90)
  return /[:：]$/.test(text)
    ? closes(next) || next.bullet
    : line.apart && closes(next) && (closes(lines[at + 2]) || lines[at + 2] === undefined) && !/[:：]\s/.test(text)
}

/** From this share of its lines on, a list under a heading that no table knows is what those lines are. */
const TELLING = 0.4

/** What a list is about whose heading says nothing: demands open like demands, and benefits name benefits. */
function sectionByContent(lines: Line[], at: number): Section | undefined {
  const own: string[] = []
  for (let next = at + 1; next < lines.length && own.length < 12; next++) {
    const line = lines[next]
    if (line === undefined || (own.length > 0 && line.apart && !line.bullet) || headingSection(line) !== undefined || isSubheading(lines, next))
      break
    own.push(line.text)
  }
  const share = (is: (text: string) => boolean): number => own.length < 2 ? 0 : own.filter(is).length / own.length
  if (share(text => BENEFIT.test(text)) >= TELLING)
    return 'benefits'
  const demands = (text: string): boolean => DEMAND_OPENING.test(text) || degreeIn(text) !== undefined || yearsIn(text).length > 0 || (spokenLanguagesIn(text).length > 0 && text.length < 60)
  return share(demands) >= TELLING
    ? 'must'
    : undefined
}

/** "Company: Acme" is a label, "About us: …" a heading. */
const EMPLOYER_LABEL = /^\s*(?:company|unternehmen|firma|entreprise|empresa|bedrijf|virksomhed|organi[sz]ation|компания|компанія)\s*$/iu

/** "Nice to have: Kafka, Go": a heading and its content on one line. */
function inlineHeading(text: string): { section: Section, length: number } | undefined {
  const hashed = /^#{1,6}\s*(?=\p{L})/u.exec(text)?.[0]
  const glued = hashed === undefined ? undefined : headingWithin(text.slice(hashed.length))
  if (hashed !== undefined && glued !== undefined)
    return { section: glued.section, length: hashed.length + glued.length }
  const match = /^([^:：\t]{2,48})(?:[:：]\s+|\t\s*)(?=\S)/u.exec(text)
  const section = match?.[1] === undefined || match[1].split(/\s+/).length > 6
    ? undefined
    : sectionOfHeading(match[1])
  // "Location: Berlin" is a fact with its label, which the reader of facts wants to see.
  return section === undefined || section === 'facts' || (section === 'apply' && /\d/.test(text)) || EMPLOYER_LABEL.test(match?.[1] ?? '')
    ? undefined
    : { section, length: match?.[0].length ?? 0 }
}

/** An advertisement as statements, each with the part of the advertisement it stands in. */
export function statementsOf(text: string): Statement[] {
  const out: Statement[] = []
  let section: Section = 'intro'
  const add = (line: string, start: number, within: Section, bullet: boolean, isLabelled = false): void => {
    for (const sentence of sentencesOf(line, isLabelled)) {
      for (const piece of piecesOf(sentence.text))
        out.push({ text: piece.text, start: start + sentence.start + piece.start, end: start + sentence.start + piece.start + piece.text.length, section: within, bullet })
    }
  }
  const lines = linesOf(text)
  for (const [at, line] of lines.entries()) {
    const heading = headingSection(line)
    if (heading !== undefined) {
      section = heading
      continue
    }
    if (isSubheading(lines, at)) {
      const told = sectionByContent(lines, at)
      if (told !== undefined && !(told === 'must' && section === 'nice'))
        section = told
      add(line.text, line.start, 'facts', false)
      continue
    }
    const inline = inlineHeading(line.text)
    if (inline === undefined) {
      add(line.text, line.start, section, line.bullet)
      continue
    }
    add(line.text.slice(inline.length), line.start + inline.length, inline.section, line.bullet, true)
    // A label inside a list ("Languages: English") speaks for its line; outside of one it opens a part.
    if (line.text.trim().startsWith('#'))
      section = inline.section
    else if (!line.bullet && inline.section !== 'company' && section !== 'must' && section !== 'nice')
      section = inline.section
  }
  return out
}
