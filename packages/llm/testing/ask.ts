/** A request as either provider understands it. */
export interface Ask {
  provider: 'openai' | 'gemini'
  model: string
  key: string
  system: string
  /** Everything that is not the system's, in order. */
  user: string
  /** Every text as sent, for the meter. */
  texts: string[]
  schemaName: string | undefined
  schema: JsonSchema | undefined
  maxOutputTokens: number
  stream: boolean
}

export interface JsonSchema {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean
  items?: JsonSchema
  enum?: unknown[]
  anyOf?: JsonSchema[]
  [keyword: string]: unknown
}

type Json = Record<string, unknown>

const KEYWORDS = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'anyOf', 'description', 'title', '$ref', '$defs', 'minimum', 'maximum', 'minItems', 'maxItems', 'format', 'pattern', 'const'])

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Why a provider would refuse this schema, or `undefined`. */
export function schemaProblem(schema: JsonSchema): string | undefined {
  const unknown = Object.keys(schema).find(keyword => !KEYWORDS.has(keyword))
  if (unknown !== undefined)
    return `'${unknown}' is not permitted`
  if (schema.type === 'object') {
    const names = Object.keys(schema.properties ?? {})
    if (schema.additionalProperties !== false)
      return '\'additionalProperties\' is required to be supplied and to be false'
    if (names.some(name => !schema.required?.includes(name)))
      return '\'required\' is required to be supplied and to be an array including every key in properties'
  }
  return [...Object.values(schema.properties ?? {}), ...schema.anyOf ?? [], ...schema.items === undefined ? [] : [schema.items]]
    .map(schemaProblem)
    .find(problem => problem !== undefined)
}

/** Reads a body of `POST /v1/chat/completions`; a string says what is wrong with it. */
export function readOpenAiAsk(body: Json, key: string): Ask | string {
  const { model, messages, max_tokens, max_completion_tokens, temperature, response_format } = body
  if (typeof model !== 'string' || !Array.isArray(messages) || messages.length === 0)
    return 'you must provide a model parameter and messages'
  if (/^(?:o\d|gpt-[5-9])/.test(model) && (max_tokens !== undefined || (temperature !== undefined && temperature !== 1)))
    return 'Unsupported parameter: \'max_tokens\' or \'temperature\' is not supported with this model.'
  const turns = messages.filter(isJson).map(({ role, content }) => ({ role, text: String(content) }))
  if (turns.some(({ role }) => !['system', 'user', 'assistant', 'developer'].includes(String(role))))
    return 'Invalid value for role'
  const format = isJson(response_format) && isJson(response_format.json_schema)
    ? response_format.json_schema
    : undefined
  return {
    provider: 'openai',
    model,
    key,
    system: turns.filter(({ role }) => role === 'system').map(({ text }) => text).join('\n'),
    user: turns.filter(({ role }) => role !== 'system').map(({ text }) => text).join('\n'),
    texts: turns.map(({ text }) => text),
    schemaName: typeof format?.name === 'string'
      ? format.name
      : undefined,
    schema: isJson(format?.schema)
      ? format.schema
      : undefined,
    maxOutputTokens: Number(max_completion_tokens ?? max_tokens ?? 4096),
    stream: body.stream === true,
  }
}

function textOf(content: unknown): string {
  return isJson(content) && Array.isArray(content.parts)
    ? content.parts.filter(isJson).map(({ text }) => String(text ?? '')).join('')
    : ''
}

/** Reads a body of `POST /v1/models/<model>:generateContent`, or `/v1beta/…`; a string says what is wrong with it. */
export function readGeminiAsk(body: Json, model: string, key: string, stream: boolean): Ask | string {
  if (!Array.isArray(body.contents) || body.contents.length === 0)
    return '* GenerateContentRequest.contents: contents is not specified'
  const config = isJson(body.generationConfig)
    ? body.generationConfig
    : {}
  const schema = config.responseJsonSchema
  if (schema !== undefined && config.responseMimeType !== 'application/json')
    return 'Response schema needs the MIME type application/json'
  const system = textOf(body.systemInstruction)
  const turns = body.contents.map(textOf)
  return {
    provider: 'gemini',
    model,
    key,
    system,
    user: turns.join('\n'),
    texts: [system, ...turns],
    // Gemini's schema has no name; the form tells which task it is.
    schemaName: undefined,
    schema: isJson(schema)
      ? schema
      : undefined,
    maxOutputTokens: Number(config.maxOutputTokens ?? 8192),
    stream,
  }
}
