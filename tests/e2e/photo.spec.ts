import type { Page } from '@playwright/test'
import { Buffer } from 'node:buffer'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { createResume, RESUME, signInByRequest, visit } from '../support/person.ts'
import { test } from '../support/test.ts'

/** A picture drawn in the browser: red on the left, blue on the right. */
async function picture(page: Page, width: number, height: number, type: string): Promise<Buffer> {
  const base64 = await page.evaluate(async ([width, height, type]) => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')!
    context.fillStyle = '#c00'
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#00c'
    context.fillRect(width / 2, 0, width / 2, height)
    return canvas.toDataURL(type).split(',')[1]!
  }, [width, height, type] as const)
  return Buffer.from(base64, 'base64')
}

/** A JPEG whose camera says that it was held on its side, and where. */
function turned(jpeg: Buffer): Buffer {
  // TIFF header, one entry: orientation (0x0112), a short, 6: turn a quarter to the right.
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1'), Buffer.from('GPS 52.5200 N')])
  const head = Buffer.from([0xFF, 0xE1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

/** Red, green and blue at a place of the stored photo, from 0 to 1. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  return page.evaluate(async ([x, y]) => {
    const bitmap = await createImageBitmap(document.querySelector<HTMLImageElement>('img[data-photo]')!)
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    return [...context.getImageData(Math.floor(x * (bitmap.width - 1)), Math.floor(y * (bitmap.height - 1)), 1, 1).data.slice(0, 3)]
  }, [x, y] as const)
}

async function choose(page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg'): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Choose a photo|Another photo/ }).click()
  await (await choosing).setFiles({ name, mimeType, buffer })
}

/** Opens a document in the template with room for a photo; `pictures` counts those of the pages as they came last. */
async function openDesk(page: Page): Promise<{ id: string, pictures: () => number }> {
  let count = 0
  page.on('response', async (response) => {
    if (response.url().endsWith('/preview') && response.ok())
      count = (await response.text().catch(() => '')).match(/data:image\/jpeg/g)?.length ?? 0
  })
  await signInByRequest(page.request)
  const id = await createResume(page.request, 'With a face')
  await page.request.put(`/api/resumes/${id}/design`, { data: { template: 'portrait', paper: 'a4', choices: {} } })
  await visit(page, `/resumes/${id}/document`)
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible()
  return { id, pictures: () => count }
}

test('a photo is chosen, cut with the keyboard, shown at once, left out and removed', async ({ page }) => {
  const { id, pictures } = await openDesk(page)
  const dialog = page.getByRole('dialog', { name: 'Position the photo' })
  const photo = page.getByRole('img', { name: `Photo of ${RESUME.personalInfo.fullName}` })

  await test.step('choose and position', async () => {
    await choose(page, 'me.jpg', turned(await picture(page, 1200, 800, 'image/jpeg')))
    await expect(dialog).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule }) => rule)).toEqual([])
    const frame = dialog.getByRole('application')
    await frame.focus()
    for (const key of ['+', '+', '+', 'ArrowUp', 'ArrowUp', 'ArrowLeft'])
      await page.keyboard.press(key)
    await dialog.getByRole('slider', { name: 'Zoom' }).press('ArrowRight')
    await dialog.getByRole('slider', { name: 'Up and down' }).press('Home')
    await dialog.getByRole('button', { name: 'Use this photo' }).click()
    await expect(photo).toBeVisible()
    await expect.poll(pictures).toBe(1)
  })

  await test.step('what is stored stands upright and says nothing of the camera', async () => {
    // The camera was on its side: what was left is at the top now, and the top was asked for.
    const [red, , blue] = await colourAt(page, 0.5, 0.02)
    expect(red).toBeGreaterThan(150)
    expect(blue).toBeLessThan(100)
    const bytes = await (await page.request.get(`/api/resumes/${id}/photo/file`)).body()
    expect([bytes.includes('Exif'), bytes.includes('GPS')]).toEqual([false, false])
    expect(await (await page.request.get(`/api/resumes/${id}/photo`)).json()).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
  })

  await test.step('an upright one from a PNG takes its place', async () => {
    await choose(page, 'me.png', await picture(page, 1800, 2400, 'image/png'), 'image/png')
    await dialog.getByRole('button', { name: 'Upright 3:4' }).click()
    const frame = (await dialog.getByRole('application').boundingBox())!
    await page.mouse.move(frame.x + 50, frame.y + 50)
    await page.mouse.wheel(0, -300)
    await page.mouse.down()
    await page.mouse.move(frame.x + 140, frame.y + 60, { steps: 4 })
    await page.mouse.up()
    await dialog.getByRole('button', { name: 'Use this photo' }).click()
    await expect.poll(async () => (await (await page.request.get(`/api/resumes/${id}/photo`)).json()).height).toBe(800)
    await expect(dialog).toBeHidden()
    // Dragged to the right: more of the left is seen.
    await expect.poll(async () => (await colourAt(page, 0.5, 0.5))[0]).toBeGreaterThan(150)
  })

  await test.step('leave it out of this document, and show it again', async () => {
    await page.getByRole('switch', { name: 'Show in this document' }).click()
    await expect.poll(pictures).toBe(0)
    await page.getByRole('switch', { name: 'Show in this document' }).click()
    await expect.poll(pictures).toBe(1)
  })

  await test.step('what cannot carry it says so', async () => {
    await page.getByRole('button', { name: 'Other formats' }).click()
    await page.getByRole('menuitem', { name: /^Plain text/ }).click()
    const losses = page.getByRole('dialog', { name: /cannot carry everything/ })
    await expect(losses).toContainText('The photo')
    await losses.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('remove', async () => {
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('dialog', { name: 'Remove the photo?' }).getByRole('button', { name: 'Remove' }).click()
    await expect(photo).toBeHidden()
    await expect.poll(pictures).toBe(0)
  })
})

test('what is no photo is refused in words', async ({ page }) => {
  await openDesk(page)
  for (const [name, type, bytes, sentence] of [
    ['cv.pdf', 'application/pdf', Buffer.from('%PDF-1.7'), 'This is no picture that can be shown here.'],
    ['broken.jpg', 'image/jpeg', Buffer.from('\xFF\xD8\xFFnothing', 'latin1'), 'The picture is damaged or of a rare kind.'],
    ['empty.png', 'image/png', Buffer.alloc(0), 'The file is empty.'],
    ['dot.png', 'image/png', await picture(page, 20, 20, 'image/png'), 'The picture measures 20 × 20 pixels.'],
    ['huge.jpg', 'image/jpeg', Buffer.alloc(20_000_001), 'larger than 20 MB'],
  ] as const) {
    await choose(page, name, bytes, type)
    await expect(page.getByRole('alert').filter({ hasText: sentence }), name).toBeVisible()
  }
})
