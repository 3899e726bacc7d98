import type { User } from '@int/schema'
import { userPatchSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { changePerson } from '../../../../services/identity/administer-people.ts'
import { audit } from '../../../../utils/audit.ts'
import { readId, readInput } from '../../../../utils/input.ts'
import { requireRole } from '../../../../utils/session.ts'

/** Changes a person's role, or blocks or unblocks them; both hold from their next request. */
export default defineEventHandler(async (event): Promise<User> => {
  const admin = await requireRole(event, 'super_admin')
  const id = readId(event)
  const { user, changed } = await changePerson(id, await readInput(event, userPatchSchema))
  for (const { action, before, after } of changed)
    await audit(event, { action, actorId: admin.id, subjectId: id, details: { before, after } })
  return user
})
