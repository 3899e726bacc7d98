import type { H3Event } from 'h3'
import { DomainError } from '@int/schema'
import { defineEventHandler, getRequestHeader } from 'h3'
import { useSettings } from '../utils/settings.ts'
import { databaseStarted } from '../utils/start.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** These say how the server is, so they answer while it is not. */
const HEALTH = new Set(['/api/health', '/api/ready'])

/** Before every API handler: refuses what another site makes a browser send, and waits for the database. */
export default defineEventHandler(async (event) => {
  if (!event.path.startsWith('/api/') || HEALTH.has(event.path.split('?')[0]!))
    return
  if (!SAFE.has(event.method) && isCrossSite(event))
    throw new DomainError('CROSS_SITE_REQUEST')
  await databaseStarted()
})

/** Browsers say where a request comes from; what says nothing at all is not a browser and carries nobody's cookie unasked. */
function isCrossSite(event: H3Event): boolean {
  const site = getRequestHeader(event, 'sec-fetch-site')
  if (site !== undefined)
    return site !== 'same-origin' && site !== 'none'
  const origin = getRequestHeader(event, 'origin')
  if (origin === undefined)
    return false
  return !URL.canParse(origin) || (new URL(origin).host !== getRequestHeader(event, 'host') && origin !== useSettings().origin)
}
