import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'

import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { newId } from '@/lib/ids'

export type SavedView = Schemas['SavedView']
export type ViewPlace = SavedView['place']

type Query = Record<string, unknown>

/** Where one is in a list is no part of a filter. */
const PASSING = new Set(['cursor', 'ticket'])

/** An address's query as it is kept: in one order, so that the same filter reads the same. */
export function queryText(query: Query): string {
  const params = new URLSearchParams()
  for (const key of Object.keys(query).sort()) {
    const given = query[key]
    const values: unknown[] = Array.isArray(given) ? given : [given]
    for (const value of values) {
      if (!PASSING.has(key) && typeof value === 'string' && value !== '') params.append(key, value)
    }
  }
  return params.toString()
}

export function textQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const before = query[key]
    query[key] = before === undefined ? value : [before, value].flat()
  }
  return query
}

/** One's own saved filters of a place. */
export function useViews(place: ViewPlace) {
  const queries = useQueryClient()
  const key = ['views', place]
  const found = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const query = { place: [place], limit: 50 }
      return (await ok(api.GET('/api/v1/my/views', { params: { query }, signal }))).items
    },
    staleTime: 300_000,
  })
  const views = computed(() => found.data.value ?? [])
  const renew = () => queries.invalidateQueries({ queryKey: key })

  async function save(name: string, query: string): Promise<void> {
    const body = { id: newId(), place, name, query }
    await ok(api.POST('/api/v1/my/views', { params: {}, body }))
    await renew()
  }
  async function rename(view: SavedView, name: string): Promise<void> {
    const params = { path: { view_id: view.id }, header: ifMatch(view.version) }
    await ok(api.PATCH('/api/v1/my/views/{view_id}', { params, body: { name } }))
    await renew()
  }
  async function remove(view: SavedView): Promise<void> {
    await ok(api.DELETE('/api/v1/my/views/{view_id}', { params: { path: { view_id: view.id } } }))
    await renew()
  }

  return { views, failed: found.error, save, rename, remove }
}
