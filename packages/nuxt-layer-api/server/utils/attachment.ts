import type { H3Event } from 'h3'
import { setResponseHeaders } from 'h3'

/** Answers with a file that the browser saves and never shows, under `fileName` in any script (RFC 6266, RFC 8187). */
export function sendAttachment(event: H3Event, { bytes, fileName, type }: { bytes: Uint8Array, fileName: string, type: string }): Buffer {
  const plain = fileName.replaceAll(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(fileName.toWellFormed()).replaceAll(/['()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  setResponseHeaders(event, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
