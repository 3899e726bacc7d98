import type { Finding } from '@int/schema'
import type { Change } from '../changes.ts'
import type { FieldPolicy } from '../fields.ts'

/** One kind of claim: where it is looked for, and what of it the base does not carry. */
export interface Rule {
  name: string
  policies: FieldPolicy[]
  check: (change: Change) => Finding[]
}

/** Why nothing supports a claim, as the end of a sentence. */
export const REASONS = {
  UNSUPPORTED_NUMBER: 'this number is not stated for it',
  UNSUPPORTED_ENTITY: 'this name is not in the facts it rests on',
  UNSUPPORTED_DATE: 'this date is not stated for it',
  UNSUPPORTED_SKILL: 'this skill or tool is not in the facts it rests on',
  UNSUPPORTED_DEGREE: 'this qualification is not stated',
  UNSUPPORTED_TITLE: 'this title or grade is not stated',
  UNSUPPORTED_SCOPE: 'the facts claim less of the work than this does',
  UNSUPPORTED_SUPERLATIVE: 'nothing says that it is first, best, only or outstanding',
  UNSUPPORTED_STATEMENT: 'the facts do not say this',
  IDENTITY_CHANGED: 'name, contact and addresses stay as they are',
  ITEM_ADDED: 'the resume has no such entry',
  ITEM_REMOVED: 'the resume has this entry',
  FACT_MOVED: 'this belongs to another entry of the resume',
  EDIT_INVALID: 'the edit does not fit the resume',
} as const satisfies Record<Finding['code'], string>

/** A finding with its sentence: the words, the reason, the way out. */
export function finding(code: Finding['code'], pointer: string, claim: string, reason: string = REASONS[code]): Finding {
  const wayOut = code === 'EDIT_INVALID' || code === 'IDENTITY_CHANGED'
    ? 'Change it in the resume itself if it is wrong there.'
    : 'Add it to the resume as a fact if it is true.'
  return { code, pointer, claim, message: `“${claim}”: ${reason}. ${wayOut}` }
}

export const TEXTS: FieldPolicy[] = ['prose', 'lead']
