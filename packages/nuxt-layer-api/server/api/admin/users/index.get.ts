import type { Page, User } from '@int/schema'
import { userQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listUsers } from '../../../repositories/users.ts'
import { readParameters } from '../../../utils/input.ts'
import { requireRole } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Page<User>> => {
  await requireRole(event, 'super_admin')
  return listUsers(readParameters(event, userQuerySchema))
})
