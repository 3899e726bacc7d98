import { describe, expect, it } from 'vitest'
import { readEventStream } from '../app/composables/event-stream.ts'

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(chunks.map(chunk => new TextEncoder().encode(chunk)))
}

async function all(body: ReadableStream<Uint8Array>): Promise<string[]> {
  return Array.fromAsync(readEventStream(body))
}

describe('reading an event stream', () => {
  it('yields one value per event', async () => {
    expect(await all(streamOf('data: {"a":1}\n\ndata: {"b":2}\n\n'))).toEqual(['{"a":1}', '{"b":2}'])
  })

  it('puts events together that arrive in pieces', async () => {
    expect(await all(streamOf('da', 'ta: {"a"', ':1}\r', '\n\r\n', 'data: x\n\n'))).toEqual(['{"a":1}', 'x'])
  })

  it('passes over comments, other fields and an unfinished event', async () => {
    expect(await all(streamOf(': hello\n\nevent: step\nid: 4\ndata: one\ndata: two\n\ndata: never'))).toEqual(['one\ntwo'])
  })
})
