import type { Resume } from '@int/schema'

const MAX_MEGABYTES = 10

export type UploadPhase = 'idle' | 'sending' | 'reading' | 'failed'

/**
 * Sends a file to be read, with real progress: `fetch` can't tell how much of a body has left, XMLHttpRequest can.
 * After a failure the file is kept, so that it can be tried again.
 */
export function useResumeUpload(onDone: (resume: Resume) => unknown) {
  const phase = ref<UploadPhase>('idle')
  const percent = ref(0)
  const file = shallowRef<File>()
  const error = shallowRef<Problem>()
  let request: XMLHttpRequest | undefined

  function start(chosen: File): void {
    request?.abort()
    file.value = chosen
    percent.value = 0
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
    xhr.onload = () => {
      const answer = parse(xhr.responseText)
      if (xhr.status !== 201)
        return fail(toProblem(answer ?? { status: xhr.status }))
      phase.value = 'idle'
      // The server's Resume is the browser's: both are typed by the schema.
      onDone(answer as Resume)
    }
    xhr.open('POST', '/api/resumes')
    xhr.setRequestHeader('Accept', 'application/json')
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
  return { phase, percent, file, error, busy, start, cancel, retry }
}

/** What can be said about a file before it is sent. */
function refusal(file: File): Problem | undefined {
  if (file.size === 0)
    return { code: 'FILE_EMPTY', params: {} }
  return file.size > MAX_MEGABYTES * 1024 * 1024
    ? { code: 'UPLOAD_TOO_LARGE', params: { maxMegabytes: MAX_MEGABYTES } }
    : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}
