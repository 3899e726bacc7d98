import type { Vacancy } from '@int/schema'
import { vacancyInputSchema } from '@int/schema'
import { defineEventHandler, setResponseStatus } from 'h3'
import { addVacancy } from '../../services/vacancies/add-vacancy.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** Adds a vacancy and reads its requirements. */
export default defineEventHandler(async (event): Promise<Vacancy> => {
  const user = await requireUser(event)
  const vacancy = await addVacancy(user.id, await readInput(event, vacancyInputSchema))
  setResponseStatus(event, 201)
  return vacancy
})
