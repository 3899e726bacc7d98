import type { ResumeContent } from '@int/schema'
import type { Patch } from './case.ts'
import { resumeContentSchema } from '@int/schema'
import { pointerSegments, valueAt, withItemIds } from '../../src/content/index.ts'

/** A case's resume with ids, checked against the schema. */
export function readBase(base: unknown): ResumeContent {
  return resumeContentSchema.parse(withItemIds(base))
}

/** The resume with other values at some places. @throws where a place or the result is no resume's, so that a case cannot silently test nothing. */
export function patched(base: ResumeContent, patch: Patch): ResumeContent {
  const copy: unknown = structuredClone(base)
  for (let index = 0; index < patch.length; index += 2) {
    const pointer = String(patch[index])
    const value = patch[index + 1]
    const segments = pointerSegments(pointer)
    const key = segments.at(-1)!
    const parent = valueAt(copy, pointer.slice(0, pointer.lastIndexOf('/')))
    if (Array.isArray(parent) && key === '-')
      parent.push(value)
    else if (Array.isArray(parent))
      parent[Number(key)] = value
    else if (typeof parent === 'object' && parent !== null)
      Object.assign(parent, { [key]: value })
    else
      throw new Error(`There is nothing at ${pointer}.`)
  }
  return resumeContentSchema.parse(withItemIds(copy))
}
