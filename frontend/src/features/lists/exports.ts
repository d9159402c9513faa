import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { defineStore } from 'pinia'
import { computed, onUnmounted, ref, watch } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ok, type Schemas } from '@/api/client'
import { download } from '@/api/download'
import { useSession } from '@/api/session'

import type { Wanted } from './filter'
import type { ListName } from './vocabulary'

export type Export = Schemas['ExportOut']
type ExportPage = Schemas['Listing_ExportOut_']
export type ExportFormat = Schemas['ExportFormat']

export interface Order {
  name: ListName
  format: ExportFormat
  wanted: Wanted
}

const EVERY_MS = 1500
const AT_ONCE = 20
export const FORMATS: readonly ExportFormat[] = ['docx', 'xlsx', 'csv']

/** Orders of this person that were still being made when last seen; outlives any one page. */
export const useOrders = defineStore('lists.orders', () => {
  const making = ref<ReadonlySet<string>>(new Set())
  /** Takes note of what is known now; answers those that came to an end since. */
  function note(exports: readonly Export[]): Export[] {
    const ended = exports.filter(({ id, state }) => state !== 'queued' && making.value.has(id))
    making.value = new Set(exports.filter(({ state }) => state === 'queued').map(({ id }) => id))
    return ended
  }
  /** The message that said it was begun; it goes when the one that says it is ready comes. */
  const begun = ref<number | null>(null)
  return { making, note, begun }
})

/** Starts exports; pressing again after a lost answer does not make two. */
export function useExportStart() {
  const queries = useQueryClient()
  const orders = useOrders()
  const attempt = createAttempt()
  const busy = ref(false)

  async function start({ name, format, wanted }: Order): Promise<Export> {
    busy.value = true
    try {
      // Excel of old takes a CSV without the mark for another character set
      const body = { format, bom: format === 'csv', filter: wanted }
      const header = { 'Idempotency-Key': attempt.keyFor({ name, ...body }) }
      const made = await ok(
        api.POST('/api/v1/lists/{name}/exports', { params: { path: { name }, header }, body }),
      )
      attempt.done()
      orders.making = new Set([...orders.making, made.id])
      await queries.invalidateQueries({ queryKey: ['exports'] })
      return made
    } finally {
      busy.value = false
    }
  }
  return { start, busy }
}

/** The person's exports, the latest first; asked again while one is being made. */
export function useExports(cursor: () => string | undefined = () => undefined) {
  const session = useSession()
  const query = useQuery<ExportPage>({
    queryKey: ['exports', computed(() => cursor() ?? 'latest')],
    placeholderData: keepPreviousData,
    enabled: computed(() => session.can('export:run')),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'queued') === true ? EVERY_MS : false,
    queryFn: ({ signal }) => {
      const from = cursor()
      const wanted = { limit: AT_ONCE, ...(from === undefined ? {} : { cursor: from }) }
      return ok(api.GET('/api/v1/exports', { params: { query: wanted }, signal }))
    },
  })
  return { query, items: computed(() => query.data.value?.items ?? []) }
}

/** Tells of every export that comes to an end while one is in the lists. */
export function useExportNews(tell: (ended: Export) => void): void {
  const orders = useOrders()
  const { items } = useExports()
  const stop = watch(
    items,
    (now) => {
      if (now.length > 0) for (const one of orders.note(now)) tell(one)
    },
    { immediate: true },
  )
  onUnmounted(stop)
}

/** How far the job is, from 0 to 100; null while nobody can say. */
export function useJob(id: () => string | null) {
  const query = useQuery({
    queryKey: ['jobs', computed(id)],
    enabled: computed(() => id() !== null),
    refetchInterval: EVERY_MS,
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/jobs/{job_id}', { params: { path: { job_id: id() ?? '' } }, signal })),
  })
  return computed(() => {
    const share = query.data.value?.progress ?? 0
    return share > 0 ? share * 100 : null
  })
}

export function takeFile(one: Export, fileName: string): Promise<Blob> {
  return download({ url: `/api/v1/exports/${one.id}/content`, fileName })
}
