import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { useSettings } from '../utils/settings.ts'

/**
 * Keeps bytes and returns the key they are found under. When it returns they are on the disk: first the file, then its name,
 * so that no key ever stands for half a file.
 */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const directory = await fileDirectory()
  const key = randomUUID()
  const partial = join(directory, `${key}.partial`)
  await writeDurably(partial, bytes)
  await rename(partial, join(directory, key))
  await syncDirectory(directory)
  return key
}

/** The bytes under `key`; `undefined` where they are gone. */
export async function findFile(key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readFile(join(await fileDirectory(), key))
  }
  catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw error
  }
}

export async function removeFile(key: string): Promise<void> {
  await rm(join(await fileDirectory(), key), { force: true })
}

/** Keys of all files that were kept before `instant`; halves of files left by a power cut are among them. */
export async function listFilesBefore(instant: Date): Promise<string[]> {
  const directory = await fileDirectory()
  const keys: string[] = []
  for (const key of await readdir(directory)) {
    // Somebody may remove it between the two calls.
    const found = await stat(join(directory, key)).catch(() => undefined)
    if (found && found.mtime < instant)
      keys.push(key)
  }
  return keys
}

async function fileDirectory(): Promise<string> {
  const directory = join(useSettings().dataDirectory, 'files')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  return directory
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  }
  finally {
    await file.close()
  }
}

/** A new name is durable once its directory is. Windows has no such call and needs none. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32')
    return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  }
  finally {
    await handle.close()
  }
}
