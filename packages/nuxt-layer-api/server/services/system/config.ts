import type { SystemConfig, SystemConfigKey } from '@int/schema'
import { SYSTEM_CONFIG } from '@int/schema'
import { listSystemConfigs, saveSystemConfig } from '../../repositories/system-configs.ts'

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
    global_budget_cap: read('global_budget_cap'),
  }
}

/** Sets one or more keys; returns each that has changed, with what it was. */
export async function changeConfig(userId: string, patch: Partial<SystemConfig>): Promise<{ key: SystemConfigKey, before: string | number | boolean, after: string | number | boolean }[]> {
  const before = await readFreshConfig()
  const changed = (Object.keys(patch) as SystemConfigKey[]).flatMap((key) => {
    const after = patch[key]
    return after === undefined || after === before[key] ? [] : [{ key, before: before[key], after }]
  })
  for (const { key, after } of changed)
    await saveSystemConfig(userId, key, after)
  kept = undefined
  return changed
}
