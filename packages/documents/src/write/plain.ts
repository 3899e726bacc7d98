import type { DocumentChoices, ResumeContent } from '@int/schema'
import type { OutlineEntry, OutlineSection, OutlineText } from './outline.ts'
import { outlineOf } from './outline.ts'

/** How a format writes what an outline holds. */
interface Notation {
  name: (text: string) => string
  section: (text: string) => string
  /** The lines that head an entry: its title, its subtitle, and its period and place. */
  entry: (title: string | undefined, subtitle: string | undefined, rest: string[]) => string
  label: (text: string) => string
  link: (item: OutlineText) => string
  text: (text: string) => string
  bullet: string
}

/** Characters that Markdown takes for markup. Source: CommonMark 0.31, "Backslash escapes". */
const MARKUP = /[\\`*_[\]<>#|~]/g
/** At the start of a line these would open a list or a heading. */
const OPENERS = /^(\d+)([.)])|^([-+=])/

function escapeMarkdown(text: string): string {
  return text
    .replace(MARKUP, '\\$&')
    .replace(OPENERS, (whole, number?: string, mark?: string) => number === undefined
      ? `\\${whole}`
      : `${number}\\${mark}`)
}

const MARKDOWN: Notation = {
  name: text => `# ${escapeMarkdown(text)}`,
  section: text => `## ${escapeMarkdown(text)}`,
  entry: (title, subtitle, rest) => [
    title && `### ${escapeMarkdown(title)}`,
    [subtitle, ...rest].filter(text => text !== undefined).map(escapeMarkdown).join(' · '),
  ].filter(Boolean).join('\n\n'),
  label: text => `**${escapeMarkdown(text)}:** `,
  link: ({ text, url }) => url === undefined
    ? escapeMarkdown(text)
    : `[${escapeMarkdown(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`,
  text: escapeMarkdown,
  bullet: '- ',
}

const TEXT: Notation = {
  name: text => text,
  section: text => `\n${text}\n${'-'.repeat(Math.max(3, [...text].length))}`,
  entry: (title, subtitle, rest) => [
    [title, subtitle].filter(Boolean).join(', '),
    rest.join(' | '),
  ].filter(Boolean).join('\n'),
  label: text => `${text}: `,
  link: ({ text }) => text,
  text: text => text,
  bullet: '- ',
}

/** The resume as Markdown (CommonMark): one heading a section and an entry, lists for bullets. */
export function toMarkdown(content: ResumeContent, choices?: DocumentChoices): string {
  return write(content, MARKDOWN, choices)
}

/** The resume as plain text, for forms that take nothing else. */
export function toPlainText(content: ResumeContent, choices?: DocumentChoices): string {
  return write(content, TEXT, choices)
}

function write(content: ResumeContent, notation: Notation, choices?: DocumentChoices): string {
  const { name, headline, contacts, sections } = outlineOf(content, choices)
  const blocks = [
    name && notation.name(name),
    headline && notation.text(headline),
    contacts.map(notation.link).join(notation === MARKDOWN ? ' · ' : '\n'),
    ...sections.flatMap(section => [notation.section(section.title), ...sectionBlocks(section, notation)]),
  ]
  return `${blocks.filter(Boolean).join('\n\n').replace(/\n{3,}/g, '\n\n').trim()}\n`
}

function sectionBlocks({ layout, entries }: OutlineSection, notation: Notation): string[] {
  return layout === 'groups'
    ? [entries.flatMap(entry => entry.details.map(detail => notation.bullet + detailText(detail, notation))).join('\n')]
    : entries.flatMap(entry => entryBlocks(entry, notation))
}

function entryBlocks(entry: OutlineEntry, notation: Notation): string[] {
  const rest = [entry.period, entry.place].filter(text => text !== undefined)
  return [
    notation.entry(entry.title?.text, entry.subtitle, rest),
    ...entry.paragraphs.map(notation.text),
    entry.bullets.map(bullet => notation.bullet + notation.text(bullet)).join('\n'),
    ...entry.details.map(detail => detailText(detail, notation)),
  ]
}

function detailText(detail: OutlineEntry['details'][number], notation: Notation): string {
  if (detail.label === undefined)
    return notation.link(detail)
  return detail.text === ''
    ? notation.text(detail.label)
    : notation.label(detail.label) + notation.link(detail)
}
