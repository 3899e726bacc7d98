import type { Vacancy } from '@int/schema'
import { requirementsInputSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { replaceRequirements } from '../../../../services/vacancies/change-vacancy.ts'
import { readId, readInput } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Vacancy> => {
  const user = await requireUser(event)
  const id = readId(event)
  const { requirements } = await readInput(event, requirementsInputSchema)
  return replaceRequirements(user.id, id, requirements)
})
