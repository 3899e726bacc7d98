import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { documentAssets } from './assets.ts'
import { fullContent } from './fixtures/contents.ts'
import { createTypesetter } from './typesetter.ts'

it('lists every template file and no path twice', async () => {
  const assets = documentAssets()
  const entries = await readdir(fileURLToPath(new URL('../templates', import.meta.url)), { recursive: true })
  const files = entries.filter(name => name.endsWith('.typ')).map(name => `templates/${name.replaceAll('\\', '/')}`)
  expect(assets.map(asset => asset.to).filter(path => path.startsWith('templates/')).toSorted()).toEqual(files.toSorted())
  expect(new Set(assets.map(asset => asset.to)).size).toBe(assets.length)
  expect(assets.filter(asset => !existsSync(asset.from))).toEqual([])
})

it('typesets from the copied assets the very bytes it typesets from the source', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'document-assets-'))
  try {
    for (const { from, to } of documentAssets())
      await cp(from, join(directory, to))
    const options = { template: 'human', paper: 'a4' } as const
    const copied = await createTypesetter({ assetsDirectory: directory }).pdf(fullContent, options)
    expect(copied).toEqual(await createTypesetter().pdf(fullContent, options))
  }
  finally {
    await rm(directory, { recursive: true })
  }
})
