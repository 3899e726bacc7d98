import type { NitroApp } from 'nitropack/types'
import process from 'node:process'
import { stopRendering } from '../services/documents/rendering.ts'
import { loadSecret } from '../utils/secret.ts'
import { keepSettings, readSettings } from '../utils/settings.ts'
import { startDatabase, stopDatabase } from '../utils/start.ts'

/** Reads the settings and opens the database as the server starts, or ends the process with a sentence that says why not. */
export default function start(nitroApp: NitroApp): void {
  if (import.meta.prerender)
    return
  try {
    const settings = readSettings(process.env, import.meta.dev)
    keepSettings(settings)
    loadSecret(settings)
  }
  catch (error) {
    refuse('Bespoke does not start', error)
  }
  startDatabase().catch(error => refuse('Bespoke cannot open its database', error))
  nitroApp.hooks.hook('close', stopRendering)
  nitroApp.hooks.hook('close', stopDatabase)
}

function refuse(what: string, error: unknown): never {
  console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
