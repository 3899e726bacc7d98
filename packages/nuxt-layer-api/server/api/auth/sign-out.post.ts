import { defineEventHandler, sendNoContent } from 'h3'
import { endSession } from '../../utils/session.ts'

/** Ends this device's session; asking twice is no error. */
export default defineEventHandler(async (event) => {
  await endSession(event)
  return sendNoContent(event)
})
