import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'

import { api, ok } from '@/api/client'
import type { Option } from '@/ui/types'

const ALL = 200
const FEW = 20
const RARELY = 10 * 60_000

/** The units, as many as one list has: those who have more find theirs by typing. */
export function useUnits() {
  return useQuery({
    queryKey: ['organisations', 'choices'],
    staleTime: RARELY,
    queryFn: async ({ signal }): Promise<Option[]> => {
      const query = { limit: ALL }
      const page = await ok(api.GET('/api/v1/organisations', { params: { query }, signal }))
      return page.items.map((unit) => ({ value: unit.id, label: unit.name }))
    },
  })
}

/** The programmes, the latest first. */
export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes', 'choices'],
    staleTime: RARELY,
    queryFn: async ({ signal }): Promise<Option[]> => {
      const query = { limit: ALL }
      const page = await ok(api.GET('/api/v1/programmes', { params: { query }, signal }))
      return page.items.map((one) => ({
        value: one.id,
        label: one.title,
        hint: one.document_number,
      }))
    },
  })
}

/** Matters found by typing, and the name of the one that is chosen already. */
export function useMatters(chosen: Readonly<Ref<string>>) {
  const typed = ref('')
  const search = useQuery({
    queryKey: ['matters', 'choices', typed],
    staleTime: RARELY,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Option[]> => {
      const query = { limit: FEW, ...(typed.value === '' ? {} : { q: typed.value }) }
      const page = await ok(api.GET('/api/v1/matters', { params: { query }, signal }))
      return page.items.map((one) => ({
        value: one.id,
        label: one.name,
        hint: one.local_code ?? one.national_code ?? undefined,
      }))
    },
  })
  const selected = useQuery({
    queryKey: ['matters', 'name', chosen],
    staleTime: RARELY,
    enabled: computed(() => chosen.value !== ''),
    queryFn: async ({ signal }): Promise<Option> => {
      const path = { matter_id: chosen.value }
      const found = await ok(api.GET('/api/v1/matters/{matter_id}', { params: { path }, signal }))
      return { value: found.id, label: found.name }
    },
  })
  return {
    typed,
    options: computed(() => search.data.value ?? []),
    busy: search.isFetching,
    selected: computed(() => selected.data.value ?? null),
  }
}

/** The province and its cities: what a list is narrowed to by place. */
export function useRegions() {
  return useQuery({
    queryKey: ['regions', 'choices'],
    staleTime: RARELY,
    queryFn: async ({ signal }): Promise<Option[]> => {
      const query = { level: ['province' as const, 'city' as const], limit: ALL }
      const page = await ok(api.GET('/api/v1/regions', { params: { query }, signal }))
      return page.items.map((one) => ({ value: one.code, label: one.name }))
    },
  })
}
