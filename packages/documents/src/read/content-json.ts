import type { ResumeContent } from '@int/schema'
import { Buffer } from 'node:buffer'
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

/** The photo beside a content in our own JSON (`photo`), or in JSON Resume (`basics.image`), where it is there as data and not as an address elsewhere. */
export function readPhotoJson(text: string): Uint8Array | undefined {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (!isObject(value))
    return undefined
  const address = isObject(value.content)
    ? value.photo
    : isObject(value.basics) ? value.basics.image : undefined
  const data = typeof address === 'string'
    ? /^data:image\/[a-z]+;base64,([\w+/=]+)$/.exec(address)?.[1]
    : undefined
  return data === undefined
    ? undefined
    : new Uint8Array(Buffer.from(data, 'base64'))
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
