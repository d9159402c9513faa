import { useQueries, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'

import { api, ok } from '@/api/client'

import type { Walk } from './vocabulary'

const RARELY_CHANGES = 10 * 60_000
const MANY = 200

export function useWalk(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['walks', 'one', computed(() => toValue(id))],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/walks/{walk_id}', { params: { path: { walk_id: toValue(id) } }, signal }),
      ),
  })
}

/** Files of a walk, the first two hundred. */
export function useEvidence(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['walks', 'evidence', computed(() => toValue(id))],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/walks/{walk_id}/evidence', {
          params: { path: { walk_id: toValue(id) }, query: { limit: MANY } },
          signal,
        }),
      ),
  })
}

/** The version of the guide that a walk is bound to; it never changes, so it is read once. */
export function useGuideVersion(id: MaybeRefOrGetter<string | null | undefined>) {
  return useQuery({
    queryKey: ['walks', 'guide', computed(() => toValue(id))],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/guide-versions/{version_id}', {
          params: { path: { version_id: toValue(id) ?? '' } },
          signal,
        }),
      ),
    enabled: computed(() => Boolean(toValue(id))),
    staleTime: RARELY_CHANGES,
  })
}

export function useChecklist(id: MaybeRefOrGetter<string | null | undefined>) {
  return useQuery({
    queryKey: ['walks', 'checklist', computed(() => toValue(id))],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/checklists/{checklist_id}', {
          params: { path: { checklist_id: toValue(id) ?? '' } },
          signal,
        }),
      ),
    enabled: computed(() => Boolean(toValue(id))),
    staleTime: RARELY_CHANGES,
  })
}

export function useChannels() {
  return useQuery({
    queryKey: ['walks', 'names', 'channels'],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/channels', { params: { query: { limit: MANY } }, signal })),
    staleTime: RARELY_CHANGES,
  })
}

export function useProgrammes() {
  return useQuery({
    queryKey: ['walks', 'names', 'programmes'],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/programmes', { params: { query: { limit: MANY } }, signal })),
    staleTime: RARELY_CHANGES,
  })
}

/** Names of outlets by id; each is asked for once and kept. */
export function useOutletNames(ids: () => readonly string[]) {
  return useQueries({
    queries: computed(() =>
      Array.from(new Set(ids()), (id) => ({
        queryKey: ['walks', 'names', 'outlet', id],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const path = { outlet_id: id }
          const { name } = await ok(
            api.GET('/api/v1/outlets/{outlet_id}', { params: { path }, signal }),
          )
          return { id, name }
        },
        staleTime: RARELY_CHANGES,
      })),
    ),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : []))),
  })
}

/** Takes the server's answer to a write in, and lets every list that shows the walk be read anew. */
export function useTakeWalk() {
  const queries = useQueryClient()
  return async (walk: Walk) => {
    queries.setQueryData(['walks', 'one', walk.id], walk)
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['walks', 'list'] }),
      queries.invalidateQueries({ queryKey: ['tickets', 'home'] }),
    ])
  }
}
