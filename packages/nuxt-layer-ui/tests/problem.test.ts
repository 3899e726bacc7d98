import { describe, expect, it } from 'vitest'
import { toProblem } from '../app/utils/problem'

const body = { code: 'CONFLICT', message: 'Changed elsewhere.', params: { a: 1 } }

describe('reading what a request threw', () => {
  it.each([
    ['the body itself', body],
    ['an error that carries the body', { name: 'FetchError', status: 409, data: body }],
    ['an error that carries it one deeper, after server rendering', { status: 409, data: { data: body } }],
  ])('finds the code and its values in %s', (_, error) => {
    expect(toProblem(error)).toEqual({ code: 'CONFLICT', params: { a: 1 } })
  })

  it('tells from the status what a proxy\'s answer means', () => {
    expect(toProblem({ name: 'FetchError', status: 413, data: '<html>' }).code).toBe('PAYLOAD_TOO_LARGE')
    expect(toProblem({ statusCode: 404 }).code).toBe('NOT_FOUND')
  })

  it('calls a request without any answer offline', () => {
    expect(toProblem({ name: 'FetchError' }).code).toBe('OFFLINE')
  })

  it.each([undefined, null, 'text', new TypeError('x is not a function'), { status: 418 }])('takes everything else (%s) for a defect', (error) => {
    expect(toProblem(error).code).toBe('INTERNAL')
  })
})
