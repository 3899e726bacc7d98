import type { ResumeContent } from '@int/schema'
import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { TEMPLATES } from '@int/schema'
import { Resvg } from '@resvg/resvg-js'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { fullContent } from '../../src/write/fixtures/contents.ts'
import { rich } from '../../src/write/fixtures/rich.ts'
import { createTypesetter } from '../../src/write/index.ts'

/** `pnpm --filter @int/documents golden` sets it: the pictures are written anew instead of compared. Look at them before you commit them. */
const UPDATE = process.env.UPDATE_GOLDEN === '1'
const WIDTH = 496
/** How different a pixel's colour may be, from 0 to 1, before it counts; edges of letters are left to the drawing library. */
const COLOUR_TOLERANCE = 0.15
/** Share of pixels that may count as different: less than a short word. */
const SHARE_TOLERANCE = 0.0005
const PICTURES = fileURLToPath(new URL('./pictures', import.meta.url))
/** Where a failing comparison leaves the new picture and one of the differences, in red. */
const DIFFERENCES = fileURLToPath(new URL('../../../../test-results/pictures', import.meta.url))

const contents: Record<string, ResumeContent> = { en: fullContent, ...rich }
const typesetter = createTypesetter()

function draw(svg: string): PNG {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH }, background: 'white', font: { loadSystemFonts: false } }).render()
  return PNG.sync.read(Buffer.from(drawing.asPng()))
}

function save(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, PNG.sync.write(picture, { colorType: 0 }))
}

/** The share of pixels that differ, 1 where the sizes do; leaves pictures to look at where it is too much. */
function difference(name: string, drawn: PNG, kept: PNG): number {
  if (drawn.width !== kept.width || drawn.height !== kept.height)
    return 1
  const marked = new PNG({ width: drawn.width, height: drawn.height })
  const share = pixelmatch(gray(drawn).data, kept.data, marked.data, drawn.width, drawn.height, { threshold: COLOUR_TOLERANCE }) / (drawn.width * drawn.height)
  if (share > SHARE_TOLERANCE) {
    save(join(DIFFERENCES, `${name}.new.png`), drawn)
    mkdirSync(DIFFERENCES, { recursive: true })
    writeFileSync(join(DIFFERENCES, `${name}.difference.png`), PNG.sync.write(marked))
  }
  return share
}

/** As the kept pictures are: their colours halve nothing of what is compared and triple their size. */
function gray(picture: PNG): PNG {
  return PNG.sync.read(PNG.sync.write(picture, { colorType: 0 }))
}

describe.each(TEMPLATES)('the template %s', (template) => {
  it.each(Object.keys(contents))('looks as it did: %s', async (language) => {
    const pages = await typesetter.svg(contents[language]!, { template, paper: language === 'ja' ? 'us-letter' : 'a4' })
    for (const [index, svg] of pages.entries()) {
      const name = `${template}-${language}-${index + 1}`
      const path = join(PICTURES, `${name}.png`)
      const drawn = draw(svg)
      if (UPDATE)
        save(path, drawn)
      expect(existsSync(path), `There is no picture of ${name} yet: pnpm --filter @int/documents golden`).toBe(true)
      expect(difference(name, drawn, PNG.sync.read(readFileSync(path))), `${name} looks different, see test-results/pictures`).toBeLessThanOrEqual(SHARE_TOLERANCE)
    }
  })
})
