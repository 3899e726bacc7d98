import type { Resume, ResumeImportEvent } from '@int/schema'

const MAX_MEGABYTES = 10

export type UploadPhase = 'idle' | 'sending' | 'reading' | 'failed'

/**
 * Sends a file to be read, with real progress: `fetch` can't tell how much of a body has left, XMLHttpRequest can.
 * `scan` tells how far the recognition of a scan's pages is; without one it stays undefined. After a failure the file is kept, so that it can be tried again.
 */
export function useResumeUpload(onDone: (resume: Resume) => unknown) {
  const phase = ref<UploadPhase>('idle')
  const percent = ref(0)
  const scan = shallowRef<{ done: number, pages: number }>()
  const file = shallowRef<File>()
  const error = shallowRef<Problem>()
  let request: XMLHttpRequest | undefined

  function start(chosen: File): void {
    request?.abort()
    file.value = chosen
    percent.value = 0
    scan.value = undefined
    error.value = undefined
    const refused = refusal(chosen)
    if (refused)
      return fail(refused)
    phase.value = 'sending'
    send(chosen)
  }

  function send(chosen: File): void {
    const body = new FormData()
    body.append('file', chosen, chosen.name)
    const xhr = new XMLHttpRequest()
    request = xhr
    xhr.upload.onprogress = ({ loaded, total }) => percent.value = Math.round(loaded / total * 100)
    xhr.upload.onload = () => phase.value = 'reading'
    xhr.onerror = () => fail({ code: 'OFFLINE', params: {} })
    xhr.onprogress = () => {
      const last = xhr.status === 200 ? eventsOf(xhr.responseText).at(-1) : undefined
      if (last?.type === 'page')
        scan.value = last
    }
    xhr.onload = () => {
      // What is refused before it is read is answered like any other request.
      if (xhr.status !== 200)
        return fail(toProblem(parse(xhr.responseText) ?? { status: xhr.status }))
      const last = eventsOf(xhr.responseText).at(-1)
      if (last?.type !== 'done')
        return fail(last?.type === 'error' ? toProblem(last) : { code: 'OFFLINE', params: {} })
      phase.value = 'idle'
      onDone(last.resume)
    }
    xhr.open('POST', '/api/resumes')
    xhr.setRequestHeader('Accept', 'text/event-stream')
    xhr.send(body)
  }

  function fail(problem: Problem): void {
    phase.value = 'failed'
    error.value = problem
  }

  function cancel(): void {
    request?.abort()
    phase.value = 'idle'
    error.value = undefined
  }

  function retry(): void {
    if (file.value)
      start(file.value)
  }

  onScopeDispose(() => request?.abort())
  const busy = computed(() => phase.value === 'sending' || phase.value === 'reading')
  return { phase, percent, scan, file, error, busy, start, cancel, retry }
}

/** What can be said about a file before it is sent. */
function refusal(file: File): Problem | undefined {
  if (file.size === 0)
    return { code: 'FILE_EMPTY', params: {} }
  return file.size > MAX_MEGABYTES * 1024 * 1024
    ? { code: 'UPLOAD_TOO_LARGE', params: { maxMegabytes: MAX_MEGABYTES } }
    : undefined
}

/** The events that arrived whole. The server's events are the browser's: both are typed by the schema. */
function eventsOf(text: string): ResumeImportEvent[] {
  return text.split('\n\n').slice(0, -1).flatMap(event => event.startsWith('data: ') ? [parse(event.slice(6)) as ResumeImportEvent] : [])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}
