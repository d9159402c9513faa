import type { UseQueryReturnType } from '@tanstack/vue-query'
import { computed, watch } from 'vue'

import { usePaging } from '@/lib/paging'

import { isProblem } from './problems'
import { useProblemWords } from './words'

export interface Page<Row> {
  items: Row[]
  next: string | null
  prev: string | null
}

/**
 * One page of a list, whose place stands in the address: `page` is what the kit's record list is bound
 * to. Rows that are there stay when asking anew fails; a place that means nothing any more is left for
 * the first one. A `polled` list asks so often that it would seem to be loading for ever.
 */
export function usePage<Row>(
  query: UseQueryReturnType<Page<Row>, Error>,
  { polled = false }: { polled?: boolean } = {},
) {
  const words = useProblemWords()
  const { cursor, turn, restart } = usePaging()
  watch(query.error, (error) => {
    if (cursor.value !== undefined && isProblem(error, 'request.malformed_cursor')) restart()
  })
  const rows = computed(() => query.data.value?.items ?? [])
  const page = computed(() => {
    const data = query.data.value
    return {
      loading: query.isFetching.value && !(polled && rows.value.length > 0),
      error: query.error.value && data === undefined ? words(query.error.value) : undefined,
      hasPrevious: Boolean(data?.prev),
      hasNext: Boolean(data?.next),
      onPrevious: () => turn(data?.prev),
      onNext: () => turn(data?.next),
      onRetry: () => void query.refetch(),
    }
  })
  return { rows, page }
}
