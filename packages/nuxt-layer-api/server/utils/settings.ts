import { resolve } from 'node:path'
import process from 'node:process'
import { isPostgres } from '../database/dialect.ts'

/** What the environment says about this installation, read once at start. */
export interface Settings {
  /** Absolute path of the directory that holds the SQLite file and the uploads. */
  dataDirectory: string
  /** PostgreSQL's address, or the path of the SQLite file. */
  databaseUrl: string
  /** Whether nobody but this computer can reach the server. */
  isLoopback: boolean
}

/** Reads the settings; throws an `Error` with a sentence that says what to set where they cannot be served. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, isDevelopment = false): Settings {
  const dataDirectory = resolve(env.BESPOKE_DATA || './data')
  if (env.DATABASE_URL && !isPostgres)
    throw new Error('DATABASE_URL has to begin with postgres:// or postgresql://. Leave it out to use the SQLite file in the data directory.')
  const isLoopback = isDevelopment || isLoopbackName(env.NITRO_HOST || env.HOST)
  if (!isLoopback)
    throw new Error('Other computers could reach this server, and no sign-in provider is configured: anybody would be its owner. Set HOST=127.0.0.1 to use it on this computer alone.')
  return {
    dataDirectory,
    databaseUrl: env.DATABASE_URL || resolve(dataDirectory, 'bespoke.db'),
    isLoopback,
  }
}

/** Whether a host (a name or address, with or without brackets) is this computer itself. Unset means all interfaces, so it is not. */
export function isLoopbackName(host: string | undefined): boolean {
  const name = host?.toLowerCase().replace(/^\[(.*)\]$/, '$1') ?? ''
  return name === 'localhost' || name === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(name)
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
