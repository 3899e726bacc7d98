import type { NitroApp } from 'nitropack/types'
import { DomainError } from '@int/schema'
import { createError } from 'h3'

/**
 * Carries a DomainError whole to the error handler. Left to itself h3 makes an error of its own from what was thrown,
 * and keeps the cause's cause where there is one.
 */
export default function errors({ h3App }: NitroApp): void {
  const { handler } = h3App
  h3App.handler = async (event) => {
    try {
      return await handler(event)
    }
    catch (error) {
      throw error instanceof DomainError
        ? createError({ statusCode: error.status, message: error.message, cause: error })
        : error
    }
  }
}
