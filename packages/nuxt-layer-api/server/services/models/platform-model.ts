import type { ModelOffer, ModelRef, User } from '@int/schema'
import { outputCeiling } from '@int/llm'
import { priceOf } from '@int/llm/prices'
import { tailorResumeScenario } from '@int/llm/scenarios'
import { DomainError } from '@int/schema'
import { useSettings } from '../../utils/settings.ts'
import { readConfig, readFreshConfig } from '../system/config.ts'
import { platformModelOf } from '../system/platform-model.ts'
import { readBudget } from '../usage/spend-budget.ts'

/** The platform's model with what it takes to reach it. */
export interface PlatformModel { ref: ModelRef, apiKey: string, baseUrl: string | undefined }

/** The platform's model for somebody; throws `PLATFORM_MODEL_OFF` (but for a super-admin) and `PLATFORM_MODEL_MISSING`. */
export async function requirePlatformModel({ role }: Pick<User, 'role'>): Promise<PlatformModel> {
  const config = await readFreshConfig()
  const ref = platformModelOf(config)
  const settings = useSettings().models[ref.provider]
  if (settings === undefined)
    throw new DomainError('PLATFORM_MODEL_MISSING')
  if (!config.platform_llm_enabled && role !== 'super_admin')
    throw new DomainError('PLATFORM_MODEL_OFF')
  return { ref, ...settings }
}

/** Throws `BYOK_OFF` where models with a key of one's own are switched off. */
export async function requireByok(): Promise<void> {
  const { byok_enabled } = await readConfig()
  if (!byok_enabled)
    throw new DomainError('BYOK_OFF')
}

/** Which ways to a model somebody has here, and why not. */
export async function readModelOffer({ role }: Pick<User, 'role'>): Promise<ModelOffer> {
  const config = await readConfig()
  const { provider, model } = platformModelOf(config)
  const byok = { isEnabled: config.byok_enabled, origins: config.byok_origins }
  if (useSettings().models[provider] === undefined)
    return { platform: { state: 'not_configured', provider: null, model: null, resetAt: null }, byok }
  const platform = { provider, model, resetAt: null }
  if (!config.platform_llm_enabled && role !== 'super_admin')
    return { platform: { ...platform, state: 'switched_off' }, byok }
  const { spent, cap, resetAt } = await readBudget()
  return spent + priceOfOne({ provider, model }) > cap
    ? { platform: { ...platform, state: 'budget_exhausted', resetAt }, byok }
    : { platform: { ...platform, state: 'ready' }, byok }
}

/** What one tailoring must find room for. A budget with less left than that is used up, although not to the last cent. */
function priceOfOne(ref: ModelRef): number {
  const { maxInputTokens, maxAnswerTokens } = tailorResumeScenario
  return priceOf(ref, { inputTokens: maxInputTokens, outputTokens: outputCeiling(ref, maxAnswerTokens) }, new Date())
}
