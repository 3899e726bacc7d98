import { Buffer } from 'node:buffer'
import { defineEventHandler, setResponseHeaders } from 'h3'
import { findResumePhotoBytes } from '../../../../repositories/resume-photos.ts'
import { requireFound } from '../../../../utils/found.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

/** The photo of a resume, to be shown on its owner's own pages; nothing keeps a copy of it on the way. */
export default defineEventHandler(async (event): Promise<Buffer> => {
  const user = await requireUser(event)
  const bytes = requireFound(await findResumePhotoBytes(user.id, readId(event)))
  setResponseHeaders(event, { 'Content-Type': 'image/jpeg', 'Content-Length': bytes.length, 'Content-Disposition': 'inline; filename="photo.jpg"' })
  return Buffer.from(bytes)
})
