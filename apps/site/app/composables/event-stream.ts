/**
 * The `data` of each event of a `text/event-stream` body, in order. Lines may end in LF or CRLF and may be cut anywhere between chunks.
 * Other fields (`event`, `id`, `retry`, comments) are passed over.
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  // TypeScript's decoder takes any BufferSource, which its own `pipeThrough` then refuses.
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  try {
    for (let done = false; !done;) {
      const chunk = await reader.read()
      done = chunk.done
      const events = (rest + (chunk.value ?? '')).replaceAll('\r\n', '\n').split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const data = event.split('\n').filter(line => line.startsWith('data:')).map(line => line.slice(5).trimStart())
        if (data.length > 0)
          yield data.join('\n')
      }
    }
  }
  finally {
    await reader.cancel()
  }
}
