import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'

import { api, ok } from '@/api/client'
import { useSession } from '@/api/session'
import type { FilterState, Option } from '@/ui/types'

import { MATTERS, REGIONS, UNITS, type Source } from '../actions/pickers/remote'
import type { Lookups } from './filters'

/** The words of the one value an address holds. */
export function useChosen(source: Source, value: () => string): ComputedRef<readonly Option[]> {
  const key = computed(value)
  const found = useQuery({
    queryKey: ['pick', source.name, 'one', key],
    queryFn: ({ signal }) => source.look(key.value, signal),
    enabled: computed(() => key.value !== ''),
    staleTime: Infinity,
  })
  return computed(() =>
    key.value === '' ? [] : [{ value: key.value, label: found.data.value ?? '…' }],
  )
}

/** What the filters must ask the server for: programmes, and the names of what is chosen. */
export function useLookups(filters: () => FilterState): ComputedRef<Lookups> {
  const session = useSession()
  const one = (key: string) => () => {
    const value = filters()[key]
    return typeof value === 'string' ? value : (value?.[0] ?? '')
  }
  const units = useChosen(UNITS, one('unit'))
  const matter = useChosen(MATTERS, one('matter_id'))
  const region = useChosen(REGIONS, one('region'))
  const programmes = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: async ({ signal }) => {
      const query = { limit: 50 }
      const page = await ok(api.GET('/api/v1/programmes', { params: { query }, signal }))
      return page.items.map((row) => ({ value: row.id, label: row.theme || row.title }))
    },
    staleTime: 600_000,
    enabled: computed(() => session.can('programme:read')),
  })
  return computed(() => ({
    units: units.value,
    matter: matter.value,
    region: region.value,
    programmes: programmes.data.value ?? [],
  }))
}
