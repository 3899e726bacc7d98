/** Which part of a picture is shown: its middle, from 0 (left, top) to 1, and how much larger than just filling the frame. */
export interface Crop { x: number, y: number, zoom: number }

interface Size { width: number, height: number }

export const MAX_ZOOM = 4
export const WHOLE: Crop = { x: 0.5, y: 0.5, zoom: 1 }

/** The part in the picture's own pixels, as wide to its height as `aspect`; it never leaves the picture. */
export function cropBox({ width, height }: Size, aspect: number, { x, y, zoom }: Crop): Size & { left: number, top: number } {
  const fullWidth = Math.min(width, height * aspect)
  const box = { width: fullWidth / zoom, height: fullWidth / aspect / zoom }
  return {
    ...box,
    left: within(x * width - box.width / 2, 0, width - box.width),
    top: within(y * height - box.height / 2, 0, height - box.height),
  }
}

/** The crop after the picture was pushed by parts of the frame: `right` of 0.1 moves the picture a tenth of the frame to the right. */
export function pushed(picture: Size, aspect: number, crop: Crop, right: number, down: number): Crop {
  const box = cropBox(picture, aspect, crop)
  return settled(picture, aspect, {
    zoom: crop.zoom,
    x: (box.left + box.width / 2 - right * box.width) / picture.width,
    y: (box.top + box.height / 2 - down * box.height) / picture.height,
  })
}

/** The same part at another zoom. */
export function zoomed(picture: Size, aspect: number, crop: Crop, zoom: number): Crop {
  return settled(picture, aspect, { ...crop, zoom: within(zoom, 1, MAX_ZOOM) })
}

/** A crop whose middle is where the part really lies, so that the next push begins there. */
function settled(picture: Size, aspect: number, crop: Crop): Crop {
  const { left, top, width, height } = cropBox(picture, aspect, crop)
  return { zoom: crop.zoom, x: (left + width / 2) / picture.width, y: (top + height / 2) / picture.height }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value))
}
