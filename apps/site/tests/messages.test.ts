import { readdirSync, readFileSync } from 'node:fs'
import { MATCH_REASONS } from '@int/engine/matching'
import { ERRORS, REQUIREMENT_KINDS, SCORE_BANDS, SCORE_PARTS, VERDICTS } from '@int/schema'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['../i18n/locales/', '../../../packages/nuxt-layer-ui/i18n/locales/', '../../../packages/nuxt-layer-admin/i18n/locales/']
const LANGUAGES = ['en', 'de'] as const

function directory(path: string): string[] {
  try {
    return readdirSync(new URL(path, import.meta.url)).sort()
  }
  catch {
    return []
  }
}

/** `{ a: { b: 'text' } }` → `a.b` → `text`. */
function flatten(value: unknown, prefix = ''): [string, string][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key))
    : [[prefix, String(value)]]
}

function messages(language: string): Map<string, string> {
  return new Map(FOLDERS.flatMap(folder => directory(`${folder}${language}/`).flatMap(file =>
    flatten(JSON.parse(readFileSync(new URL(`${folder}${language}/${file}`, import.meta.url), 'utf8'))))))
}

/** Names of the values a message takes, without its literal parts such as `{'@'}`. */
function placeholders(message: string): string[] {
  return [...new Set(Array.from(message.matchAll(/\{(\w+)\}/g), match => match[1] ?? ''))].sort()
}

const english = messages('en')

describe.each(LANGUAGES)('messages in %s', (language) => {
  const own = messages(language)

  it('have the keys that English has, and no others', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('take the values that English takes', () => {
    for (const [key, text] of own)
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')])
  })

  it('are never empty', () => {
    expect([...own].filter(([, text]) => !text.trim())).toEqual([])
  })

  it('say every error of the catalog, with the values it carries', () => {
    for (const [code, { message }] of Object.entries(ERRORS))
      expect([code, placeholders(own.get(`errors.${code}`) ?? 'absent')]).toEqual([code, placeholders(message)])
    for (const code of Object.keys(ERRORS))
      expect(own.has(`errors.${code}`)).toBe(true)
  })

  it('name every verdict, band, part of a score, kind and reason', () => {
    const keys = [
      ...VERDICTS.map(verdict => `ui.verdicts.${verdict}`),
      ...SCORE_BANDS.map(band => `ui.score.bands.${band}`),
      ...SCORE_PARTS.map(part => `tracker.parts.${part}`),
      ...REQUIREMENT_KINDS.map(kind => `tracker.kinds.${kind}`),
      ...MATCH_REASONS.map(reason => `tracker.reasons.${reason}`),
    ]
    expect(keys.filter(key => !own.has(key))).toEqual([])
  })
})
