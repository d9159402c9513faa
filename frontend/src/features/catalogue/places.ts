import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

import { api, ok } from '@/api/client'
import type { Option } from '@/ui/types'

const HOUR = 3_600_000

/** Province, cities and counties, grouped by city: few enough for the platform's own list. */
export function useRegions() {
  const query = useQuery({
    queryKey: ['catalogue', 'regions', 'main'],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/regions', {
          params: { query: { level: ['province', 'city', 'county'], limit: 200 } },
          signal,
        }),
      ),
    staleTime: HOUR,
  })
  const regions = computed(() => (query.data.value?.items ?? []).filter((row) => row.is_active))
  const groups = computed(() => {
    const cities = new Map(
      regions.value.filter((row) => row.level === 'city').map((row) => [row.id, row.name]),
    )
    return (row: { id: string; parent_id: string | null }) =>
      cities.get(row.id) ?? cities.get(row.parent_id ?? '')
  })
  const options = (value: 'id' | 'code') =>
    computed<Option[]>(() =>
      regions.value.map((row) => {
        const group = groups.value(row)
        return {
          value: row[value],
          label: row.full_name,
          ...(group === undefined ? {} : { group }),
        }
      }),
    )
  return { query, options }
}

/** The channels in their order. */
export function useChannels() {
  const query = useQuery({
    queryKey: ['catalogue', 'channels'],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/channels', { params: { query: { limit: 200 } }, signal })),
    staleTime: HOUR,
  })
  const channels = computed(() => query.data.value?.items ?? [])
  return { query, channels }
}
