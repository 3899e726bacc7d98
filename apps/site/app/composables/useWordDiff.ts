/** What changed from `before` to `after`, word by word. Until the comparison is loaded, both texts as wholes. */
export function useWordDiff(before: () => string, after: () => string) {
  const parts = shallowRef<DiffPart[]>()

  async function compare(): Promise<void> {
    const { diffWordsWithSpace } = await import('diff')
    parts.value = diffTexts(before(), after(), (one, other) => diffWordsWithSpace(one, other))
  }

  onMounted(() => watch([before, after], compare, { immediate: true }))
  return computed<DiffPart[]>(() => parts.value ?? ([{ kind: 'removed', text: before() }, { kind: 'added', text: after() }] satisfies DiffPart[]).filter(({ text }) => text !== ''))
}
