import type { ModelRef, SystemConfig } from '@int/schema'
import { ALLOWED_MODELS, isAllowedModel } from '@int/llm'
import { isPriced } from '@int/llm/prices'

const PROVIDERS = { openai: 'openai', gemini_flash: 'gemini' } as const

/** The model that the configuration names; with none named, the first that its provider has. */
export function platformModelOf({ platform_provider, platform_model }: Pick<SystemConfig, 'platform_provider' | 'platform_model'>): ModelRef & { provider: 'openai' | 'gemini' } {
  const provider = PROVIDERS[platform_provider]
  return { provider, model: platform_model || ALLOWED_MODELS[provider][0] }
}

/** Whether the platform may be set to a model: one it is allowed, at a price that is known. */
export function isPlatformModel(platformProvider: SystemConfig['platform_provider'], model: string): boolean {
  const ref = { provider: PROVIDERS[platformProvider], model }
  return isAllowedModel(ref) && isPriced(ref, new Date())
}
