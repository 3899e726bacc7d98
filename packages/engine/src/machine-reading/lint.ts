import type { DocumentChoices, FindingSeverity, MachineFinding, MachineReading, MachineRule, ResumeContent } from '@int/schema'
import type { Breach } from './content-rules.ts'
import type { FileFacts } from './facts.ts'
import type { FileRule, FileView } from './file-rules.ts'
import { MACHINE_RULES } from '@int/schema'
import { sectionOfHeading } from '../parsing/headings.ts'
import { MACHINE_RULE_CATALOG } from './catalog.ts'
import { compareReading } from './compare.ts'
import { breach, CONTENT_RULES } from './content-rules.ts'
import { FILE_RULES } from './file-rules.ts'
import { PAGE_RULES } from './page-rules.ts'

const SEVERITIES: FindingSeverity[] = ['error', 'warning', 'note']
const FILE_AND_PAGE_RULES: Partial<Record<MachineRule, FileRule>> = { ...FILE_RULES, ...PAGE_RULES }

/** The findings that need no file: for a lint while the content is being edited. The worst come first. */
export function lintContent(content: ResumeContent, { now, choices = {} }: { now: Date, choices?: DocumentChoices }): MachineFinding[] {
  return ranked([
    ...Object.values(CONTENT_RULES).flatMap(rule => rule(content, now)),
    ...unusualTitles(choices),
  ])
}

/** What a file is judged with, besides itself. */
export interface LintOptions {
  now: Date
  /** What was read back from the file. */
  read: ResumeContent
  /** What the file was written from, where that is known. */
  content?: ResumeContent
  choices?: DocumentChoices
}

/** How a machine reads a file: each field beside what was written, and every rule that the file or its content breaks. Pure. */
export function lintFile(facts: FileFacts, { now, read, content, choices = {} }: LintOptions): MachineReading {
  const view: FileView = {
    facts,
    read,
    written: content && { content, choices },
    fields: content === undefined
      ? []
      : compareReading(content, read, choices.hidden),
  }
  const rules = MACHINE_RULES.filter(rule => applies(rule, view))
  return {
    type: facts.type,
    pages: facts.layout.kind === 'paged'
      ? facts.layout.pages.length
      : null,
    bytes: facts.bytes,
    fields: view.fields,
    findings: [
      ...lintContent(content ?? read, { now, choices }),
      ...ranked(rules.flatMap(rule => FILE_AND_PAGE_RULES[rule]?.(view) ?? [])),
    ].toSorted(bySeverity),
    rules: rules.length,
  }
}

function applies(rule: MachineRule, { facts: { type }, written }: FileView): boolean {
  const { needs } = MACHINE_RULE_CATALOG[rule]
  if (needs === 'written')
    return written !== undefined
  return needs === 'content' || needs === 'file' || needs === type
}

function unusualTitles({ sectionTitles = {} }: DocumentChoices): Breach[] {
  return Object.entries(sectionTitles).flatMap(([section, title]) => sectionOfHeading(title) === undefined
    ? [breach('SECTION_TITLE_UNUSUAL', `/${section}`, { value: title, section })]
    : [])
}

function ranked(breaches: Breach[]): MachineFinding[] {
  return breaches
    .map(found => ({ ...found, severity: MACHINE_RULE_CATALOG[found.rule].severity }))
    .toSorted(bySeverity)
}

function bySeverity(one: MachineFinding, other: MachineFinding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
}
