export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** What changed from `before` to `after`, word by word. Until the comparison is loaded, both texts as wholes. */
export function useWordDiff(before: () => string, after: () => string) {
  const parts = shallowRef<DiffPart[]>()

  async function compare(): Promise<void> {
    const { diffWordsWithSpace } = await import('diff')
    parts.value = diffWordsWithSpace(before(), after()).map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
  }

  onMounted(() => watch([before, after], compare, { immediate: true }))
  return computed<DiffPart[]>(() => parts.value ?? [{ kind: 'removed', text: before() }, { kind: 'added', text: after() }])
}
