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
    refuseRest(event)
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) {
        chunks.push(chunk)
        return
      }
      request.removeAllListeners('data')
      refuseRest(event)
      reject(tooLarge())
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('aborted', () => reject(new Error('The client went away while it was sending.')))
  })
}

/** Keeps nothing of what is still coming, and ends the connection soon if it does not end by itself. */
export function refuseRest(event: H3Event): void {
  const request: IncomingMessage = event.node.req
  setResponseHeader(event, 'Connection', 'close')
  let drained = 0
  request.on('data', (chunk: Buffer) => {
    drained += chunk.length
    if (drained > DRAINED_BYTES)
      request.destroy()
  })
  request.resume()
  const timer = setTimeout(() => request.destroy(), DRAINED_MS)
  timer.unref()
  request.once('close', () => clearTimeout(timer))
}
