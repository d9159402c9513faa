import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

import { api, ok } from '@/api/client'
import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterState } from '@/ui/types'

import { addressFields } from './fields'
import { pageOf, ROWS, toWanted, type Wanted } from './filter'
import type { ListName, MeasureRow, TicketRow } from './vocabulary'

export interface ListPage {
  items: (TicketRow | MeasureRow)[]
  next: string | null
  prev: string | null
}

/** More than this is read in a file, not on paper from a browser. */
export const MOST_PRINTED = 1000
const AT_ONCE = 200

export async function fetchPage(
  name: ListName,
  wanted: Wanted & { cursor?: string; limit: number },
  signal?: AbortSignal,
): Promise<ListPage> {
  const asked = { params: { query: wanted }, ...(signal ? { signal } : {}) }
  if (name === 'measures') return ok(api.GET('/api/v1/lists/measures', asked))
  if (name === 'demands') return ok(api.GET('/api/v1/lists/demands', asked))
  return ok(api.GET('/api/v1/lists/problems', asked))
}

/** Every row of the list, up to `MOST_PRINTED`; `null` when there are more. */
export async function fetchAll(name: ListName, wanted: Wanted): Promise<ListPage['items'] | null> {
  const found: ListPage['items'] = []
  let cursor: string | null = null
  do {
    const page: ListPage = await fetchPage(name, {
      ...wanted,
      limit: AT_ONCE,
      ...(cursor === null ? {} : { cursor }),
    })
    found.push(...page.items)
    cursor = page.next
    if (found.length > MOST_PRINTED || (found.length === MOST_PRINTED && cursor !== null)) {
      return null
    }
  } while (cursor !== null)
  return found
}

/** One page of a list; filters and place are in the address. */
export function useList(name: ListName) {
  const route = useRoute()
  const router = useRouter()
  const fields = addressFields(name)
  const filters = computed<FilterState>({
    get: () => queryToFilters(fields, route.query),
    set: (state) => {
      const query = { ...filtersToQuery(fields, state, route.query), page: undefined }
      void router.push({ query })
    },
  })
  const wanted = computed(() => toWanted(name, filters.value))
  const place = computed(() => pageOf(route.query))

  const query = useQuery({
    queryKey: ['lists', name, wanted, computed(() => place.value.cursor)],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const { cursor } = place.value
      const asked = { ...wanted.value, limit: ROWS, ...(cursor === undefined ? {} : { cursor }) }
      return fetchPage(name, asked, signal)
    },
  })

  function turn(cursor: string | null | undefined, by: 1 | -1): void {
    if (!cursor) return
    const page = String(Math.max(1, place.value.page + by))
    void router.push({ query: { ...route.query, cursor, page } })
  }
  return {
    filters,
    wanted,
    query,
    rows: computed(() => query.data.value?.items ?? []),
    first: computed(() => (place.value.page - 1) * ROWS + 1),
    hasNext: computed(() => Boolean(query.data.value?.next)),
    hasPrevious: computed(() => Boolean(query.data.value?.prev)),
    next: () => turn(query.data.value?.next, 1),
    previous: () => turn(query.data.value?.prev, -1),
    clear: () => void router.push({ query: {} }),
  }
}
