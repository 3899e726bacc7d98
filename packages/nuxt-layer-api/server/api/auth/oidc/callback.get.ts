import { DomainError } from '@int/schema'
import { defineEventHandler, getRequestURL } from 'h3'
import { finishOpenId } from '../../../services/identity/openid.ts'
import { signInWithAccount } from '../../../services/identity/sign-in-with-account.ts'
import { takeVisitorTurn } from '../../../services/usage/limiter.ts'
import { audit } from '../../../utils/audit.ts'
import { clientAddress } from '../../../utils/client-address.ts'
import { findSignedIn, startSession } from '../../../utils/session.ts'
import { takeSignInFlow } from '../../../utils/sign-in-flow.ts'
import { signInMethods } from '../../../utils/sign-in-methods.ts'
import { redirectOrTell } from '../../../utils/sign-in-page.ts'

/** Where the sign-in provider sends the browser back to. */
export default defineEventHandler(async (event) => {
  if (!signInMethods().includes('oidc'))
    throw new DomainError('NOT_FOUND')
  await redirectOrTell(event, async () => {
    takeVisitorTurn(clientAddress(event), 'callback')
    const flow = takeSignInFlow(event)
    if (!flow)
      throw new DomainError('SIGN_IN_FAILED')
    const identity = await finishOpenId(getRequestURL(event).search, flow)
    const current = await findSignedIn(event)
    const user = await signInWithAccount(identity, current?.user)
    await startSession(event, user)
    await audit(event, { action: 'sign_in', actorId: user.id, details: { method: 'oidc' } })
    return flow.returnTo
  })
})
