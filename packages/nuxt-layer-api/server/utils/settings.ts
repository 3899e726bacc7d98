import { resolve } from 'node:path'
import process from 'node:process'
import { MAX_TIMEOUT_MS } from '@int/llm'
import { isPostgres } from '../database/dialect.ts'

/** What the environment says about this installation, read once at start. */
export interface Settings {
  /** Absolute path of the directory that holds the SQLite file, the uploads and the server's secret. */
  dataDirectory: string
  /** PostgreSQL's address, or the path of the SQLite file. */
  databaseUrl: string
  /** How the outside calls this server, `https://cv.example.org`; `undefined` for one that only this computer reaches. */
  origin: string | undefined
  /** The OpenID provider that people sign in with; `undefined` where one click makes the local owner. */
  openId: OpenIdSettings | undefined
  /** E-mail addresses, in lower case, whose owners become super-admins when they first sign in. */
  superAdmins: string[]
  /** The platform's own keys to models, and an address where it is not the provider's; a provider without a key is not there. */
  models: Partial<Record<'openai' | 'gemini', ModelSettings>>
  /** For a whole call of the platform's model, reply included. */
  modelTimeoutMs: number
  /** How many proxies in front of this server say truthfully who called them. */
  trustedProxies: number
}

export interface ModelSettings { apiKey: string, baseUrl: string | undefined }
export interface OpenIdSettings { issuer: string, clientId: string, clientSecret: string }

const MODEL_TIMEOUT_S = 120
const GOOGLE = 'https://accounts.google.com'

/** Reads the settings; throws an `Error` with a sentence that says what to set where they cannot be served. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, isDevelopment = false): Settings {
  const dataDirectory = resolve(env.BESPOKE_DATA || './data')
  if (env.DATABASE_URL && !isPostgres)
    throw new Error('DATABASE_URL has to begin with postgres:// or postgresql://. Leave it out to use the SQLite file in the data directory.')
  const openId = readOpenId(env)
  const origin = readOrigin(env.BESPOKE_ORIGIN)
  const trustedProxies = readTrustedProxies(env.TRUST_PROXY)
  if (!openId && !isDevelopment && !isLoopbackName(env.NITRO_HOST || env.HOST))
    throw new Error('Other computers could reach this server, and no sign-in provider is configured: anybody would be its owner. Set HOST=127.0.0.1 to use it on this computer alone, or BESPOKE_OIDC_CLIENT_ID, BESPOKE_OIDC_CLIENT_SECRET and BESPOKE_ORIGIN to let people sign in.')
  // Whoever comes through a proxy on this computer looks as if they sat at it.
  if (!openId && !isDevelopment && (trustedProxies > 0 || (origin && !isLoopbackName(new URL(origin).hostname))))
    throw new Error('A proxy lets others reach this server, and no sign-in provider is configured: anybody would be its owner. Set BESPOKE_OIDC_CLIENT_ID and BESPOKE_OIDC_CLIENT_SECRET, or leave out BESPOKE_ORIGIN and TRUST_PROXY to use it on this computer alone.')
  if (openId && !origin)
    throw new Error('People who sign in are sent back to this server, so it has to know its own address. Set BESPOKE_ORIGIN, for example to https://cv.example.org.')
  return {
    dataDirectory,
    databaseUrl: env.DATABASE_URL || resolve(dataDirectory, 'bespoke.db'),
    origin,
    openId,
    superAdmins: (env.BESPOKE_SUPER_ADMINS ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean),
    models: {
      openai: readModel('openai', env.BESPOKE_OPENAI_KEY, env.BESPOKE_OPENAI_URL),
      gemini: readModel('gemini', env.BESPOKE_GEMINI_KEY, env.BESPOKE_GEMINI_URL),
    },
    modelTimeoutMs: readModelTimeout(env.BESPOKE_MODEL_TIMEOUT) * 1000,
    trustedProxies,
  }
}

function readModelTimeout(given: string | undefined): number {
  const seconds = Number(given || MODEL_TIMEOUT_S)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds * 1000 > MAX_TIMEOUT_MS)
    throw new Error(`BESPOKE_MODEL_TIMEOUT is how many seconds the platform's model may take, from 1 to ${MAX_TIMEOUT_MS / 1000}. Leave it out for ${MODEL_TIMEOUT_S}.`)
  return seconds
}

function readModel(provider: 'openai' | 'gemini', key: string | undefined, url: string | undefined): ModelSettings | undefined {
  const name = `BESPOKE_${provider.toUpperCase()}`
  const apiKey = key?.trim() ?? ''
  if (apiKey === '') {
    if (url)
      throw new Error(`${name}_URL is an address without a key. Set ${name}_KEY too, or leave both out.`)
    return undefined
  }
  // What is wrong with a key is said without the key.
  if (!/^[\x21-\x7E]{1,500}$/.test(apiKey))
    throw new Error(`${name}_KEY holds characters that no key has. Copy it again.`)
  if (url && !isWebAddress(url))
    throw new Error(`${name}_URL has to be an https:// address, or an http:// one on this computer.`)
  return { apiKey, baseUrl: url?.trim() || undefined }
}

function readTrustedProxies(given: string | undefined): number {
  if (!/^\d?$/.test(given ?? ''))
    throw new Error('TRUST_PROXY is how many proxies stand in front of this server, from 0 to 9. Leave it out where browsers reach it directly.')
  return Number(given ?? 0)
}

/** Whether a host (a name or address, with or without brackets) is this computer itself. Unset means all interfaces, so it is not. */
export function isLoopbackName(host: string | undefined): boolean {
  const name = host?.toLowerCase().replace(/^\[(.*)\]$/, '$1') ?? ''
  return name === 'localhost' || name === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(name)
}

function readOpenId(env: NodeJS.ProcessEnv): OpenIdSettings | undefined {
  const { BESPOKE_OIDC_CLIENT_ID: clientId, BESPOKE_OIDC_CLIENT_SECRET: clientSecret, BESPOKE_OIDC_ISSUER: issuer = GOOGLE } = env
  if (!clientId && !clientSecret)
    return undefined
  if (!clientId || !clientSecret)
    throw new Error('A sign-in provider knows this server by two values. Set both BESPOKE_OIDC_CLIENT_ID and BESPOKE_OIDC_CLIENT_SECRET.')
  if (!isWebAddress(issuer))
    throw new Error('BESPOKE_OIDC_ISSUER has to be an https:// address, or an http:// one on this computer.')
  return { issuer, clientId, clientSecret }
}

function readOrigin(given: string | undefined): string | undefined {
  if (!given)
    return undefined
  if (!isWebAddress(given) || new URL(given).pathname !== '/')
    throw new Error('BESPOKE_ORIGIN has to be an https:// address without a path, or an http:// one on this computer.')
  return new URL(given).origin
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text))
    return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname))
}

let settings: Settings | undefined

/** Keeps what was read at start for whoever asks later. */
export function keepSettings(read: Settings): void {
  settings = read
}

export function useSettings(): Settings {
  if (!settings)
    throw new Error('The settings are read when the server starts.')
  return settings
}
