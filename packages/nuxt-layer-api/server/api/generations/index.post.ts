import type { Generation } from '@int/schema'
import { generationInputSchema } from '@int/schema'
import { defineEventHandler, getRequestHeader, setResponseStatus } from 'h3'
import { tailorResume } from '../../services/generations/tailor-resume.ts'
import { sendGenerationEvents } from '../../utils/generation-events.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'

/** Tailors a resume to a vacancy. Whoever accepts `text/event-stream` is told of each step; leaving cancels. */
export default defineEventHandler(async (event): Promise<Generation | void> => {
  const user = await requireUser(event)
  const input = await readInput(event, generationInputSchema)
  if (getRequestHeader(event, 'accept')?.includes('text/event-stream'))
    return sendGenerationEvents(event, options => tailorResume(user, input, options))
  const generation = await tailorResume(user, input)
  setResponseStatus(event, 201)
  return generation
})
