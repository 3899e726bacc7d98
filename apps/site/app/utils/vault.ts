/** A text under a passphrase, as it may lie on a device. Everything in base64; `salt` belongs to the passphrase, `iv` to this text. */
export interface SealedText {
  version: 1
  salt: string
  iv: string
  data: string
}

/** What a passphrase came to; the key cannot be read out of the browser again. */
export interface VaultKey {
  key: CryptoKey
  salt: Uint8Array<ArrayBuffer>
}

/** OWASP's Password Storage Cheat Sheet (2023) for PBKDF2 with SHA-256. */
const ROUNDS = 600_000
const SALT_BYTES = 16
/** NIST SP 800-38D, 5.2.1.1: the length that GCM is made for. */
const IV_BYTES = 12

/** A new key for a passphrase. Takes half a second on purpose: so long does each guess take whoever copies the vault. */
export function newVaultKey(passphrase: string): Promise<VaultKey> {
  return deriveKey(passphrase, crypto.getRandomValues(new Uint8Array(SALT_BYTES)))
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<VaultKey> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  return { key, salt }
}

/** Seals `text` for `owner`: under another owner's name it does not open. */
export async function sealText(text: string, { key, salt }: VaultKey, owner: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(owner) }, key, new TextEncoder().encode(text))
  return { version: 1, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) }
}

/** Opens what `sealText` made; `undefined` where the passphrase or the owner is another, or a byte was changed. */
export async function openText(sealed: SealedText, passphrase: string, owner: string): Promise<{ text: string, key: VaultKey } | undefined> {
  const key = await deriveKey(passphrase, fromBase64(sealed.salt))
  const text = await openWithKey(sealed, key, owner)
  return text === undefined ? undefined : { text, key }
}

/** The same for a key that was derived before. */
export async function openWithKey(sealed: SealedText, { key }: VaultKey, owner: string): Promise<string | undefined> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: new TextEncoder().encode(owner) }, key, fromBase64(sealed.data))
    return new TextDecoder().decode(text)
  }
  catch {
    return undefined
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0))
}
