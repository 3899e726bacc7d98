import type { Chunk } from './chunks.ts'
import { describe, expect, it } from 'vitest'
import { lineHeads } from './chunk-traits.ts'

function chunk(x: number, baseline: number): Chunk {
  return { runs: [], x, right: x + 40, y: baseline - 8, bottom: baseline + 2, baseline, fontSize: 10 }
}

describe('the heads of lines', () => {
  it('are what stands first on each, however sizes set their baselines', () => {
    expect(lineHeads([chunk(302, 169.36), chunk(217, 169.44), chunk(302, 194)]).map(({ x }) => x)).toEqual([217, 302])
  })
})
