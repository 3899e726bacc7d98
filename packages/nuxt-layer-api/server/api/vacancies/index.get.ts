import type { Page, VacancySummary } from '@int/schema'
import { vacancyQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { listVacancies } from '../../repositories/vacancies.ts'
import { readParameters } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

export default defineEventHandler(async (event): Promise<Page<VacancySummary>> => {
  const user = await requireUser(event)
  return listVacancies(user.id, readParameters(event, vacancyQuerySchema))
})
