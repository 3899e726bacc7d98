import { describe, expect, it } from 'vitest'
import { returnPath } from '../app/utils/return-path'

describe('the path to return to', () => {
  it.each(['/', '/vacancies/1?view=match', '/a//b'])('keeps the site\'s own path %s', (path) => {
    expect(returnPath(path)).toBe(path)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, null, ['/a']])('refuses %s', (value) => {
    expect(returnPath(value)).toBeUndefined()
  })
})
