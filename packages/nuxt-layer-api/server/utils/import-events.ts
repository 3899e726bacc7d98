import type { Resume, ResumeImportEvent } from '@int/schema'
import type { H3Event } from 'h3'
import type { ImportOptions } from '../services/resumes/import-resume.ts'
import { sendEvents } from './event-stream.ts'

/** Answers with a stream of `ResumeImportEvent`s; it ends with `done` or `error`. A client that leaves stops the reading. */
export function sendImportEvents(event: H3Event, work: (options: ImportOptions) => Promise<Resume>): Promise<void> {
  return sendEvents<ResumeImportEvent>(event, async (send, signal) => {
    const resume = await work({ onPage: (done, pages) => send({ type: 'page', done, pages }), signal })
    send({ type: 'done', resume })
  })
}
