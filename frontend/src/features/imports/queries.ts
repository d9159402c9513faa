import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, watch } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'

import type { Import } from './steps'

type Id = () => string
const AGAIN_MS = 1000
const FAULTS_AT_ONCE = 200

export function useKinds() {
  return useQuery({
    queryKey: ['imports', 'kinds'],
    queryFn: ({ signal }) => ok(api.GET('/api/v1/import-kinds', { signal })),
    staleTime: Infinity,
  })
}

/** One import; asked again while the server works on it, whoever started that. */
export function useImport(id: Id) {
  return useQuery({
    queryKey: ['imports', 'one', computed(id)],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/imports/{import_id}', { params: { path: { import_id: id() } }, signal })),
    refetchInterval: (query) => (query.state.data?.is_running === true ? AGAIN_MS : false),
  })
}

/** What stands in the file, by column and sheet; without it the columns can be matched all the same. */
export function useSamples(found: () => Import) {
  const query = useQuery({
    queryKey: ['imports', 'samples', computed(() => found().id), computed(() => found().sheet)],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/imports/{import_id}/samples', {
          params: { path: { import_id: found().id } },
          signal,
        }),
      ),
    staleTime: Infinity,
  })
  return computed(
    () =>
      new Map((query.data.value?.items ?? []).map(({ index, values }) => [String(index), values])),
  )
}

/** How far the work is; only who started it may ask, for others the import itself must do. */
export function useWork(found: () => Import | undefined) {
  const id = computed(() => found()?.job_id ?? '')
  return useQuery({
    queryKey: ['imports', 'work', id],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/jobs/{job_id}', { params: { path: { job_id: id.value } }, signal })),
    enabled: computed(() => id.value !== '' && found()?.is_running === true),
    refetchInterval: AGAIN_MS,
    retry: false,
  })
}

/** All faults of an import, page after page, so that they can be sorted out at once. */
export function useFaults(id: Id, wanted: () => boolean) {
  const query = useInfiniteQuery({
    queryKey: ['imports', 'faults', computed(id)],
    queryFn: ({ signal, pageParam }) =>
      ok(
        api.GET('/api/v1/imports/{import_id}/faults', {
          params: {
            path: { import_id: id() },
            query: { cursor: pageParam, limit: FAULTS_AT_ONCE },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: computed(wanted),
    staleTime: Infinity,
  })
  watch([query.hasNextPage, query.isFetching, query.isError], ([more, busy, failed]) => {
    if (more && !busy && !failed) void query.fetchNextPage()
  })
  const faults = computed<Schemas['FaultOut'][]>(() =>
    (query.data.value?.pages ?? []).flatMap((page) => page.items),
  )
  return { query, faults }
}

export function useReport(id: Id, wanted: () => boolean) {
  return useQuery({
    queryKey: ['imports', 'report', computed(id)],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/imports/{import_id}/report', {
          params: { path: { import_id: id() }, query: { limit: 200 } },
          signal,
        }),
      ),
    enabled: computed(wanted),
  })
}

interface Check {
  mapping?: Record<string, string | null>
  sheet?: string
}

/** What can be done to an import; each answers with the import as it is then. */
export function useImportActions(found: () => Import | undefined) {
  const queries = useQueryClient()
  const attempt = createAttempt()
  const parts = (what: unknown) => {
    const known = found()
    const version = known?.version ?? 0
    return {
      path: { import_id: known?.id ?? '' },
      header: { ...ifMatch(version), 'Idempotency-Key': attempt.keyFor([what, version]) },
    }
  }
  const after = {
    onSuccess: async (answer: Import) => {
      attempt.done()
      queries.setQueryData(['imports', 'one', answer.id], answer)
      queries.removeQueries({ queryKey: ['imports', 'faults', answer.id] })
      queries.removeQueries({ queryKey: ['imports', 'report', answer.id] })
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] })
    },
    // somebody else, or the work itself, may have moved it on: what is shown must be what is
    onError: () => queries.invalidateQueries({ queryKey: ['imports', 'one', found()?.id] }),
  }
  const check = useMutation({
    mutationFn: (body: Check) =>
      ok(
        api.POST('/api/v1/imports/{import_id}/check', {
          params: parts(['check', body]),
          body,
        }),
      ),
    ...after,
  })
  const commit = useMutation({
    mutationFn: (skip: boolean) =>
      ok(
        api.POST('/api/v1/imports/{import_id}/commit', {
          params: parts(['commit', skip]),
          body: { skip_bad_rows: skip },
        }),
      ),
    ...after,
  })
  const cancel = useMutation({
    mutationFn: () =>
      ok(api.POST('/api/v1/imports/{import_id}/cancel', { params: parts('cancel') })),
    ...after,
  })
  return { check, commit, cancel }
}
