import { DomainError } from '@int/schema'
import { defineEventHandler } from 'h3'
import { pingDatabase } from '../database/client.ts'
import { isStarted } from '../utils/start.ts'

/** Says whether the server can do its work: its database is migrated and answers. */
export default defineEventHandler(async () => {
  if (!isStarted())
    throw new DomainError('NOT_READY')
  await pingDatabase().catch((cause) => {
    throw new DomainError('NOT_READY', {}, { cause })
  })
  return { status: 'ready' as const }
})
