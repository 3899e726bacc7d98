/** Downloads a file under the name the server gives it; an error becomes a toast instead of a page of JSON. */
export function useDownload() {
  const { notify } = useApiError()
  const busy = ref(false)

  async function download(address: string, query: Record<string, string>): Promise<void> {
    busy.value = true
    try {
      const response = await $fetch.raw(address, { query, responseType: 'blob' })
      // `responseType` says so; its type doesn't.
      save(response._data as Blob, fileNameOf(response.headers.get('content-disposition')))
    }
    catch (error) {
      notify(await readRefusal(error))
    }
    finally {
      busy.value = false
    }
  }

  return { busy, download }
}

/** Whoever asks for a blob gets the refusal as one too: what it says is in there as JSON. */
async function readRefusal(error: unknown): Promise<unknown> {
  if (!(error instanceof Error && 'data' in error && error.data instanceof Blob))
    return error
  try {
    return JSON.parse(await error.data.text())
  }
  catch {
    // A proxy's page: the status is all there is to go by.
    return error
  }
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser takes hold of the file at the click; a moment later the memory can go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
