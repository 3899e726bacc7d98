import { DomainError } from '@int/schema'
import { defineEventHandler, setResponseHeader } from 'h3'
import { methodsOf } from '../utils/routes.ts'

/** Every address under `/api` that no other handler answers to. */
export default defineEventHandler((event) => {
  const methods = methodsOf(event.path.split('?')[0]!)
  if (methods.length === 0)
    throw new DomainError('NOT_FOUND')
  setResponseHeader(event, 'Allow', methods.join(', '))
  throw new DomainError('METHOD_NOT_ALLOWED')
})
