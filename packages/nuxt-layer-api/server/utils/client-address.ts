import type { H3Event } from 'h3'
import { isIP, isIPv6 } from 'node:net'
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

/**
 * What stands for one visitor when they are counted: an IPv4 address as it is, of an IPv6 address the first 64 bits as `2001:db8:0:0::/64`.
 * A connection is given that many at the least, and changes among them as it likes. An IPv4 address in IPv6's clothes counts as IPv4.
 */
export function visitorNetwork(address: string): string {
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare))
    return bare
  // A URL's host is written in the one canonical way: lower case, the dotted end of a mapped address in hexadecimal.
  const canonical = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical)
  if (mapped)
    return mapped.slice(1).map(group => Number.parseInt(group, 16)).flatMap(group => [group >> 8, group & 255]).join('.')
  const [head = [], tail = []] = canonical.split('::').map(part => part.split(':').filter(Boolean))
  const missing = Array.from({ length: 8 - head.length - tail.length }).fill('0')
  return `${[...head, ...missing, ...tail].slice(0, 4).join(':')}::/64`
}
