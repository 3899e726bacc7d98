import type { H3Event } from 'h3'
import { getRequestHeader, getRequestIP } from 'h3'
import { isLoopbackName } from './settings.ts'

/** What proxies add to what they pass on; a browser on this computer sends none of it. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/**
 * Whether a request was made on this computer, to this computer by its own name. The name matters: a page elsewhere can point
 * a name of its own at the loopback address (DNS rebinding) and would then be answered as if it were ours. So does what a proxy
 * leaves behind: it calls from this computer for people who are anywhere.
 */
export function isLocalRequest(event: H3Event): boolean {
  const host = getRequestHeader(event, 'host') ?? ''
  const origin = getRequestHeader(event, 'origin')
  if (FORWARDED.some(name => getRequestHeader(event, name) !== undefined))
    return false
  if (origin !== undefined && !(URL.canParse(origin) && isLoopbackName(new URL(origin).hostname)))
    return false
  // Nuxt's development server hands requests on through a socket that knows no address.
  const address = getRequestIP(event)
  return isLoopbackName(host.replace(/:\d+$/, '')) && (address === undefined ? import.meta.dev === true : isLoopbackName(address))
}
