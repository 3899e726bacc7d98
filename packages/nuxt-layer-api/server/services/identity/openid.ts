import type { Configuration } from 'openid-client'
import { DomainError } from '@int/schema'
import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientSecretPost, discovery, enableNonRepudiationChecks, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import { z } from 'zod'
import { isLoopbackName, useSettings } from '../../utils/settings.ts'

const TIMEOUT_S = 10

/** What has to be remembered between leaving for the provider and coming back. Every value is there, and none is empty. */
export const signInFlowSchema = z.strictObject({
  state: z.string().min(16),
  nonce: z.string().min(16),
  verifier: z.string().min(43),
  returnTo: z.string().min(1),
})
export type SignInFlow = z.infer<typeof signInFlowSchema>

/** Who the provider says has signed in. */
export interface ProvenIdentity { issuer: string, subject: string, email: string, name: string | null }

const claimsSchema = z.object({
  iss: z.string().min(1).max(255),
  sub: z.string().min(1).max(255),
  email: z.email().max(255),
  email_verified: z.boolean(),
  name: z.string().max(255).optional(),
})

/** The provider's address to send a person to, and what to remember until they are back. */
export async function beginOpenId(returnTo: string): Promise<{ address: URL, flow: SignInFlow }> {
  const configuration = await configure()
  const flow: SignInFlow = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo }
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(''),
    scope: 'openid email profile',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  })
  return { address, flow }
}

/**
 * Who came back. `query` is the callback's, with its question mark.
 * Throws `SIGN_IN_FAILED` for anything that is not the answer to `flow`, `EMAIL_NOT_VERIFIED` where the provider vouches for no address.
 */
export async function finishOpenId(query: string, flow: SignInFlow): Promise<ProvenIdentity> {
  const configuration = await configure()
  const tokens = await authorizationCodeGrant(configuration, new URL(callbackAddress(query)), {
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
  }).catch(failSignIn)
  const { success, data } = claimsSchema.safeParse(tokens.claims())
  if (!success || !data.email_verified)
    throw new DomainError('EMAIL_NOT_VERIFIED')
  return { issuer: data.iss, subject: data.sub, email: data.email.toLowerCase(), name: data.name ?? null }
}

function callbackAddress(query: string): string {
  return `${useSettings().origin}/api/auth/oidc/callback${query}`
}

let configured: Promise<Configuration> | undefined

/** What the provider says of itself, asked once; after a failure the next sign-in asks again. */
function configure(): Promise<Configuration> {
  configured ??= discover().catch((error) => {
    configured = undefined
    return failSignIn(error)
  })
  return configured
}

async function discover(): Promise<Configuration> {
  const { openId } = useSettings()
  if (!openId)
    throw new Error('No sign-in provider is configured.')
  const issuer = new URL(openId.issuer)
  const configuration = await discovery(issuer, openId.clientId, openId.clientSecret, ClientSecretPost(openId.clientSecret), {
    timeout: TIMEOUT_S,
    // A provider on this computer, as in development: nobody listens on the way to it.
    execute: issuer.protocol === 'http:' && isLoopbackName(issuer.hostname) ? [allowInsecureRequests] : [],
  })
  // Checks the signature of the ID token too, and not only that it came over TLS.
  enableNonRepudiationChecks(configuration)
  return configuration
}

function failSignIn(cause: unknown): never {
  throw new DomainError('SIGN_IN_FAILED', {}, { cause })
}
