import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropBox, MAX_ZOOM, pushed, WHOLE, zoomed } from '../app/utils/crop.ts'

const sides = fc.integer({ min: 64, max: 9000 })
const pictures = fc.record({ width: sides, height: sides })
const aspects = fc.constantFrom(1, 3 / 4)
const pushes = fc.array(fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 8 })

describe('the shown part of a picture', () => {
  it('fills the frame and lies in the middle at first', () => {
    expect(cropBox({ width: 400, height: 300 }, 1, WHOLE)).toEqual({ left: 50, top: 0, width: 300, height: 300 })
    expect(cropBox({ width: 300, height: 400 }, 3 / 4, WHOLE)).toEqual({ left: 0, top: 0, width: 300, height: 400 })
  })

  it('follows the hand', () => {
    const picture = { width: 400, height: 300 }
    expect(cropBox(picture, 1, pushed(picture, 1, WHOLE, 0.1, 0))).toMatchObject({ left: 20 })
    expect(cropBox(picture, 1, zoomed(picture, 1, WHOLE, 2))).toEqual({ left: 125, top: 75, width: 150, height: 150 })
  })

  it('never leaves the picture, keeps its shape, and comes back from an edge at once', () => {
    fc.assert(fc.property(pictures, aspects, pushes, (picture, aspect, steps) => {
      let crop = WHOLE
      for (const [right, down, zoom] of steps) {
        crop = zoomed(picture, aspect, pushed(picture, aspect, crop, right, down), zoom)
        const { left, top, width, height } = cropBox(picture, aspect, crop)
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(picture.width + 1e-6)
        expect(top + height).toBeLessThanOrEqual(picture.height + 1e-6)
        expect(width / height).toBeCloseTo(aspect, 6)
        expect(crop.zoom).toBeGreaterThanOrEqual(1)
        expect(crop.zoom).toBeLessThanOrEqual(MAX_ZOOM)
        // What an edge held back is not owed.
        expect(crop.x * picture.width).toBeCloseTo(left + width / 2, 4)
      }
    }))
  })
})
