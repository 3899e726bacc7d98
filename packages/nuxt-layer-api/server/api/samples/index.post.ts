import { defineEventHandler, setResponseStatus } from 'h3'
import { addSamples } from '../../services/samples/add-samples.ts'
import { requireUser } from '../../utils/session.ts'

/** A sample resume and a sample vacancy to try everything with. */
export default defineEventHandler(async (event): Promise<{ resumeId: string, vacancyId: string }> => {
  const user = await requireUser(event)
  const samples = await addSamples(user.id)
  setResponseStatus(event, 201)
  return samples
})
