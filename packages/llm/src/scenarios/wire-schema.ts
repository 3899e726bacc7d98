import { z } from 'zod'

/** Keywords that OpenAI's strict mode, Gemini and the grammar compilers of local servers all read. The limits left out are checked here, after the reply. */
const PORTABLE = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'anyOf',
])

type Json = Record<string, unknown>

/** The JSON Schema that is sent for a Zod schema: every property required, nothing more allowed, and no keyword that some provider refuses. */
export function wireSchema(schema: z.ZodType): Json {
  return portable(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }))
}

function portable(schema: unknown): Json {
  const entries = Object.entries(isJson(schema)
    ? schema
    : {}).filter(([key]) => PORTABLE.has(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, keyword(key, value)]))
}

function keyword(key: string, value: unknown): unknown {
  if (key === 'items')
    return portable(value)
  if (key === 'anyOf' && Array.isArray(value))
    return value.map(portable)
  return key === 'properties' && isJson(value)
    ? Object.fromEntries(Object.entries(value).map(([name, property]) => [name, portable(property)]))
    : value
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
