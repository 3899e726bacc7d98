import type { H3Event } from 'h3'
import type { SignInFlow } from '../services/identity/openid.ts'
import { deleteCookie, getCookie, setCookie } from 'h3'
import { signInFlowSchema } from '../services/identity/openid.ts'
import { seal, unseal } from './seal.ts'
import { cookieAttributes, cookieName } from './session.ts'

const NAME = 'bespoke_sign_in'
const MINUTES = 10

/** Remembers in the browser, unreadable to it, what the provider's answer has to match. */
export function keepSignInFlow(event: H3Event, flow: SignInFlow): void {
  setCookie(event, cookieName(NAME), seal('sign-in', flow, MINUTES * 60), { ...cookieAttributes(), maxAge: MINUTES * 60 })
}

/** What was remembered, once: it is forgotten with the asking. */
export function takeSignInFlow(event: H3Event): SignInFlow | undefined {
  const sealed = getCookie(event, cookieName(NAME))
  deleteCookie(event, cookieName(NAME), cookieAttributes())
  return sealed === undefined
    ? undefined
    : signInFlowSchema.safeParse(unseal('sign-in', sealed)).data
}

/** A path of this site to go back to; anything else becomes the start page. */
export function localPath(given: unknown): string {
  const base = 'http://site.invalid'
  if (typeof given !== 'string' || !given.startsWith('/') || !URL.canParse(given, base))
    return '/'
  const { origin, pathname, search, hash } = new URL(given, base)
  // `//elsewhere` and `/\elsewhere` parse as other hosts; a path that begins so would be one again.
  return origin === base && !pathname.startsWith('//')
    ? pathname + search + hash
    : '/'
}
