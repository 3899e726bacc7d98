import type { ModelRef, PlatformProvider, SystemConfig } from '@int/schema'
import { ALLOWED_MODELS, isAllowedModel } from '@int/llm'
import { isPriced } from '@int/llm/prices'
import { SYSTEM_CONFIG } from '@int/schema'
import { useSettings } from '../../utils/settings.ts'

const PROVIDERS = { openai: 'openai', gemini_flash: 'gemini' } as const

/** The model that the configuration names; with none named, the first that its provider has. */
export function platformModelOf({ platform_provider, platform_model }: Pick<SystemConfig, 'platform_provider' | 'platform_model'>): ModelRef & { provider: 'openai' | 'gemini' } {
  const provider = PROVIDERS[platform_provider]
  return { provider, model: platform_model || ALLOWED_MODELS[provider][0] }
}

/** What the platform may be set to, and for whom it has a key. */
export function listPlatformProviders(): PlatformProvider[] {
  return SYSTEM_CONFIG.platform_provider.schema.options.map((provider) => {
    const allowed: readonly string[] = ALLOWED_MODELS[PROVIDERS[provider]]
    return {
      provider,
      isConfigured: useSettings().models[PROVIDERS[provider]] !== undefined,
      models: allowed.filter(model => isPlatformModel(provider, model)),
    }
  })
}

/** Whether the platform may be set to a model: one it is allowed, at a price that is known. */
export function isPlatformModel(platformProvider: SystemConfig['platform_provider'], model: string): boolean {
  const ref = { provider: PROVIDERS[platformProvider], model }
  return isAllowedModel(ref) && isPriced(ref, new Date())
}
