import { defineEventHandler, sendNoContent } from 'h3'
import { removeVacancy } from '../../../repositories/vacancies.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  requireFound(await removeVacancy(user.id, readId(event)))
  return sendNoContent(event)
})
