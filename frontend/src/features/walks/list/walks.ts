import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { api, ok } from '@/api/client'
import { useSession } from '@/api/session'
import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterState, Option } from '@/ui/types'

import { useProgrammes } from '../queries'
import { askFor, filterFields, SHORTEST_SEARCH, type WalkQuery } from './filters'

/** The list of walks as the address says it: filters, order and page. */
export function useWalkList() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const programmes = useProgrammes()

  const keys = filterFields((key) => key, { programmes: [option], matters: [], records: true })
  const filters = computed<FilterState>({
    get: () => queryToFilters(keys, route.query),
    set: (state) => void router.push({ query: filtersToQuery(keys, state, route.query) }),
  })
  const matter = useMatterName(() => filters.value.matter)
  const fields = computed(() => {
    const chosen = matter.data.value
    return filterFields(t, {
      programmes: (programmes.data.value?.items ?? []).map(({ id, title }) => ({
        value: id,
        label: title,
      })),
      matters: chosen ? [{ value: chosen.id, label: chosen.name }] : [],
      records: session.can('walk:record'),
    })
  })
  const asked = computed(() => askFor(filters.value, route.query))
  const page = useQuery({
    queryKey: ['walks', 'list', asked],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/walks', { params: { query: asked.value }, signal })),
    placeholderData: keepPreviousData,
  })

  const turn = (query: Record<string, string | undefined>) =>
    router.push({ query: { ...route.query, ...query } })

  return {
    fields,
    filters,
    asked,
    page,
    ...useSearchState(filters, asked),
    sortBy: (sort: string) => turn({ sort, cursor: undefined }),
    turnTo: (cursor: string | null | undefined) => turn({ cursor: cursor ?? undefined }),
    clear: () => router.push({ query: {} }),
  }
}

const option: Option = { value: '', label: '' }

/** The name of the matter that the address names, when nobody has chosen it from the list. */
function useMatterName(id: () => FilterState[string] | undefined) {
  const wanted = computed(() => {
    const value = id()
    return typeof value === 'string' ? value : ''
  })
  return useQuery({
    queryKey: ['walks', 'names', 'matter', wanted],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/matters/{matter_id}', {
          params: { path: { matter_id: wanted.value } },
          signal,
        }),
      ),
    enabled: computed(() => wanted.value !== ''),
    staleTime: 10 * 60_000,
  })
}

/** What the page says about the search and the filters. */
function useSearchState(filters: Ref<FilterState>, asked: Ref<WalkQuery>) {
  const text = computed(() => (typeof filters.value.q === 'string' ? filters.value.q : ''))
  const tooShort = computed(
    () => text.value !== '' && Array.from(text.value).length < SHORTEST_SEARCH,
  )
  const narrowed = computed(
    () =>
      Object.keys(asked.value).filter((key) => !['limit', 'sort', 'cursor'].includes(key)).length >
      0,
  )
  return { tooShort, narrowed }
}
