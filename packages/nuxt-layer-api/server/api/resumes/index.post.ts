import type { Resume } from '@int/schema'
import { resumeInputSchema } from '@int/schema'
import { defineEventHandler, getRequestHeader, setResponseStatus } from 'h3'
import { createResume } from '../../repositories/resumes.ts'
import { importResume } from '../../services/resumes/import-resume.ts'
import { sendImportEvents } from '../../utils/import-events.ts'
import { readInput } from '../../utils/input.ts'
import { requireUser } from '../../utils/session.ts'
import { readUpload } from '../../utils/upload.ts'

/**
 * A new resume: read from an uploaded file (`multipart/form-data`), or as it is sent (`application/json`).
 * Whoever uploads and accepts `text/event-stream` is told of each scanned page; leaving cancels.
 */
export default defineEventHandler(async (event): Promise<Resume | void> => {
  const user = await requireUser(event)
  const isForm = /^multipart\/form-data\s*;/i.test(getRequestHeader(event, 'content-type') ?? '')
  let resume: Resume
  if (isForm) {
    const { fileName, bytes, fields } = await readUpload(event)
    const upload = { fileName, bytes, title: fields.title?.trim() }
    if (getRequestHeader(event, 'accept')?.includes('text/event-stream'))
      return sendImportEvents(event, options => importResume(user, upload, options))
    resume = await importResume(user, upload)
  }
  else {
    const input = await readInput(event, resumeInputSchema)
    resume = await createResume(user.id, { ...input, reading: null, sourceFileName: null, sourceFileType: null, sourceFileKey: null, reviewedAt: null })
  }
  setResponseStatus(event, 201)
  return resume
})
