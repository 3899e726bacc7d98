import type { SessionView, User } from '@int/schema'
import { signInMethods } from '../../utils/sign-in-methods.ts'
import { readConfig } from '../system/config.ts'

/** What the pages know about who is there, and about what this installation lets them do. */
export async function readSessionView(user: User | null): Promise<SessionView> {
  const { platform_llm_enabled: platformModel, byok_enabled: ownKeys } = await readConfig()
  return { user, methods: signInMethods(), switches: { platformModel, ownKeys } }
}
