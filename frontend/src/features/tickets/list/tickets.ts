import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'

import type { TicketQuery } from './filters'

export type TicketRow = Schemas['TicketRow']

const PAGE = 50
const SCROLL_PAGE = 100

async function page(query: TicketQuery, signal: AbortSignal) {
  return ok(api.GET('/api/v1/tickets', { params: { query }, signal }))
}

/** One page of the list, turned by the server's cursors. */
export function useTicketPage(
  query: Ref<TicketQuery>,
  cursor: Ref<string | undefined>,
  enabled: Ref<boolean>,
) {
  const found = useQuery({
    queryKey: ['tickets', 'list', query, cursor],
    queryFn: ({ signal }) => {
      const asked: TicketQuery = { ...query.value, limit: PAGE }
      if (cursor.value !== undefined) asked.cursor = cursor.value
      return page(asked, signal)
    },
    placeholderData: keepPreviousData,
    enabled,
  })
  return { ...found, rows: computed(() => found.data.value?.items ?? []) }
}

/** Pages one after the other, for scrolling and for the columns of the board. */
export function useTicketFlow(
  name: string,
  query: Ref<TicketQuery>,
  enabled: Ref<boolean>,
  limit = SCROLL_PAGE,
) {
  const found = useInfiniteQuery({
    queryKey: ['tickets', name, query],
    queryFn: ({ pageParam, signal }) => {
      const asked: TicketQuery = { ...query.value, limit }
      if (pageParam !== '') asked.cursor = pageParam
      return page(asked, signal)
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  })
  const rows = computed(() => (found.data.value?.pages ?? []).flatMap((one) => one.items))
  function more(): void {
    if (
      found.hasNextPage.value &&
      !found.isFetchingNextPage.value &&
      !found.isFetchNextPageError.value
    )
      void found.fetchNextPage()
  }
  return { ...found, rows, more }
}
