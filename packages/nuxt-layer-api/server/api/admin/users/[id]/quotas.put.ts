import type { PersonView } from '@int/schema'
import { quotaOverrideSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { replaceUserQuotas } from '../../../../repositories/quotas.ts'
import { readPerson } from '../../../../services/identity/administer-people.ts'
import { audit } from '../../../../utils/audit.ts'
import { readId, readInput } from '../../../../utils/input.ts'
import { requireRole } from '../../../../utils/session.ts'

/** Replaces a person's own limits; what is absent follows their role. */
export default defineEventHandler(async (event): Promise<PersonView> => {
  const admin = await requireRole(event, 'super_admin')
  const id = readId(event)
  await readPerson(id)
  const limits = await readInput(event, quotaOverrideSchema)
  await replaceUserQuotas(id, limits)
  await audit(event, { action: 'quota_changed', actorId: admin.id, subjectId: id, details: limits })
  return readPerson(id)
})
