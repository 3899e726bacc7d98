import { DomainError } from '@int/schema'
import { defineEventHandler } from 'h3'
import { z } from 'zod'
import { beginOpenId } from '../../../services/identity/openid.ts'
import { takeVisitorTurn } from '../../../services/usage/limiter.ts'
import { clientAddress } from '../../../utils/client-address.ts'
import { readParameters } from '../../../utils/input.ts'
import { keepSignInFlow, localPath } from '../../../utils/sign-in-flow.ts'
import { signInMethods } from '../../../utils/sign-in-methods.ts'
import { redirectOrTell } from '../../../utils/sign-in-page.ts'

const querySchema = z.strictObject({ returnTo: z.string().max(2000).optional() })

/** Sends the browser to the sign-in provider; `returnTo` is the path of this site to come back to. */
export default defineEventHandler(async (event) => {
  if (!signInMethods().includes('oidc'))
    throw new DomainError('NOT_FOUND')
  const { returnTo } = readParameters(event, querySchema)
  await redirectOrTell(event, async () => {
    takeVisitorTurn(clientAddress(event), 'begin')
    const { address, flow } = await beginOpenId(localPath(returnTo))
    keepSignInFlow(event, flow)
    return address.href
  })
})
