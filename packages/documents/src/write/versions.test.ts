import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { TEMPLATES } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { fullContent } from './fixtures/contents.ts'
import { createTypesetter } from './typesetter.ts'
import { TEMPLATE_VERSION, TEMPLATE_VERSIONS, templateVersionOf } from './versions.ts'

/** What the files of a version that is no longer the newest must stay. A change of looks belongs into a new version. */
const FROZEN: Record<number, string> = {
  1: 'bd1875ad95893a03bcf8acbb3be088270e987334b8917d726450b1ccca8c064e',
}

const typesetter = createTypesetter()

async function fingerprint(version: number): Promise<string> {
  const folder = fileURLToPath(new URL(`../templates/${version}/`, import.meta.url))
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).toSorted())
    hash.update(name).update(await readFile(folder + name))
  return hash.digest('hex')
}

describe('template versions', () => {
  it('that are not the newest are frozen', async () => {
    expect(Object.keys(FROZEN).map(Number)).toEqual(TEMPLATE_VERSIONS.filter(version => version !== TEMPLATE_VERSION))
    for (const [version, hash] of Object.entries(FROZEN))
      expect(await fingerprint(Number(version)), `version ${version}`).toBe(hash)
  })

  it.each(TEMPLATES)('all render %s, each as its own', async (template) => {
    const drawings = await Promise.all(TEMPLATE_VERSIONS.map(async templateVersion => (await typesetter.svg(fullContent, { template, paper: 'a4', templateVersion })).join('')))
    expect(new Set(drawings).size).toBe(TEMPLATE_VERSIONS.length)
    expect((await typesetter.svg(fullContent, { template, paper: 'a4' })).join('')).toBe(drawings[TEMPLATE_VERSIONS.indexOf(TEMPLATE_VERSION)])
  })

  it('that nobody knows are refused', async () => {
    expect(() => templateVersionOf(99)).toThrow('version 99')
    await expect(typesetter.pdf(fullContent, { template: 'ats', paper: 'a4', templateVersion: 99 })).rejects.toMatchObject({ code: 'TEMPLATE_VERSION_UNKNOWN' })
  })
})
