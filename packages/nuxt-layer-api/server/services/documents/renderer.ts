/** A process that typesets: takes one request after another over its channel, and ends with the server. */
import type { PoolMessage } from '../../utils/process-pool.ts'
import type { RenderAnswer, RenderRequest } from './rendering.ts'
import process from 'node:process'
import { checkDocument } from '@int/documents/check'
import { createTypesetter, fitDocument, writeDocument } from '@int/documents/write'
import { DomainError } from '@int/schema'

const typesetter = createTypesetter({ assetsDirectory: process.argv[2] || undefined })

async function work(request: RenderRequest): Promise<RenderAnswer[keyof RenderAnswer]> {
  if (request.kind === 'pages')
    return typesetter.pages(request.content, request.options)
  if (request.kind === 'write')
    return writeDocument(typesetter, request.content, request.format, request.options)
  if (request.kind === 'fit')
    return fitDocument(typesetter, request.content, request.options, request.goal)
  const { bytes } = await writeDocument(typesetter, request.content, request.format, request.options)
  return checkDocument(bytes, { now: new Date(request.now), fileName: request.fileName, content: request.content, choices: request.options.choices })
}

async function answer(request: RenderRequest): Promise<PoolMessage<unknown>> {
  try {
    return { ok: await work(request), memory: process.memoryUsage.rss() }
  }
  catch (error) {
    const known = error instanceof DomainError ? error : new DomainError('RENDER_FAILED', {}, { cause: error })
    const cause = known.cause ?? known
    return { error: { code: known.code, params: known.params, detail: cause instanceof Error ? cause.stack ?? cause.message : String(cause) }, memory: process.memoryUsage.rss() }
  }
}

process.on('message', (request: RenderRequest) => {
  void answer(request).then(message => process.send?.(message))
})
process.on('disconnect', () => process.exit())
// A damaged file makes its reader reject promises that nobody waits for; what counts is the answer.
process.on('unhandledRejection', () => {})
process.send?.({ ready: true })
