import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

import { api, ok, type Schemas } from '@/api/client'

export type Organisation = Schemas['Organisation']

const MOST = 5000
export const UNITS_KEY = ['admin', 'units'] as const

async function readAll(signal: AbortSignal): Promise<Organisation[]> {
  const all: Organisation[] = []
  let cursor: string | undefined
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) }
    const page = await ok(api.GET('/api/v1/organisations', { params: { query }, signal }))
    all.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && all.length < MOST)
  return all
}

/** All units, closed ones too; there are some hundred, so they are read once. */
export function useOrganisations() {
  const found = useQuery({
    queryKey: UNITS_KEY,
    queryFn: ({ signal }) => readAll(signal),
    staleTime: 5 * 60_000,
  })
  const options = computed(() =>
    (found.data.value ?? [])
      .filter((unit) => unit.is_active)
      .map((unit) => ({ value: unit.id, label: unit.name, hint: unit.code })),
  )
  return { ...found, options }
}
