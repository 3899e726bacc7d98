import process from 'node:process'
import { expect, it } from 'vitest'
import { fullContent } from './fixtures/contents.ts'
import { createTypesetter } from './typesetter.ts'

it('keeps its memory bounded over many different documents', async () => {
  const typesetter = createTypesetter()
  const renders = async (from: number, to: number): Promise<number> => {
    for (let index = from; index < to; index++)
      await typesetter.pdf({ ...fullContent, summary: `Summary ${index} ${Math.sin(index)}` }, { template: 'human', paper: 'a4' })
    return process.memoryUsage.rss() / 1024 / 1024
  }
  const warm = await renders(0, 80)
  // A document kept alive would be about half a megabyte a render.
  expect(await renders(80, 230) - warm).toBeLessThan(45)
})
