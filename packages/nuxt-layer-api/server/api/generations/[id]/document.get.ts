import { documentQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { findGeneration } from '../../../repositories/generations.ts'
import { findVacancy } from '../../../repositories/vacancies.ts'
import { exportDocument } from '../../../services/documents/render-document.ts'
import { sendAttachment } from '../../../utils/attachment.ts'
import { requireFound } from '../../../utils/found.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** A tailored resume as PDF, named after person, company and position. */
export default defineEventHandler(async (event) => {
  const user = await requireUser(event)
  const id = readId(event)
  const options = readParameters(event, documentQuerySchema)
  const { content, vacancyId } = requireFound(await findGeneration(user.id, id))
  const vacancy = await findVacancy(user.id, vacancyId)
  return sendAttachment(event, { ...await exportDocument(user, content, vacancy ?? null, options), type: 'application/pdf' })
})
