import type { DomainError } from '@int/schema'
import type { H3Event } from 'h3'
import type { IncomingMessage } from 'node:http'
import { getRequestHeader, setResponseHeader } from 'h3'

/** How much more, and for how long, is taken in and thrown away so that a client still sending can read why it was refused. */
const DRAINED_BYTES = 64 * 1024 * 1024
const DRAINED_MS = 3000

/** The whole request body of at most `limit` bytes; beyond it reading stops and `tooLarge` is thrown. */
export async function readBytes(event: H3Event, limit: number, tooLarge: () => DomainError): Promise<Uint8Array> {
  const request = event.node.req
  if (Number(getRequestHeader(event, 'content-length') ?? 0) > limit) {
    await refuseRest(event)
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const finish = (): void => resolve(Buffer.concat(chunks))
    function take(chunk: Buffer): void {
      size += chunk.length
      if (size <= limit) {
        chunks.push(chunk)
        return
      }
      request.off('data', take)
      request.off('end', finish)
      void refuseRest(event).then(() => reject(tooLarge()))
    }
    request.on('data', take)
    request.once('end', finish)
    request.once('error', reject)
    request.once('aborted', () => reject(new Error('The client went away while it was sending.')))
  })
}

/**
 * Throws away what is still coming, and returns when it has come or has become too much or too slow: then the connection ends with the answer.
 * A client that is answered while it sends sees a broken connection instead of the reason.
 */
export function refuseRest(event: H3Event): Promise<void> {
  const request: IncomingMessage = event.node.req
  return new Promise((resolve) => {
    let drained = 0
    const timer = setTimeout(stop, DRAINED_MS)
    function stop(): void {
      clearTimeout(timer)
      request.off('data', count)
      if (!request.complete) {
        request.pause()
        setResponseHeader(event, 'Connection', 'close')
      }
      resolve()
    }
    function count(chunk: Buffer): void {
      drained += chunk.length
      if (drained > DRAINED_BYTES)
        stop()
    }
    request.on('data', count)
    request.once('end', stop)
    request.once('close', stop)
    request.resume()
    if (request.complete || request.destroyed)
      stop()
  })
}
