import type { Settings } from './settings.ts'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const FEWEST_CHARACTERS = 32
/** Parts of values that people copy from examples. */
const SAMPLES = /change|example|sample|secret|password|insecure|default|12345678|your[-_ ]/i
const FEWEST_DIFFERENT = 10

let secret: string | undefined

/**
 * Reads the server's secret: `BESPOKE_SECRET`, else the one in the data directory, made at the first start.
 * Throws an `Error` that says what to set for a value that others could know or guess.
 */
export function loadSecret({ dataDirectory }: Pick<Settings, 'dataDirectory'>, env: NodeJS.ProcessEnv = process.env): void {
  const given = env.BESPOKE_SECRET
  if (given !== undefined && given !== '' && (given.length < FEWEST_CHARACTERS || SAMPLES.test(given) || new Set(given).size < FEWEST_DIFFERENT))
    throw new Error(`BESPOKE_SECRET can be guessed. Set ${FEWEST_CHARACTERS} random characters or more, for example from "openssl rand -hex 32", or leave it out.`)
  secret = given || readOrMake(join(dataDirectory, 'secret'), dataDirectory)
}

export function useSecret(): string {
  if (secret === undefined)
    throw new Error('The secret is read when the server starts.')
  return secret
}

function readOrMake(file: string, dataDirectory: string): string {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  try {
    // Fails where there is one already, also when another process is making it at this moment.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true })
  }
  catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw error
  }
  return readFileSync(file, 'utf8')
}
