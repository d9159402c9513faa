import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'

export type Year = Schemas['YearOut']

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100
export const yearKey = (year: number) => ['admin', 'calendar', year] as const

/** One year, and what the next year's document says of its last days. */
export function useYear(year: Ref<number>) {
  const read = (wanted: number, signal: AbortSignal) =>
    ok(api.GET('/api/v1/calendar/{year}', { params: { path: { year: wanted } }, signal }))
  const found = useQuery({
    queryKey: computed(() => yearKey(year.value)),
    queryFn: ({ signal }) => read(year.value, signal),
  })
  const next = useQuery({
    queryKey: computed(() => yearKey(year.value + 1)),
    queryFn: ({ signal }) => read(year.value + 1, signal),
    enabled: computed(() => year.value < LAST_YEAR),
  })
  const early = computed(() =>
    (next.data.value?.days ?? []).filter(({ day }) => day.startsWith(`${year.value}-`)),
  )
  return { found, early }
}
