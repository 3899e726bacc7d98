export { MACHINE_RULE_CATALOG, type MachineRuleEntry } from './catalog.ts'
export { compareReading } from './compare.ts'
export type { FileFacts, FileFont } from './facts.ts'
export { lintContent, lintFile, type LintOptions } from './lint.ts'
