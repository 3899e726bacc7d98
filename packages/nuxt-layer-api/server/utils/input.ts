import type { H3Event } from 'h3'
import type { z } from 'zod'
import { DomainError, idSchema } from '@int/schema'
import { getQuery, getRequestHeader, getRouterParam } from 'h3'
import { readBytes } from './bytes.ts'

/** Twice the largest resume that the schema lets anybody write by hand. */
const JSON_KILOBYTES = 2048

/** The request's JSON body as `schema` reads it. Throws `PAYLOAD_TOO_LARGE`, `BAD_REQUEST` (no JSON) or `VALIDATION_FAILED`. */
export async function readInput<S extends z.ZodType>(event: H3Event, schema: S): Promise<z.output<S>> {
  // A form on another site can send anything but this without asking.
  if (!/^application\/json\s*(?:;|$)/i.test(getRequestHeader(event, 'content-type') ?? ''))
    throw new DomainError('BAD_REQUEST')
  const bytes = await readBytes(event, JSON_KILOBYTES * 1024, () => new DomainError('PAYLOAD_TOO_LARGE', { maxKilobytes: JSON_KILOBYTES }))
  return parse(schema, parseJson(bytes))
}

/** The address's query as `schema` reads it. Throws `VALIDATION_FAILED`. */
export function readParameters<S extends z.ZodType>(event: H3Event, schema: S): z.output<S> {
  return parse(schema, getQuery(event))
}

/** The id in the address. What cannot be an id belongs to nothing: `NOT_FOUND`, and no query sees it. */
export function readId(event: H3Event, name = 'id'): string {
  const value = getRouterParam(event, name)
  const { success, data } = idSchema.safeParse(value)
  if (!success || data !== data.toLowerCase())
    throw new DomainError('NOT_FOUND')
  return data
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  }
  catch (cause) {
    throw new DomainError('BAD_REQUEST', {}, { cause })
  }
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const { success, data, error } = schema.safeParse(value)
  if (!success)
    throw new DomainError('VALIDATION_FAILED', { issues: error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) })
  // PostgreSQL's text holds every character but this one.
  if (holdsNull(value))
    throw new DomainError('VALIDATION_FAILED', { issues: [{ path: '', message: 'Text cannot hold the character U+0000.' }] })
  return data
}

function holdsNull(value: unknown): boolean {
  if (typeof value === 'string')
    return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNull)
}
