import { describe, expect, it } from 'vitest'
import { newVaultKey, openText, sealText } from '../app/utils/vault'

const OWNER = 'a7d6a2c4-0000-4000-8000-000000000001'
const PASSPHRASE = 'correct horse battery'
const SECRET = '[{"provider":"openai","apiKey":"sk-canary-1234567890"}]'

describe('the vault', () => {
  it('opens with its passphrase, however its letters are composed, and for its owner alone', async () => {
    const key = await newVaultKey('Brücke über den Fluß')
    const sealed = await sealText(SECRET, key, OWNER)
    expect((await openText(sealed, 'Bru\u0308cke u\u0308ber den Fluß', OWNER))?.text).toBe(SECRET)
    expect(await openText(sealed, 'brücke über den fluß', OWNER)).toBeUndefined()
    expect(await openText(sealed, 'Brücke über den Fluß', OWNER.replace('1', '2'))).toBeUndefined()
  })

  it('holds ciphertext only, and never the same twice', async () => {
    const key = await newVaultKey(PASSPHRASE)
    const [one, other] = [await sealText(SECRET, key, OWNER), await sealText(SECRET, key, OWNER)]
    expect(one.salt).toBe(other.salt)
    expect(one.iv).not.toBe(other.iv)
    expect(one.data).not.toBe(other.data)
    for (const text of [JSON.stringify(one), atob(one.data)]) {
      expect(text).not.toContain('canary')
      expect(text).not.toContain(PASSPHRASE)
    }
    expect(JSON.stringify(one)).not.toContain(btoa('sk-canary').slice(2, 10))
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow()
  })

  it('does not open once a byte of it was changed', async () => {
    const sealed = await sealText(SECRET, await newVaultKey(PASSPHRASE), OWNER)
    const bytes = Uint8Array.from(atob(sealed.data), character => character.charCodeAt(0))
    bytes[3]! ^= 1
    expect(await openText({ ...sealed, data: btoa(String.fromCharCode(...bytes)) }, PASSPHRASE, OWNER)).toBeUndefined()
  })

  it('can be sealed again with the key that opened it', async () => {
    const opened = await openText(await sealText(SECRET, await newVaultKey(PASSPHRASE), OWNER), PASSPHRASE, OWNER)
    const again = await sealText('[]', opened!.key, OWNER)
    expect((await openText(again, PASSPHRASE, OWNER))?.text).toBe('[]')
  })
})
