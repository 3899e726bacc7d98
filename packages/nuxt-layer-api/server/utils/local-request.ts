import type { H3Event } from 'h3'
import { getRequestHeader, getRequestIP } from 'h3'
import { isLoopbackName } from './settings.ts'

/**
 * Whether a request was made on this computer, to this computer by its own name. The name matters: a page elsewhere can point
 * a name of its own at the loopback address (DNS rebinding) and would then be answered as if it were ours.
 */
export function isLocalRequest(event: H3Event): boolean {
  const host = getRequestHeader(event, 'host') ?? ''
  // Nuxt's development server hands requests on through a socket that knows no address.
  const address = getRequestIP(event)
  return isLoopbackName(host.replace(/:\d+$/, '')) && (address === undefined ? import.meta.dev === true : isLoopbackName(address))
}
