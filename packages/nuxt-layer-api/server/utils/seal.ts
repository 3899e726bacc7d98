import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { useSecret } from './secret.ts'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** What a text was sealed for; each purpose has a key of its own, so that none can stand in for another. */
export type SealPurpose = 'sign-in' | 'model-ticket' | 'model-nonce'

/** A JSON value that only this server can read or make, for `seconds` from now. */
export function seal(purpose: SealPurpose, value: unknown, seconds: number): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(purpose), iv)
  const text = JSON.stringify({ value, until: Date.now() + seconds * 1000 })
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The value again; `undefined` for anything that was not sealed here, for this purpose, or is over. */
export function unseal(purpose: SealPurpose, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    const { value, until } = JSON.parse(text) as { value: unknown, until: number }
    return until > Date.now()
      ? value
      : undefined
  }
  catch {
    return undefined
  }
}

/** A word of 16 letters and digits that only this server can tell from a text, and always the same for it. */
export function secretWord(purpose: SealPurpose, text: string): string {
  return createHmac('sha256', keyFor(purpose)).update(text).digest('hex').slice(0, 16)
}

function keyFor(purpose: SealPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', useSecret(), '', `bespoke ${purpose}`, 32))
}
