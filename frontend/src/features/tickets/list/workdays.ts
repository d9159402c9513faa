import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'

import { api, ok } from '@/api/client'
import { useSession } from '@/api/session'
import { todayInChina } from '@/lib/workday'

import type { SpecialDays } from './due'

const AN_HOUR = 3_600_000

async function yearOf(year: number, signal: AbortSignal): Promise<[string, boolean][]> {
  const found = await ok(api.GET('/api/v1/calendar/{year}', { params: { path: { year } }, signal }))
  return found.days.map(({ day, working }) => [day, working])
}

/** The State Council's holidays of this year and the next; undefined until they are known. */
export function useWorkdays(): ComputedRef<SpecialDays | undefined> {
  const session = useSession()
  const year = Number(todayInChina().slice(0, 4))
  const found = useQuery({
    queryKey: ['calendar', 'special-days', year],
    queryFn: async ({ signal }) => {
      const now = await yearOf(year, signal)
      // the next year is often not published yet: its weeks count as ordinary ones
      const next = await yearOf(year + 1, signal).catch(() => [])
      return [...now, ...next]
    },
    staleTime: AN_HOUR,
    enabled: computed(() => session.can('calendar:read')),
  })
  return computed(() => (found.data.value === undefined ? undefined : new Map(found.data.value)))
}
