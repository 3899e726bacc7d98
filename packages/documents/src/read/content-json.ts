import type { ResumeContent } from '@int/schema'
import { withItemIds } from '@int/engine/content'
import { DomainError, resumeContentSchema } from '@int/schema'
import { fromJsonResume, isJsonResume } from './json-resume.ts'

type ShapeError = NonNullable<ReturnType<typeof resumeContentSchema.safeParse>['error']>

function sentence(error: ShapeError): string {
  const issue = error.issues[0]
  const path = issue?.path.join('.') ?? ''
  return path === ''
    ? `${issue?.message ?? 'It has another shape.'}`
    : `at ${path}: ${issue?.message ?? 'another shape'}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads a resume from JSON text: our own shape, the same inside `{content: …}` as the command line prints it, or JSON Resume.
 * Items without an id get one. Throws `JSON_INVALID` with the first place that doesn't fit.
 */
export function readContentJson(text: string): ResumeContent {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  }
  catch (cause) {
    throw new DomainError('JSON_INVALID', { reason: 'it is not JSON.' }, { cause })
  }
  const inner = isObject(value) && isObject(value.content)
    ? value.content
    : value
  const shaped = isJsonResume(inner)
    ? fromJsonResume(inner)
    : inner
  const result = resumeContentSchema.safeParse(withItemIds(shaped))
  if (!result.success)
    throw new DomainError('JSON_INVALID', { reason: sentence(result.error) }, { cause: result.error })
  return result.data
}
