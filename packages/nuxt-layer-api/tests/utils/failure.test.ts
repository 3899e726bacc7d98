import { DomainError } from '@int/schema'
import { describe, expect, it } from 'vitest'
import { describeDefect, describeFailure } from '../../server/utils/failure.ts'

describe('a failure', () => {
  it('of ours is told as it is, also through the framework\'s wrapping', () => {
    const error = new DomainError('CONFLICT', { at: 'x' }, { cause: new Error('inner') })
    for (const thrown of [error, Object.assign(new Error('wrapped', { cause: error }), { statusCode: 500 })])
      expect(describeFailure(thrown)).toEqual({ status: 409, body: error.toBody(), isDefect: false })
  })

  it.each([[400, 'BAD_REQUEST'], [404, 'NOT_FOUND'], [405, 'METHOD_NOT_ALLOWED']])('of the framework with %i is put in our words', (statusCode, code) => {
    expect(describeFailure({ statusCode })).toMatchObject({ status: statusCode, body: { code }, isDefect: false })
  })

  it.each([{}, { statusCode: 500 }, { statusCode: 418 }, { statusCode: 404, unhandled: true }, new TypeError('x is not a function')])('of any other kind says nothing of itself: %o', (thrown) => {
    expect(describeFailure(thrown)).toEqual({ status: 500, body: new DomainError('INTERNAL').toBody(), isDefect: true })
  })

  it('of a query is logged without the values it was asked with', () => {
    const query = Object.assign(new Error('Failed query: insert\nparams: secret'), { query: 'insert', params: ['secret'], cause: new Error('disk is full') })
    const said = describeDefect(new DomainError('INTERNAL', {}, { cause: query }))
    expect(said).toContain('disk is full')
    expect(said).not.toContain('secret')
    expect(describeDefect('text')).toBe('text')
  })
})
