import type { Rule } from './rule.ts'
import { FIELD_RULES } from './fields.ts'
import { GRADE_RULES } from './grades.ts'
import { NAME_RULES } from './names.ts'
import { NUMBER_RULES } from './numbers.ts'
import { oneLine } from './oneLine.ts'
import { SCOPE_RULES_OF_TEXT } from './scope.ts'
import { STATEMENT_RULES } from './statements.ts'
import { universal } from './universal.ts'

/** Every kind of claim that is checked. Each rule stands alone: leaving one out lets through what only it sees. */
export const RULES: Rule[] = [...FIELD_RULES, ...NUMBER_RULES, ...NAME_RULES, ...GRADE_RULES, ...SCOPE_RULES_OF_TEXT, ...STATEMENT_RULES, universal, oneLine]
