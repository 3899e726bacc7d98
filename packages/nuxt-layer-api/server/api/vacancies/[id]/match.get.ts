import type { MatchReport } from '@int/schema'
import { idSchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { z } from 'zod'
import { matchVacancy } from '../../../services/vacancies/match-vacancy.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

const querySchema = z.strictObject({ resumeId: idSchema })

/** How a resume meets this vacancy right now. */
export default defineEventHandler(async (event): Promise<MatchReport> => {
  const user = await requireUser(event)
  const id = readId(event)
  const { resumeId } = readParameters(event, querySchema)
  return matchVacancy(user.id, id, resumeId)
})
