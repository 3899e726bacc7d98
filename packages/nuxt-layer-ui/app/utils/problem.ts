import type { ErrorBody } from '@int/schema'

/** What went wrong, in the terms of the server's error catalog; `OFFLINE` where no answer came at all. */
export interface Problem {
  code: ErrorBody['code'] | 'OFFLINE'
  params: ErrorBody['params']
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isErrorBody(value: unknown): value is ErrorBody {
  return isRecord(value) && typeof value.code === 'string' && isRecord(value.params)
}

const CODES_BY_STATUS: Record<number, Problem['code']> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  503: 'NOT_READY',
}

/**
 * Reads what `$fetch` or `useFetch` threw. The server's own body is found on the error or, once the error has crossed
 * from the server's rendering to the browser, one `data` deeper; a proxy's answer has only its status to go by.
 */
export function toProblem(error: unknown): Problem {
  if (!isRecord(error))
    return { code: 'INTERNAL', params: {} }
  for (const body of [error, error.data, isRecord(error.data) ? error.data.data : undefined]) {
    if (isErrorBody(body))
      return { code: body.code, params: body.params }
  }
  const status = Number(error.status ?? error.statusCode ?? 0)
  if (status === 0 && error.name === 'FetchError')
    return { code: 'OFFLINE', params: {} }
  return { code: CODES_BY_STATUS[status] ?? 'INTERNAL', params: {} }
}
