import type { Repetition } from './repeat.ts'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { closeDatabase, openDatabase } from '../database/client.ts'
import { isPostgres } from '../database/dialect.ts'
import { migrateDatabase } from '../database/migrate.ts'
import { rescoreGenerations } from '../services/generations/rescore.ts'
import { finishRuns } from '../services/models/running.ts'
import { cleanUp } from '../services/system/clean-up.ts'
import { findAssets } from './assets.ts'
import { describeDefect } from './failure.ts'
import { repeat } from './repeat.ts'
import { useSettings } from './settings.ts'

let opening: Promise<void> | undefined
let isOpen = false
let upkeep: Repetition | undefined
/** Often enough that the lease of a call that was lost does not hold money for long. */
const UPKEEP_EVERY_MS = 10 * 60_000
/** What a model was asked is paid for, so its reply is waited for as long as whoever stops a server usually waits. */
const FINISH_MS = 8000

/** Migrates and opens the database. Rejects where that cannot be done. */
export function startDatabase(): Promise<void> {
  opening ??= open()
  return opening
}

/** Resolves once the database can be asked. */
export async function databaseStarted(): Promise<void> {
  await opening
}

export function isStarted(): boolean {
  return isOpen
}

export async function stopDatabase(): Promise<void> {
  isOpen = false
  await finishRuns(FINISH_MS)
  await opening?.catch(() => undefined)
  await upkeep?.stop()
  await closeDatabase()
}

async function open(): Promise<void> {
  const { databaseUrl } = useSettings()
  // Plugins run before the built server's entry has said where it lies, and the assets are found from there.
  await setImmediate()
  if (!isPostgres)
    await mkdir(dirname(databaseUrl), { recursive: true, mode: 0o700 })
  await migrateDatabase(databaseUrl, findAssets().migrations)
  await openDatabase(databaseUrl)
  isOpen = true
  upkeep = repeat(keepUp, { everyMs: UPKEEP_EVERY_MS, onError: error => console.error(`Cleaning up failed: ${describeDefect(error)}`) })
}

async function keepUp(): Promise<void> {
  await cleanUp()
  await rescoreGenerations()
}
