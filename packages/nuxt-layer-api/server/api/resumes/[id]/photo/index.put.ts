import type { ResumePhoto } from '@int/schema'
import { DomainError, PHOTO_LIMITS } from '@int/schema'
import { defineEventHandler, getRequestHeader } from 'h3'
import { savePhoto } from '../../../../services/photos/save-photo.ts'
import { readBytes } from '../../../../utils/bytes.ts'
import { readId } from '../../../../utils/input.ts'
import { requireUser } from '../../../../utils/session.ts'

/** Gives a resume its photo, or another one: a JPEG as the request's whole body. */
export default defineEventHandler(async (event): Promise<ResumePhoto> => {
  const user = await requireUser(event)
  const id = readId(event)
  // A form on another site can send anything but this without asking.
  if (getRequestHeader(event, 'content-type') !== 'image/jpeg')
    throw new DomainError('PHOTO_TYPE_UNSUPPORTED')
  const bytes = await readBytes(event, PHOTO_LIMITS.bytes, () => new DomainError('PHOTO_TOO_LARGE', { maxKilobytes: PHOTO_LIMITS.bytes / 1000 }))
  return savePhoto(user.id, id, bytes)
})
