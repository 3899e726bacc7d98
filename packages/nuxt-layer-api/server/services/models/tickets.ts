import type { TokenUsage } from '@int/llm'
import type { ModelRequest, ModelTicket } from '@int/schema'
import { randomUUID } from 'node:crypto'
import { DomainError, idSchema, instantSchema, modelRefSchema, modelReplyInputSchema, modelTaskSchema } from '@int/schema'
import { z } from 'zod'
import { seal, unseal } from '../../utils/seal.ts'

/** The longest that a page waits for a model (15 minutes), and time to come back. */
const TICKET_MS = 20 * 60_000
/** One that has run out is still known for what it was, so that whoever is late hears that. */
const SEALED_S = 86_400

const usageSchema = modelReplyInputSchema.shape.outcome.options[0].shape.usage

const ticketSchema = z.strictObject({
  id: idSchema,
  userId: idSchema,
  task: modelTaskSchema,
  model: modelRefSchema,
  /** Of the task as it was opened. */
  fingerprint: z.string(),
  attempt: z.union([z.literal(1), z.literal(2)]),
  /** Day of the question. */
  today: z.string(),
  expiresAt: instantSchema,
  /** Of the first attempt, where this is the second. */
  usage: usageSchema.optional(),
})

/** What a ticket says to this server, and to nobody else. */
export type TicketNote = Omit<z.output<typeof ticketSchema>, 'usage'> & { usage?: TokenUsage }

/** A permission to ask `request`, for one reply. */
export function issueTicket(note: Omit<TicketNote, 'id' | 'expiresAt'>, request: ModelRequest, now: Date): ModelTicket {
  const expiresAt = new Date(now.getTime() + TICKET_MS).toISOString()
  return { ticket: seal('model-ticket', { ...note, id: randomUUID(), expiresAt }, SEALED_S), request, expiresAt }
}

/** Reads a ticket of the user's own; throws `TICKET_INVALID`, also for somebody else's, and `TICKET_EXPIRED`. */
export function readTicket(userId: string, ticket: string, now: Date): TicketNote {
  const { data } = ticketSchema.safeParse(unseal('model-ticket', ticket))
  if (data === undefined || data.userId !== userId)
    throw new DomainError('TICKET_INVALID')
  if (Date.parse(data.expiresAt) <= now.getTime())
    throw new DomainError('TICKET_EXPIRED')
  return data
}
