import { watchDebounced } from '@vueuse/core'

/** Long enough for a word to be typed, short enough not to be waited for. */
const TYPING_PAUSE_MS = 250

/**
 * Search text and page number of a list, kept in the address: the back button and a shared link find the same list.
 * `search` is what is being typed; `query` is what the list shows.
 */
export function useListQuery() {
  const route = useRoute()
  const router = useRouter()

  const query = computed(() => ({
    search: typeof route.query.search === 'string' && route.query.search ? route.query.search : undefined,
    page: Math.max(1, Math.trunc(Number(route.query.page)) || 1),
  }))
  const search = ref(query.value.search ?? '')

  watchDebounced(search, (text) => {
    const term = text.trim()
    if (term !== (query.value.search ?? ''))
      router.replace({ query: { ...route.query, search: term || undefined, page: undefined } })
  }, { debounce: TYPING_PAUSE_MS })

  // The back button changes the address without anyone typing.
  watch(() => query.value.search, (term = '') => {
    if (term !== search.value.trim())
      search.value = term
  })

  /** Address of another page of the same list. */
  function pageLink(page: number) {
    return { query: { ...route.query, page: page > 1 ? page : undefined } }
  }

  return { search, query, pageLink }
}
