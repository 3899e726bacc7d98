import type { Vacancy } from '@int/schema'
import { vacancyPatchSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { changeVacancy } from '../../../services/vacancies/change-vacancy.ts'
import { readId, readInput } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Vacancy> => {
  const user = await requireUser(event)
  const id = readId(event)
  return changeVacancy(user.id, id, await readInput(event, vacancyPatchSchema))
})
