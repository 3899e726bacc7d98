import { DomainError, missingProfileFields } from '@int/schema'
import { findProfile } from '../../repositories/profiles.ts'
import { useSettings } from '../../utils/settings.ts'

/**
 * A generation starts from a complete profile: throws `PROFILE_INCOMPLETE` with the missing `fields`.
 * The local owner is not asked for one (specs/decisions/0057).
 */
export async function requireProfile(userId: string): Promise<void> {
  if (!useSettings().openId)
    return
  const fields = missingProfileFields(await findProfile(userId) ?? null)
  if (fields.length > 0)
    throw new DomainError('PROFILE_INCOMPLETE', { fields })
}
