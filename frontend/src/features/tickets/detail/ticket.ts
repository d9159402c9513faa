import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onMounted, onUnmounted, ref, type Ref } from 'vue'

import { api, ok } from '@/api/client'

import { readComments, readTimeline } from '../actions/changes'
import { oneKey } from '../actions/run'
import type { Ticket } from './choices'

const CHECK_MS = 20_000

const readTicket = (id: string, signal?: AbortSignal) =>
  ok(
    api.GET('/api/v1/tickets/{ticket_id}', {
      params: { path: { ticket_id: id } },
      ...(signal === undefined ? {} : { signal }),
    }),
  )

/** What is shown changes when the person acts or asks for it, never by itself under their eyes. */
const STILL = { staleTime: 60_000, refetchOnWindowFocus: false } as const

export function useTicket(id: string) {
  return useQuery({
    queryKey: [...oneKey(id)],
    queryFn: ({ signal }) => readTicket(id, signal),
    ...STILL,
  })
}

export function useHistory(id: string) {
  const events = useQuery({
    queryKey: [...oneKey(id), 'timeline'],
    queryFn: ({ signal }) => readTimeline(id, signal),
    ...STILL,
  })
  const comments = useQuery({
    queryKey: [...oneKey(id), 'comments'],
    queryFn: ({ signal }) => readComments(id, signal),
    ...STILL,
  })
  return { events, comments }
}

/** Absent until the first dispatch. */
export function useDeadline(id: string, ticket: Ref<Ticket | undefined>) {
  return useQuery({
    queryKey: [...oneKey(id), 'deadline'],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/tickets/{ticket_id}/deadline', {
          params: { path: { ticket_id: id } },
          signal,
        }),
      ),
    enabled: computed(() => (ticket.value?.clock_started_at ?? null) !== null),
    ...STILL,
  })
}

export function useFacts(id: string) {
  return useQuery({
    queryKey: [...oneKey(id), 'facts'],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/tickets/{ticket_id}/facts', {
          params: { path: { ticket_id: id } },
          signal,
        }),
      ),
    ...STILL,
  })
}

/**
 * Looks every twenty seconds, and only while the page is seen, whether somebody else changed the
 * ticket. It only says so: what is shown, and what is being typed, stays.
 */
export function useNewer(id: string, ticket: Ref<Ticket | undefined>) {
  const queries = useQueryClient()
  const seen = ref<Ticket | null>(null)
  const newer = computed(() => {
    const shown = ticket.value
    if (shown === undefined || seen.value === null) return null
    return Date.parse(seen.value.updated_at) > Date.parse(shown.updated_at) ||
      seen.value.version > shown.version
      ? seen.value
      : null
  })

  async function look(): Promise<void> {
    if (document.visibilityState !== 'visible' || ticket.value === undefined) return
    try {
      seen.value = await readTicket(id)
    } catch {
      // the next look will tell; the page itself says when the server is away
    }
  }
  async function take(): Promise<void> {
    if (seen.value !== null) queries.setQueryData([...oneKey(id)], seen.value)
    await queries.invalidateQueries({ queryKey: [...oneKey(id)] })
  }

  let timer: ReturnType<typeof setInterval> | undefined
  const back = () => void look()
  onMounted(() => {
    timer = setInterval(back, CHECK_MS)
    document.addEventListener('visibilitychange', back)
  })
  onUnmounted(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', back)
  })
  return { newer, take }
}
