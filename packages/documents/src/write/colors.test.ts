import { expect, it } from 'vitest'
import { CONTRAST, readableAccent } from './colors.ts'

it('leaves an accent that can be read on white paper and darkens one that cannot', () => {
  expect(readableAccent('#1f5a6b')).toBe('#1f5a6b')
  expect(readableAccent('#000000')).toBe('#000000')
  expect(readableAccent('#ffffff')).toMatch(/^#6[0-9a-f]6[0-9a-f]6[0-9a-f]$/)
  expect(readableAccent('#ffffff', CONTRAST.paper)).toMatch(/^#7[0-9a-f]7[0-9a-f]7[0-9a-f]$/)
  expect(readableAccent('#FFCC00')).toMatch(/^#[0-9a-f]{6}$/)
  expect(readableAccent('#FFCC00')).not.toBe('#ffcc00')
})
