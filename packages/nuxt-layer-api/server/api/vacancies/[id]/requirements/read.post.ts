import type { Vacancy } from '@int/schema'
import { defineEventHandler } from 'h3'
import { rereadRequirements } from '../../../../services/vacancies/change-vacancy.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

/** Reads the requirements from the text again. */
export default defineEventHandler(async (event): Promise<Vacancy> => {
  const user = await requireUser(event)
  return rereadRequirements(user.id, readId(event))
})
