import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files that are read at run time and therefore lie beside the code instead of in it. */
export interface Assets {
  /** Holds a folder of migrations for each dialect. */
  migrations: string
  /** Entry of the process that reads uploads. */
  child: string
  /** Entry of the processes that typeset. */
  renderer: string
  /** Templates and fonts; `undefined` where the packages' own are used. */
  documents: string | undefined
}

/** Where the built server finds its files: `assets/` beside its entry, filled by the build. From source, the files themselves. */
export function findAssets(): Assets {
  const built = fileURLToPath(new URL('./assets', import.meta.url))
  if (existsSync(join(built, 'child.mjs'))) {
    return {
      migrations: join(built, 'migrations'),
      child: join(built, 'child.mjs'),
      renderer: join(built, 'renderer.mjs'),
      documents: join(built, 'documents'),
    }
  }
  return {
    migrations: fileURLToPath(new URL('../database/migrations', import.meta.url)),
    child: fileURLToPath(import.meta.resolve('@int/documents/read/child')),
    renderer: fileURLToPath(new URL('../services/documents/renderer.ts', import.meta.url)),
    documents: undefined,
  }
}
