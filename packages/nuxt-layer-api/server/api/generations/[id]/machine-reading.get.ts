import type { MachineReading } from '@int/schema'
import { machineReadingQuerySchema } from '@int/schema'
import { defineEventHandler } from 'h3'
import { readAsMachine } from '../../../services/documents/look-at-document.ts'
import { readId, readParameters } from '../../../utils/input.ts'
import { requireUser } from '../../../utils/session.ts'

/** How a machine reads the file of a tailored resume. */
export default defineEventHandler(async (event): Promise<MachineReading> => {
  const user = await requireUser(event)
  const id = readId(event)
  const { format } = readParameters(event, machineReadingQuerySchema)
  return readAsMachine(user, { kind: 'generation', id }, format)
})
