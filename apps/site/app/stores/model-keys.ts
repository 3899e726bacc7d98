import type { ProviderSettings } from '@int/llm'
import type { LlmKey } from '@int/schema'
import type { VaultKey } from '../utils/vault'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { newVaultKey, openText, openWithKey, sealText } from '../utils/vault'

export type Provider = LlmKey['provider']

/** How a person reaches a model with a key of their own. */
export interface OwnModel {
  provider: Provider
  model: string
  /** Empty for the provider's own address. */
  baseUrl: string
  timeoutMinutes: number
  /** `false` for a server that cannot bind a reply to a form. */
  structuredOutput: boolean
}

interface Held extends OwnModel { apiKey: string }

/** `none`: nothing is kept on this device · `locked`: something is, and its passphrase was not given yet · `open`: changes are kept as they are made. */
export type VaultState = 'none' | 'locked' | 'open'

/** Shorter ones are guessed too soon, whatever the rounds. */
export const MIN_PASSPHRASE = 12
/** Of a shorter key its last four characters would tell too much. */
const MIN_HINTED = 12

function vaultName(owner: string): string {
  return `bespoke-vault-${owner}`
}

/**
 * The keys of one person, in the memory of this tab. They are not part of the store's state, so that nothing that copies, logs or restores a state holds them;
 * what pages see of them is everything else. Where the person asks for it, they are also kept on this device under a passphrase.
 */
export const useModelKeys = defineStore('model-keys', () => {
  const owner = ref<string>()
  const held = shallowRef<Held[]>([])
  const vaultState = ref<VaultState>('none')
  let vaultKey: VaultKey | undefined

  const models = computed(() => held.value.map(({ apiKey, ...model }): OwnModel & { keyHint: string } => ({ ...model, keyHint: hintOf(apiKey) })))

  /** Turns to the vault of `userId`; what was held for anybody else is forgotten. */
  function belongTo(userId: string): void {
    if (owner.value === userId)
      return
    forget()
    owner.value = userId
    vaultState.value = readVault() === null ? 'none' : 'locked'
  }

  /** Empties the memory; a vault stays on the device, locked. */
  function forget(): void {
    held.value = []
    vaultKey = undefined
    owner.value = undefined
    vaultState.value = 'none'
  }

  /** Empties the memory and goes on for the same person. */
  function lock(): void {
    const userId = owner.value
    forget()
    if (userId !== undefined)
      belongTo(userId)
  }

  /** Keeps a key; where `apiKey` is absent, the one that is held for this provider stays. */
  async function keep(model: OwnModel, apiKey?: string): Promise<void> {
    const key = apiKey ?? held.value.find(({ provider }) => provider === model.provider)?.apiKey ?? ''
    held.value = [...held.value.filter(({ provider }) => provider !== model.provider), { ...model, apiKey: key }]
    await writeVault()
  }

  async function drop(provider: Provider): Promise<void> {
    held.value = held.value.filter(model => model.provider !== provider)
    await writeVault()
  }

  /** What a call needs, key included: for handing to the call and to nothing else. */
  function settingsOf(provider: Provider): ProviderSettings | undefined {
    const model = held.value.find(each => each.provider === provider)
    return model && {
      provider,
      apiKey: model.apiKey,
      timeoutMs: model.timeoutMinutes * 60_000,
      structuredOutput: model.structuredOutput,
      ...(model.baseUrl === '' ? {} : { baseUrl: model.baseUrl }),
    }
  }

  /** Begins to keep what is held on this device, under a passphrase that nobody can recover. */
  async function createVault(passphrase: string): Promise<void> {
    vaultKey = await newVaultKey(passphrase)
    vaultState.value = 'open'
    await writeVault()
  }

  /** Takes what the vault holds into memory; `false` for a wrong passphrase. Keys that were entered meanwhile win over older ones of the same provider. */
  async function unlock(passphrase: string): Promise<boolean> {
    const userId = owner.value
    const sealed = readVault()
    if (userId === undefined || sealed === null)
      return false
    const opened = await openText(JSON.parse(sealed), passphrase, userId)
    // Deriving takes a while, in which the person may have changed.
    if (opened === undefined || owner.value !== userId)
      return false
    const kept = JSON.parse(opened.text) as Held[]
    held.value = [...kept.filter(({ provider }) => !held.value.some(model => model.provider === provider)), ...held.value]
    vaultKey = opened.key
    vaultState.value = 'open'
    await writeVault()
    return true
  }

  /** Takes the vault off this device; what is in memory stays until the tab closes. */
  function removeVault(): void {
    if (owner.value !== undefined)
      localStorage.removeItem(vaultName(owner.value))
    vaultKey = undefined
    vaultState.value = 'none'
  }

  /** Another tab has changed the vault: what it wrote counts here, too, or this tab would write over it. */
  async function followVault({ key, newValue }: StorageEvent): Promise<void> {
    const userId = owner.value
    if (userId === undefined || key !== vaultName(userId))
      return
    const text = newValue === null || vaultKey === undefined ? undefined : await openWithKey(JSON.parse(newValue), vaultKey, userId)
    if (owner.value !== userId)
      return
    if (text !== undefined) {
      held.value = JSON.parse(text) as Held[]
      return
    }
    vaultKey = undefined
    vaultState.value = newValue === null ? 'none' : 'locked'
  }
  if (import.meta.client)
    window.addEventListener('storage', event => void followVault(event))

  function readVault(): string | null {
    return owner.value === undefined ? null : localStorage.getItem(vaultName(owner.value))
  }

  async function writeVault(): Promise<void> {
    const userId = owner.value
    if (vaultKey === undefined || userId === undefined)
      return
    const sealed = await sealText(JSON.stringify(held.value), vaultKey, userId)
    if (owner.value === userId && vaultState.value === 'open')
      localStorage.setItem(vaultName(userId), JSON.stringify(sealed))
  }

  return { owner, models, vaultState, belongTo, forget, lock, keep, drop, settingsOf, createVault, unlock, removeVault }
})

/** What may be told of a key: its last four characters, or nothing where they would tell too much. */
export function hintOf(apiKey: string): string {
  return apiKey.length < MIN_HINTED ? '' : apiKey.slice(-4)
}
