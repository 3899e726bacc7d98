import type { ModelTask, ModelTaskResult, Quota, Resume, SystemConfig, UsageLog } from '@int/schema'
import type { Client, Reply } from '../helpers/client.ts'
import type { World } from './world.ts'

/** The sample resume to be tailored to the sample vacancy by a model. */
export async function addTask(client: Client): Promise<Extract<ModelTask, { scenario: 'tailor-resume' }>> {
  const { body } = await client.request<{ resumeId: string, vacancyId: string }>('POST', '/api/samples')
  return { scenario: 'tailor-resume', ...body }
}

/** A resume read from a file in which fields are in doubt. */
export async function addUnsureResume(client: Client): Promise<Resume> {
  const body = new FormData()
  body.set('file', new Blob([`Ada Example\nada@example.com\n\nExperience\nNorth, somewhere, engineer or so\nsince 2019 maybe\n- Built a mill\n\nEducation\nUniversity of Turku\n`]), 'cv.txt')
  return (await client.request<Resume>('POST', '/api/resumes', { body })).body
}

export function runTask<T = ModelTaskResult>(client: Client, task: ModelTask, key?: string): Promise<Reply<T>> {
  return client.request<T>('POST', '/api/models/runs', { json: { task }, headers: key === undefined ? {} : { 'idempotency-key': key } })
}

export async function usageOf(client: Client): Promise<Pick<UsageLog, 'operation' | 'providerType' | 'model' | 'tokens' | 'cost' | 'outcome'>[]> {
  const { body } = await client.request<UsageLog[]>('GET', '/api/usage')
  return body.map(({ operation, providerType, model, tokens, cost, outcome }) => ({ operation, providerType, model, tokens, cost, outcome }))
}

export async function usedOf(client: Client, operation: Quota['operation']): Promise<number | undefined> {
  return (await client.request<Quota[]>('GET', '/api/usage/quotas')).body.find(quota => quota.operation === operation)?.used
}

export async function configure(world: World, patch: Partial<SystemConfig>): Promise<Reply> {
  const { client } = await world.person('super_admin')
  return client.request('PATCH', '/api/admin/config', { json: patch })
}

const DEFAULTS = { platform_llm_enabled: true, byok_enabled: true, platform_provider: 'openai', platform_model: '', byok_origins: [], global_budget_cap: 100 } as const
/** Undoes what a test has set. */
export async function configureBack(world: World): Promise<void> {
  await configure(world, { ...DEFAULTS, byok_origins: [] })
}
