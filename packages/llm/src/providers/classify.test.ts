import { describe, expect, it } from 'vitest'
import { classifyHttpError } from './classify.ts'

const NOW = Date.parse('2026-11-21T10:00:00Z')

function classify(status: number, body: unknown = {}, headers: Record<string, string> = {}): { code: string, params: unknown } {
  const { code, params } = classifyHttpError(status, new Headers(headers), JSON.stringify(body), NOW)
  return { code, params }
}

describe('an HTTP error of a provider', () => {
  it('tells a busy moment from an empty account', () => {
    expect(classify(429, { error: { code: 'insufficient_quota' } }).code).toBe('LLM_QUOTA_EXCEEDED')
    expect(classify(429, { error: { details: [{ violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier' }] }] } }).code).toBe('LLM_QUOTA_EXCEEDED')
    expect(classify(429, { error: { code: 'rate_limit_exceeded' } }).code).toBe('LLM_RATE_LIMITED')
    expect(classify(402).code).toBe('LLM_QUOTA_EXCEEDED')
  })

  it('reads the wait in seconds, milliseconds, as a date and in Gemini\'s way', () => {
    expect(classify(429, {}, { 'retry-after': '3' }).params).toEqual({ seconds: 3 })
    expect(classify(429, {}, { 'retry-after-ms': '1500' }).params).toEqual({ seconds: 2 })
    expect(classify(503, {}, { 'retry-after': 'Sat, 21 Nov 2026 10:00:20 GMT' }).params).toEqual({ seconds: 20 })
    expect(classify(429, {}, { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }).params).toEqual({ seconds: 0 })
    expect(classify(429, { error: { details: [{ retryDelay: '37.4s' }] } }).params).toEqual({ seconds: 38 })
    expect(classify(429, {}, { 'retry-after': 'soon' }).params).toEqual({})
  })

  it('knows a wrong key by Gemini\'s 400 as well', () => {
    expect(classify(400, { error: { status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] } }).code).toBe('LLM_KEY_REJECTED')
    expect(classify(400, { error: { code: 'context_length_exceeded' } }).code).toBe('LLM_INPUT_TOO_LONG')
    expect(classify(400, { error: { message: 'bad' } }).code).toBe('LLM_REQUEST_REJECTED')
  })

  it('keeps nothing of a body that is no JSON', () => {
    const error = classifyHttpError(502, new Headers(), '<html>sk-secret</html>', NOW)
    expect(error.code).toBe('LLM_UNAVAILABLE')
    expect(JSON.stringify([error, error.message, error.params])).not.toContain('secret')
  })
})
