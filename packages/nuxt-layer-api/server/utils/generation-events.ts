import type { Generation, GenerationEvent } from '@int/schema'
import type { H3Event } from 'h3'
import type { TailorOptions } from '../services/generations/tailor-resume.ts'
import { sendEvents } from './event-stream.ts'

/** Answers with a stream of `GenerationEvent`s; it ends with `done` or `error`. A client that leaves aborts the work. */
export function sendGenerationEvents(event: H3Event, work: (options: TailorOptions) => Promise<Generation>): Promise<void> {
  return sendEvents<GenerationEvent>(event, async (send, signal) => {
    const { id } = await work({ onStep: step => send({ type: 'step', step }), signal })
    send({ type: 'done', generationId: id })
  })
}
