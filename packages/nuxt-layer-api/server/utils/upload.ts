import type { H3Event } from 'h3'
import { DomainError } from '@int/schema'
import busboy from 'busboy'
import { refuseRest } from './bytes.ts'

const MAX_MEGABYTES = 10
const MAX_BYTES = MAX_MEGABYTES * 1_000_000
/** What a form adds around its file: boundaries, headers, a title. */
const AROUND_BYTES = 64_000

/** One uploaded file with the text fields that came along. */
export interface Upload {
  fileName: string
  bytes: Uint8Array
  fields: Record<string, string>
}

/**
 * The file in the field `file` of a multipart form, read as it comes and never beyond 10 MB.
 * Throws `UPLOAD_TOO_LARGE`, `UPLOAD_MISSING`, or `BAD_REQUEST` for what is no such form.
 */
export function readUpload(event: H3Event): Promise<Upload> {
  const request = event.node.req
  const tooLarge = () => new DomainError('UPLOAD_TOO_LARGE', { maxMegabytes: MAX_MEGABYTES })
  return new Promise((resolve, reject) => {
    const parser = createParser(event)
    const fields: Record<string, string> = {}
    const chunks: Uint8Array[] = []
    let fileName: string | undefined
    let received = 0

    const count = (chunk: Uint8Array): void => {
      received += chunk.length
      if (received > MAX_BYTES + AROUND_BYTES)
        fail(tooLarge())
    }
    function fail(error: Error): void {
      request.off('data', count)
      request.unpipe(parser)
      parser.removeAllListeners()
      parser.on('error', () => {})
      void refuseRest(event).then(() => reject(error))
    }
    request.on('data', count)
    request.once('aborted', () => fail(new DomainError('BAD_REQUEST')))

    parser.on('file', (name, stream, info) => {
      if (name !== 'file' || fileName !== undefined) {
        stream.resume()
        return
      }
      fileName = withoutControls(info.filename ?? '')
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      stream.once('limit', () => fail(tooLarge()))
    })
    parser.on('field', (name, value) => {
      fields[name] = withoutControls(value)
    })
    parser.once('error', cause => fail(new DomainError('BAD_REQUEST', {}, { cause })))
    parser.once('close', () => fileName === undefined
      ? reject(new DomainError('UPLOAD_MISSING'))
      : resolve({ fileName, bytes: Buffer.concat(chunks), fields }))
    request.pipe(parser)
  })
}

function createParser(event: H3Event): busboy.Busboy {
  try {
    return busboy({ headers: event.node.req.headers, defParamCharset: 'utf8', limits: { fileSize: MAX_BYTES, files: 2, fields: 10, fieldSize: 2000, parts: 12 } })
  }
  catch (cause) {
    throw new DomainError('BAD_REQUEST', {}, { cause })
  }
}

function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '')
}
