import type { SystemConfig, SystemConfigKey } from '@int/schema'
import { utcMonth } from '@int/engine/budget'
import { DomainError, SYSTEM_CONFIG } from '@int/schema'
import { listSystemConfigs, saveSystemConfig } from '../../repositories/system-configs.ts'
import { raiseAlerts } from '../usage/budget-alerts.ts'
import { isPlatformModel } from './platform-model.ts'

/** Another process's change is seen within this time; this process's own at once. */
const STALE_MS = 2000

let kept: { config: SystemConfig, until: number } | undefined

/** The installation's configuration; what nobody has set has its default. */
export async function readConfig(): Promise<SystemConfig> {
  if (kept && kept.until > Date.now())
    return kept.config
  const config = await readFreshConfig()
  kept = { config, until: Date.now() + STALE_MS }
  return config
}

/** The same, asked of the database: for what must not be decided by an old value. */
export async function readFreshConfig(): Promise<SystemConfig> {
  const stored = await listSystemConfigs()
  const read = <K extends SystemConfigKey>(key: K): SystemConfig[K] => {
    const { schema, default: fallback } = SYSTEM_CONFIG[key]
    // The schema is the key's own; TypeScript does not follow that through the lookup. A value it no longer allows counts as not set.
    return (schema.safeParse(stored[key]).data ?? fallback) as SystemConfig[K]
  }
  return {
    platform_llm_enabled: read('platform_llm_enabled'),
    byok_enabled: read('byok_enabled'),
    platform_provider: read('platform_provider'),
    platform_model: read('platform_model'),
    byok_origins: read('byok_origins'),
    global_budget_cap: read('global_budget_cap'),
  }
}

/** A key that has changed, as a log may hold it: a list is written as one line. */
export interface ConfigChange { key: SystemConfigKey, before: string | number | boolean, after: string | number | boolean }

/**
 * Sets one or more keys; returns each that has changed, with what it was.
 * Throws `LLM_MODEL_UNKNOWN` for a platform's model that is not allowed with its provider, or has no price.
 */
export async function changeConfig(userId: string, patch: Partial<SystemConfig>): Promise<ConfigChange[]> {
  const before = await readFreshConfig()
  const wanted = withFittingModel(before, patch)
  const changed = (Object.keys(wanted) as SystemConfigKey[]).flatMap((key) => {
    const after = wanted[key]
    return after === undefined || JSON.stringify(after) === JSON.stringify(before[key]) ? [] : [{ key, before: before[key], after }]
  })
  for (const { key, after } of changed)
    await saveSystemConfig(userId, key, after)
  kept = undefined
  // A lower cap may lie below what is spent already, and nobody need spend anything for that to be so.
  if (patch.global_budget_cap !== undefined)
    await raiseAlerts(utcMonth(new Date()), patch.global_budget_cap)
  return changed.map(({ key, before, after }) => ({ key, before: asLine(before), after: asLine(after) }))
}

/** A model belongs to its provider: another provider alone goes with the first model of its own. */
function withFittingModel(before: SystemConfig, patch: Partial<SystemConfig>): Partial<SystemConfig> {
  if (patch.platform_provider === undefined && patch.platform_model === undefined)
    return patch
  const { platform_provider, platform_model } = { ...before, ...patch }
  if (platform_model === '' || isPlatformModel(platform_provider, platform_model))
    return patch
  if (patch.platform_model !== undefined)
    throw new DomainError('LLM_MODEL_UNKNOWN')
  return { ...patch, platform_model: '' }
}

function asLine(value: SystemConfig[SystemConfigKey]): string | number | boolean {
  return Array.isArray(value) ? value.join(' ') : value
}
