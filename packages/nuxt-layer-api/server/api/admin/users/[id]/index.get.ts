import type { PersonView } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readPerson } from '../../../../services/identity/administer-people.ts'
import { readId } from '../../../../utils/input.ts'
import { requireRole } from '../../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<PersonView> => {
  await requireRole(event, 'super_admin')
  return readPerson(readId(event))
})
