import type { H3Event } from 'h3'
import { isIP } from 'node:net'
import { getRequestHeader, getRequestIP } from 'h3'
import { useSettings } from './settings.ts'

/** Where a request comes from; `undefined` on a socket that knows no address. */
export function clientAddress(event: H3Event): string | undefined {
  return addressBehind(useSettings().trustedProxies, getRequestIP(event), getRequestHeader(event, 'x-forwarded-for'))
}

/**
 * The address that `proxies` trusted proxies vouch for. Each adds who called it at the end of `forwarded`; what stands before their
 * entries was written by whoever called the first of them, and may be anything. Without proxies only the socket counts.
 */
export function addressBehind(proxies: number, socket: string | undefined, forwarded: string | undefined): string | undefined {
  const entries = forwarded?.split(',').map(entry => entry.trim()).slice(-proxies) ?? []
  return proxies > 0 && isIP(entries[0] ?? '') !== 0
    ? entries[0]
    : socket
}
