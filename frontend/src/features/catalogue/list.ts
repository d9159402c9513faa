import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { usePage, type Page } from '@/api/page'
import { usePaging } from '@/lib/paging'
import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterField, FilterState, Option } from '@/ui/types'

const ON_A_PAGE = 25

export interface ListRequest {
  filters: FilterState
  cursor: string | undefined
  limit: number
  signal: AbortSignal
}

/** A list whose filter and place stand in the address. */
export function useCatalogueList<Row>(
  name: string,
  fields: Readonly<Ref<readonly FilterField[]>>,
  fetchPage: (request: ListRequest) => Promise<Page<Row>>,
) {
  const route = useRoute()
  const router = useRouter()
  const { cursor } = usePaging()

  const filters = computed<FilterState>({
    get: () => queryToFilters(fields.value, route.query),
    set: (state) => void router.push({ query: filtersToQuery(fields.value, state, route.query) }),
  })
  const narrowed = computed(() => Object.keys(filters.value).length > 0)
  const query = useQuery({
    queryKey: ['catalogue', name, 'list', filters, cursor],
    queryFn: ({ signal }) =>
      fetchPage({ filters: filters.value, cursor: cursor.value, limit: ON_A_PAGE, signal }),
    placeholderData: keepPreviousData,
  })
  return { filters, narrowed, clear: () => (filters.value = {}), ...usePage(query) }
}

export type CatalogueList<Row> = ReturnType<typeof useCatalogueList<Row>>

/** The filters as they stand above the lists. */
export function useFilterFields() {
  const { t } = useI18n()
  const search = (room: string): FilterField => ({
    key: 'q',
    label: t(`catalogue.${room}.search`),
    placeholder: t('catalogue.matters.searchHint'),
    type: 'search',
  })
  const choice =
    (type: 'checks' | 'select') =>
    (key: string, label: string, options: Option[]): FilterField => ({
      key,
      label: t(`catalogue.field.${label}`),
      type,
      options,
      placeholder: t('catalogue.all'),
    })
  return { search, checks: choice('checks'), select: choice('select') }
}

/** One value of a filter, or nothing. */
export function one(state: FilterState, key: string): string | undefined {
  const value = state[key]
  const found = typeof value === 'string' ? value : value?.[0]
  return found === '' ? undefined : found
}

/** All values of a filter, typed as the API's vocabulary. */
export function many<Value extends string>(
  state: FilterState,
  key: string,
  known: readonly Value[],
): Value[] | undefined {
  const value = state[key]
  const given = typeof value === 'string' ? [value] : (value ?? [])
  const found = known.filter((candidate) => given.includes(candidate))
  return found.length > 0 ? found : undefined
}
