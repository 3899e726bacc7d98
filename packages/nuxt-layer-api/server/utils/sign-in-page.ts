import type { H3Event } from 'h3'
import { DomainError } from '@int/schema'
import { sendRedirect } from 'h3'
import { audit } from './audit.ts'

/**
 * Sends the browser to the address that `work` returns, or, where it throws what a person can do something about, to the
 * sign-in page with its code: nobody reads JSON on the way to a provider and back.
 */
export async function redirectOrTell(event: H3Event, work: () => Promise<string>): Promise<void> {
  let address: string
  try {
    address = await work()
  }
  catch (error) {
    if (!(error instanceof DomainError))
      throw error
    await audit(event, { action: 'sign_in_failed', details: { method: 'oidc', code: error.code } })
    address = `/sign-in?error=${error.code}`
  }
  await sendRedirect(event, address)
}
