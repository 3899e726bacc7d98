import type { Vacancy } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findVacancy } from '../../../repositories/vacancies.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Vacancy> => {
  const user = await requireUser(event)
  return requireFound(await findVacancy(user.id, readId(event)))
})
