import type { ResumePhoto } from '@int/schema'

/** The photo of a resume, for as long as there is one: `null` is none, `undefined` not known yet. */
export function useResumePhoto(resumeId: () => string | null) {
  const address = computed<string>(() => `/api/resumes/${resumeId()}/photo`)
  const { data: photo } = useFetch<ResumePhoto | null>(address, { server: false, lazy: true, deep: false, immediate: resumeId() !== null })
  const busy = ref(false)

  async function during<T>(work: () => Promise<T>): Promise<T> {
    busy.value = true
    try {
      return await work()
    }
    finally {
      busy.value = false
    }
  }

  async function save(jpeg: Blob): Promise<void> {
    photo.value = await during(() => $fetch<ResumePhoto>(address.value, { method: 'PUT', body: jpeg, headers: { 'Content-Type': 'image/jpeg' } }))
  }

  async function remove(): Promise<void> {
    await during(() => $fetch<null>(address.value, { method: 'DELETE' }))
    photo.value = null
  }

  /** Where its bytes are; another address for another photo. */
  const file = computed(() => photo.value ? `${address.value}/file?hash=${photo.value.hash}` : undefined)
  return { photo, file, busy, save, remove }
}

export type ResumePhotoKeeper = ReturnType<typeof useResumePhoto>
