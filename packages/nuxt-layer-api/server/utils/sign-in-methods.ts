import type { SessionView } from '@int/schema'
import { useSettings } from './settings.ts'

/** The ways to sign in that this installation offers: the provider's where one is configured, else the one click of the local owner. */
export function signInMethods(): SessionView['methods'] {
  return [useSettings().openId ? 'oidc' : 'local']
}
