import { PHOTO_LIMITS } from '@int/schema'

const TYPES = ['image/jpeg', 'image/png', 'image/webp']
const MAX_MEGABYTES = 20
/** On three centimetres of paper more pixels are not seen. */
const WIDTH = 600
/** Tried one after the other until the photo is small enough. */
const QUALITIES = [0.9, 0.8, 0.65]

export const PHOTO_TYPES = TYPES.join()

/** A chosen file as a picture, turned as its camera held it. Throws what `toProblem` understands. */
export async function openPhoto(file: File): Promise<ImageBitmap> {
  if (file.size === 0)
    throw problem('FILE_EMPTY')
  if (file.size > MAX_MEGABYTES * 1_000_000)
    throw problem('UPLOAD_TOO_LARGE', { maxMegabytes: MAX_MEGABYTES })
  if (!TYPES.includes(file.type))
    throw problem('PHOTO_TYPE_UNSUPPORTED')
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw problem('PHOTO_BROKEN')
  })
  const { width, height } = picture
  if (Math.min(width, height) < PHOTO_LIMITS.minSide)
    throw problem('PHOTO_SIZE', { width, height, least: PHOTO_LIMITS.minSide, most: PHOTO_LIMITS.maxSide })
  return picture
}

/** Draws the shown part of a picture over the whole canvas, on white. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const context = canvas.getContext('2d')
  if (!context)
    return
  const { left, top, width, height } = cropBox(picture, canvas.width / canvas.height, crop)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height)
}

/** The shown part as a JPEG made of its pixels alone: nothing else of the file gets into it. */
export async function encodeCrop(picture: ImageBitmap, aspect: number, crop: Crop): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const { width } = cropBox(picture, aspect, crop)
  canvas.width = Math.max(PHOTO_LIMITS.minSide, Math.min(WIDTH, Math.round(width)))
  canvas.height = Math.round(canvas.width / aspect)
  drawCrop(canvas, picture, crop)
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob && blob.size <= PHOTO_LIMITS.bytes)
      return blob
  }
  throw problem('PHOTO_TOO_LARGE', { maxKilobytes: PHOTO_LIMITS.bytes / 1000 })
}

function problem(code: Problem['code'], params: Problem['params'] = {}): Error {
  return Object.assign(new Error(code), { code, params })
}
