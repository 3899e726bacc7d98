import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The site's own and those of the layers under it. */
const ROOMS = ['..', '../../../packages/nuxt-layer-ui', '../../../packages/nuxt-layer-admin']

function keysOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}.${key}`))
    : [path]
}

function localesOf(room: string): URL {
  return new URL(`${room}/i18n/locales/`, import.meta.url)
}

function read(room: string, language: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${language}/${file}`, localesOf(room)), 'utf8'))
}

describe('the messages', () => {
  it.each(ROOMS.flatMap(room => readdirSync(new URL('en/', localesOf(room))).map(file => [file, room])))('%s of %s says the same things in every language', (file, room) => {
    for (const language of readdirSync(localesOf(room!)))
      expect(keysOf(read(room!, language, file!)), language).toEqual(keysOf(read(room!, 'en', file!)))
  })
})
