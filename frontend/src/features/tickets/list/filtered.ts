import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { afterPaint } from '@/lib/after-paint'
import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterState } from '@/ui/types'

import { filterFields, isTooShort, toApi, toSort, type TicketQuery } from './filters'
import { useLookups } from './lookups'

/** The filters live in the address; list and board read the same ones. */
export function useTicketFilters() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const bare = filterFields(t, { units: [], programmes: [], matter: [], region: [] })
  const filters = computed<FilterState>({
    get: () => queryToFilters(bare, route.query),
    set: (state) =>
      afterPaint(() => void router.push({ query: filtersToQuery(bare, state, route.query) })),
  })
  const lookups = useLookups(() => filters.value)
  const fields = computed(() => filterFields(t, lookups.value))
  const sort = computed(() => toSort(route.query.sort))
  const query = computed<TicketQuery>(() => ({ ...toApi(filters.value), sort: sort.value }))
  const tooShort = computed(() => isTooShort(filters.value))
  const narrowed = computed(() => Object.values(filters.value).some((value) => value.length > 0))

  function sortBy(key: string): void {
    void router.push({ query: { ...route.query, sort: toSort(key), cursor: undefined } })
  }
  function clear(): void {
    filters.value = {}
  }
  /** The filters without the place in the list: what another view of them, or a saved one, needs. */
  const shared = computed(() => {
    const kept = filtersToQuery(bare, filters.value)
    return Object.fromEntries(
      Object.entries({ ...kept, sort: route.query.sort }).filter(
        ([, value]) => value !== undefined,
      ),
    )
  })

  return { filters, fields, query, sort, tooShort, narrowed, shared, sortBy, clear }
}
