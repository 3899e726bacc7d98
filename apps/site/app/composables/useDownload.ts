/** Downloads a file under the name the server gives it; an error becomes a toast instead of a page of JSON. */
export function useDownload() {
  const { notify } = useApiError()
  const busy = ref(false)

  async function download(address: string, query: Record<string, string>): Promise<void> {
    busy.value = true
    try {
      const response = await $fetch.raw(address, { query, responseType: 'blob' })
      // `responseType` says so; its type doesn't.
      saveFile(response._data as Blob, fileNameOf(response.headers.get('content-disposition')))
    }
    catch (error) {
      notify(error)
    }
    finally {
      busy.value = false
    }
  }

  return { busy, download }
}
