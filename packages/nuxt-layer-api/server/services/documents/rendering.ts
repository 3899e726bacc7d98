import type { RenderOptions, WrittenDocument } from '@int/documents/write'
import type { DocumentFit, DocumentFormat, DocumentPage, MachineReading, Requirement, ResumeContent } from '@int/schema'
import type { PoolRequest, ProcessPool } from '../../utils/process-pool.ts'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { findAssets } from '../../utils/assets.ts'
import { createByteCache } from '../../utils/byte-cache.ts'
import { createProcessPool } from '../../utils/process-pool.ts'

const MEGABYTE = 1_000_000
const CACHE_BYTES = 48 * MEGABYTE

interface Rendered { content: ResumeContent, options: RenderOptions }

/** What the processes that typeset can be asked for. */
export type RenderRequest
  = | Rendered & { kind: 'pages' }
    | Rendered & { kind: 'write', format: DocumentFormat }
    | Rendered & { kind: 'fit', goal: { pages: 1 | 2, requirements?: Requirement[] } }
    | Rendered & { kind: 'check', format: DocumentFormat, fileName: string, now: string }

/** What they answer, by the kind of request. */
export interface RenderAnswer {
  pages: DocumentPage[]
  write: WrittenDocument
  fit: DocumentFit
  check: MachineReading
}

/** One processor is left for the answers to everything else. */
export const PROCESSES = Math.min(4, Math.max(1, availableParallelism() - 1))

let pool: ProcessPool<RenderRequest, RenderAnswer[RenderRequest['kind']]> | undefined
const cache = createByteCache<RenderAnswer[RenderRequest['kind']]>(CACHE_BYTES, bytesOf)

/** Asks the processes that typeset, or the cache: the same input gives the same answer. Throws as they do, and as a full queue does. */
export async function render<K extends RenderRequest['kind']>(request: RenderRequest & { kind: K }, from: PoolRequest): Promise<RenderAnswer[K]> {
  // Bytes by their hash: as JSON they would be a list of numbers.
  const key = hashOf(JSON.stringify(request, (_, value: unknown) => value instanceof Uint8Array ? hashOf(value) : value))
  const known = cache.get(key)
  // The cache and the processes answer a kind of request with its own kind of answer.
  if (known)
    return known as RenderAnswer[K]
  const answer = await usePool().run(request, from)
  cache.set(key, answer)
  return answer as RenderAnswer[K]
}

function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64')
}

/** Starts a process, so that the first page need not wait for fonts to load. */
export function warmRendering(): void {
  usePool().warm()
}

/** Ends the processes with the server. */
export async function stopRendering(): Promise<void> {
  await pool?.close()
}

function usePool(): NonNullable<typeof pool> {
  pool ??= createPool()
  return pool
}

function createPool(): NonNullable<typeof pool> {
  const { renderer, documents } = findAssets()
  return createProcessPool({
    entry: renderer,
    argument: documents ?? '',
    size: PROCESSES,
    waiting: 256,
    waitingEach: 24,
    timeoutMs: 15_000,
    memoryBytes: 700 * MEGABYTE,
    idleMs: 10 * 60_000,
  })
}

/** About what an answer takes in memory: texts are counted as one byte a character, as engines keep them. */
function bytesOf(answer: RenderAnswer[RenderRequest['kind']]): number {
  return 'bytes' in answer && answer.bytes instanceof Uint8Array
    ? answer.bytes.length
    : JSON.stringify(answer).length
}
