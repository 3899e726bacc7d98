import type { Role, Session, User } from '@int/schema'
import type { H3Event } from 'h3'
import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '@int/schema'
import { deleteCookie, getCookie, getRequestHeader, setCookie } from 'h3'
import { createSession, findSession, removeSession, touchSession } from '../repositories/sessions.ts'
import { isNotedDenial } from '../services/usage/limiter.ts'
import { audit } from './audit.ts'
import { clientAddress } from './client-address.ts'
import { useSettings } from './settings.ts'

const NAME = 'bespoke_session'
const TOKEN_BYTES = 32
const SESSION_DAYS = 30
/** "Last seen" is right to within this; writing it on every request would make every read a write. */
const SEEN_EVERY_MS = 5 * 60_000

/** Signs `user` in on this device: a new token, in place of whatever this device held before. */
export async function startSession(event: H3Event, user: User): Promise<void> {
  await endSession(event)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const maxAge = SESSION_DAYS * 86_400
  await createSession(user.id, {
    tokenHash: hashToken(token),
    device: getRequestHeader(event, 'user-agent')?.slice(0, 255) ?? null,
    ip: clientAddress(event) ?? null,
    expiresAt: new Date(Date.now() + maxAge * 1000).toISOString(),
  })
  setCookie(event, cookieName(NAME), token, { ...cookieAttributes(), maxAge })
}

/** Ends this device's session, here and in the browser; harmless where there is none. */
export async function endSession(event: H3Event): Promise<void> {
  const token = getCookie(event, cookieName(NAME))
  if (token === undefined)
    return
  await removeSession(hashToken(token))
  deleteCookie(event, cookieName(NAME), cookieAttributes())
}

/** Who is signed in, as their row stands at this request; a blocked user counts as nobody. */
export async function findSignedIn(event: H3Event): Promise<{ session: Session, user: User } | undefined> {
  const token = getCookie(event, cookieName(NAME))
  const found = token === undefined
    ? undefined
    : await findSession(hashToken(token))
  if (!found || found.user.status !== 'active')
    return undefined
  if (Date.now() - Date.parse(found.session.lastSeenAt) > SEEN_EVERY_MS)
    await touchSession(found.user.id, found.session.id)
  return found
}

/** The signed-in user; throws `UNAUTHENTICATED` where there is none. */
export async function requireUser(event: H3Event): Promise<User> {
  const { user } = await requireSession(event)
  return user
}

/** The signed-in user with the session of this device; throws `UNAUTHENTICATED` where there is none. */
export async function requireSession(event: H3Event): Promise<{ session: Session, user: User }> {
  const found = await findSignedIn(event)
  if (!found)
    throw new DomainError('UNAUTHENTICATED')
  return found
}

/** The signed-in user, who has to have `role`. Throws `UNAUTHENTICATED` or, after writing it down, `FORBIDDEN`. */
export async function requireRole(event: H3Event, role: Role): Promise<User> {
  const user = await requireUser(event)
  if (user.role === role)
    return user
  if (isNotedDenial(user.id))
    await audit(event, { action: 'access_denied', actorId: user.id, details: { method: event.method, route: event.context.matchedRoute?.path ?? null } })
  throw new DomainError('FORBIDDEN')
}

/** The database holds no token that somebody who reads it could use. */
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether browsers reach this server over TLS, so that cookies need not travel otherwise. */
export function isSecure(): boolean {
  return useSettings().origin?.startsWith('https:') ?? false
}

/** Over TLS the name says so: browsers take a `__Host-` cookie from this very host alone, and no neighbour under the same domain can set one. */
export function cookieName(name: string): string {
  return isSecure()
    ? `__Host-${name}`
    : name
}

/** What `__Host-` asks for, and that neither scripts nor other sites' forms get at it. */
export function cookieAttributes() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() }
}
