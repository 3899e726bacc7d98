import type { Requirement, ResumeContent, Tailoring } from '@int/schema'
import type { TailorOptions } from './propose.ts'
import { checkEdits } from '../grounding/index.ts'
import { matchResume } from '../scoring/index.ts'
import { applyEdits } from './apply.ts'
import { proposeEdits } from './propose.ts'

/** Proposes edits, blocks what the base does not support, applies the rest, and measures the match before and after on the same requirements. */
export function tailorResume(base: ResumeContent, requirements: Requirement[], options: TailorOptions): Tailoring {
  const { supported, blocked } = checkEdits(base, proposeEdits(base, requirements, options), options)
  const content = applyEdits(base, supported)
  return {
    content,
    edits: supported,
    blocked,
    before: matchResume(base, requirements, options),
    after: matchResume(content, requirements, options),
  }
}
