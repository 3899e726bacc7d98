import { z } from 'zod'
import './config.ts'

/** An https origin as browsers write it: no path, no port that goes without saying, no wildcard. */
const originSchema = z.string().max(255).refine(text => URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text && !text.includes('*'), 'An origin is written https://models.example.org.')

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
  /** Empty: the first of those that the platform may be set to. */
  platform_model: {
    schema: z.string().trim().max(100),
    default: '',
  },
  /** Origins besides the providers' and this computer's that pages may send a person's own key to. */
  byok_origins: {
    schema: z.array(originSchema).max(20),
    default: [],
  },
  global_budget_cap: {
    schema: z.number().min(0).max(1_000_000),
    default: 100,
  },
} as const satisfies Record<string, { schema: z.ZodType, default: unknown }>
export type SystemConfigKey = keyof typeof SYSTEM_CONFIG
export type SystemConfig = { [K in SystemConfigKey]: z.infer<typeof SYSTEM_CONFIG[K]['schema']> }

/** A change of some keys. */
export const systemConfigPatchSchema = z.strictObject({
  platform_llm_enabled: SYSTEM_CONFIG.platform_llm_enabled.schema.optional(),
  byok_enabled: SYSTEM_CONFIG.byok_enabled.schema.optional(),
  platform_provider: SYSTEM_CONFIG.platform_provider.schema.optional(),
  platform_model: SYSTEM_CONFIG.platform_model.schema.optional(),
  byok_origins: SYSTEM_CONFIG.byok_origins.schema.optional(),
  global_budget_cap: SYSTEM_CONFIG.global_budget_cap.schema.optional(),
})
export type SystemConfigPatch = z.infer<typeof systemConfigPatchSchema>

/** A provider that the platform's model may come from; the first of its models is taken where none is named. */
export interface PlatformProvider {
  provider: SystemConfig['platform_provider']
  /** Whether the installation has a key for it. */
  isConfigured: boolean
  models: string[]
}
