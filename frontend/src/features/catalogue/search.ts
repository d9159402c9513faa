import { useQuery, keepPreviousData } from '@tanstack/vue-query'
import { computed, ref } from 'vue'

interface Found<Row> {
  items: Row[]
}

const AT_ONCE = 20

/** What a box with suggestions asks the server, one question per typed text. */
export function useSuggestions<Row>(
  name: string,
  ask: (q: string | undefined, limit: number, signal: AbortSignal) => Promise<Found<Row>>,
) {
  const typed = ref('')
  const query = useQuery({
    queryKey: ['catalogue', name, 'suggest', typed],
    queryFn: ({ signal }) => ask(typed.value === '' ? undefined : typed.value, AT_ONCE, signal),
    placeholderData: keepPreviousData,
  })
  const rows = computed<Row[]>(() => query.data.value?.items ?? [])
  return { rows, loading: query.isFetching, search: (text: string) => (typed.value = text) }
}
