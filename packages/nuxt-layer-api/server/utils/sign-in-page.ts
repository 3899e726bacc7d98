import type { H3Event } from 'h3'
import { DomainError } from '@int/schema'
import { sendRedirect, setResponseHeaders } from 'h3'
import { audit } from './audit.ts'
import { limitHeaders } from './failure.ts'

/**
 * Sends the browser to the address that `work` returns, or, where it throws what a person can do something about, to the
 * sign-in page with its code: nobody reads JSON on the way to a provider and back. Whoever is only too quick leaves no trail, which
 * anybody could make endless.
 */
export async function redirectOrTell(event: H3Event, work: () => Promise<string>): Promise<void> {
  let address: string
  try {
    address = await work()
  }
  catch (error) {
    if (!(error instanceof DomainError))
      throw error
    const { code, params } = error
    if (code !== 'RATE_LIMITED')
      await audit(event, { action: 'sign_in_failed', details: { method: 'oidc', code } })
    setResponseHeaders(event, limitHeaders(error.toBody()))
    address = `/sign-in?${new URLSearchParams({ error: code, ...typeof params.seconds === 'number' ? { seconds: String(params.seconds) } : {} })}`
  }
  await sendRedirect(event, address)
}
