import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '@int/schema'
import { expect, it } from 'vitest'
import { readFile } from '../../src/read/index.ts'
import { mutate } from './mutate.ts'

const now = new Date('2026-01-15T00:00:00Z')
const directory = join(import.meta.dirname, 'fixtures')
const files = readdirSync(directory).filter(file => /\.(?:pdf|docx)$/.test(file)).map(file => new Uint8Array(readFileSync(join(directory, file))))

it('a damaged file yields a content or one clear sentence, never a crash', async () => {
  for (let seed = 0; seed < 300; seed++) {
    const bytes = mutate(files[seed % files.length] as Uint8Array, seed)
    try {
      const { result } = await readFile(bytes, { now })
      expect(result.content).toBeDefined()
    }
    catch (error) {
      expect(error, `seed ${seed}: ${String(error)}`).toBeInstanceOf(DomainError)
    }
  }
}, 120_000)
