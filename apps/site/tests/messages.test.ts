import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const locales = new URL('../i18n/locales/', import.meta.url)

function keysOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}.${key}`))
    : [path]
}

function read(language: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${language}/${file}`, locales), 'utf8'))
}

describe('the messages', () => {
  it.each(readdirSync(new URL('en/', locales)))('%s says the same things in every language', (file) => {
    for (const language of readdirSync(locales))
      expect(keysOf(read(language, file)), language).toEqual(keysOf(read('en', file)))
  })
})
