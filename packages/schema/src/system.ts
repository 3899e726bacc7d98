import { z } from 'zod'
import './config.ts'

/** The typed keys of the installation's configuration with their defaults. `global_budget_used` is computed from the ledger and therefore not stored. */
export const SYSTEM_CONFIG = {
  platform_llm_enabled: {
    schema: z.boolean(),
    default: true,
  },
  byok_enabled: {
    schema: z.boolean(),
    default: true,
  },
  platform_provider: {
    schema: z.enum(['openai', 'gemini_flash']),
    default: 'openai',
  },
  global_budget_cap: {
    schema: z.number().min(0).max(1_000_000),
    default: 100,
  },
} as const
export type SystemConfigKey = keyof typeof SYSTEM_CONFIG
export type SystemConfig = { [K in SystemConfigKey]: z.infer<typeof SYSTEM_CONFIG[K]['schema']> }

/** A change of some keys. */
export const systemConfigPatchSchema = z.strictObject({
  platform_llm_enabled: SYSTEM_CONFIG.platform_llm_enabled.schema.optional(),
  byok_enabled: SYSTEM_CONFIG.byok_enabled.schema.optional(),
  platform_provider: SYSTEM_CONFIG.platform_provider.schema.optional(),
  global_budget_cap: SYSTEM_CONFIG.global_budget_cap.schema.optional(),
})
export type SystemConfigPatch = z.infer<typeof systemConfigPatchSchema>
