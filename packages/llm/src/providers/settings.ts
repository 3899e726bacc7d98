import type { LlmProvider } from '@int/schema'
import { DomainError } from '@int/schema'

/** How to reach a provider. Handed in by whoever holds the key; nothing here keeps or logs it. */
export interface ProviderSettings {
  provider: LlmProvider
  /** May be empty for a compatible server that wants none. */
  apiKey: string
  /** For `compatible` required: the address up to and with `/v1`. For the others an own gateway in front of them. */
  baseUrl?: string
  /** For a whole call, reply included; 2 minutes by default, 15 at most. */
  timeoutMs?: number
  /** `false` for a server that cannot bind a reply to a schema; the prompt describes the form in any case. */
  structuredOutput?: boolean
}

export const DEFAULT_TIMEOUT_MS = 120_000
export const MAX_TIMEOUT_MS = 900_000

const DEFAULT_ADDRESS = {
  openai: 'https://api.openai.com/v1',
  gemini: 'https://generativelanguage.googleapis.com',
  compatible: undefined,
} as const satisfies Record<LlmProvider, string | undefined>

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|[^.]+\.localhost)$/
const MODEL_NAME = /^[\w@][\w.:/@-]{0,199}$/

/**
 * The address that a call goes to, without a slash at its end.
 * @throws {DomainError} `LLM_ADDRESS_INVALID` unless it is https, or http on this computer; a key is not to cross a network in the clear.
 */
export function addressOf(settings: Pick<ProviderSettings, 'provider' | 'baseUrl'>): string {
  const given = settings.baseUrl?.trim() || DEFAULT_ADDRESS[settings.provider]
  const url = given !== undefined && URL.canParse(given)
    ? new URL(given)
    : undefined
  const safe = url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
  if (!safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new DomainError('LLM_ADDRESS_INVALID')
  return url.href.replace(/\/+$/, '')
}

/** Refuses a model name that could leave its place in an address. */
export function requireModelName(model: string): string {
  if (!MODEL_NAME.test(model) || model.includes('..'))
    throw new DomainError('LLM_MODEL_UNKNOWN')
  return model
}
