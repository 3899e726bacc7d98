import { defineEventHandler } from 'h3'

/** Says that the process answers; nothing else is asked of it. */
export default defineEventHandler(() => ({ status: 'ok' as const }))
