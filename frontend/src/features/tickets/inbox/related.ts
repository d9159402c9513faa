import { useQuery } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { useSession } from '@/api/session'

import type { TicketQuery } from '../list/filters'
import type { TicketRow } from '../list/tickets'
import { alike, likelyUnit, searchWords } from './alike'

type Detail = Schemas['TicketDetail']

const DWELL_MS = 250
const LOOK = 20

/** Who runs through the queue does not ask about each ticket passed: the id, once one stays. */
export function useDwelling(id: Ref<string | undefined>): Ref<string | undefined> {
  const stayed = ref<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    id,
    (now) => {
      clearTimeout(timer)
      timer = setTimeout(() => (stayed.value = now), DWELL_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return stayed
}

async function lookAlikes(ticket: Detail, signal: AbortSignal): Promise<TicketRow[]> {
  const queries: TicketQuery[] = searchWords(ticket.title).map((q) => ({ q }))
  if (ticket.matter_id !== null) queries.push({ matter_id: [ticket.matter_id] })
  const pages = await Promise.all(
    queries.map((query) =>
      ok(api.GET('/api/v1/tickets', { params: { query: { ...query, limit: LOOK } }, signal })),
    ),
  )
  return pages.flatMap((page) => page.items)
}

function useEvidence(id: Ref<string | undefined>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: ['tickets', 'one', id, 'evidence-count'],
    queryFn: async ({ signal }) => {
      const path = { ticket_id: id.value ?? '' }
      const call = api.GET('/api/v1/tickets/{ticket_id}/evidence', { params: { path }, signal })
      const { items } = await ok(call)
      return { photos: items.filter(({ kind }) => kind === 'photo').length, all: items.length }
    },
    enabled,
    staleTime: 300_000,
  })
}

/** What the unit said when it gave the ticket back. */
function useObjection(ticket: Ref<Detail | undefined>) {
  const id = computed(() => ticket.value?.id ?? '')
  const facts = useQuery({
    queryKey: ['tickets', 'one', id, 'facts'],
    queryFn: ({ signal }) => {
      const path = { ticket_id: id.value }
      return ok(api.GET('/api/v1/tickets/{ticket_id}/facts', { params: { path }, signal }))
    },
    enabled: computed(() => ticket.value?.state === 'returned'),
  })
  return computed(
    () => facts.data.value?.objections.find(({ outcome }) => outcome === 'open')?.reason,
  )
}

function useGuides(matter: Ref<string | null>) {
  const session = useSession()
  return useQuery({
    queryKey: ['guides', 'of-matter', matter],
    queryFn: async ({ signal }) => {
      const query = { matter_id: matter.value ?? '', limit: 3 }
      return (await ok(api.GET('/api/v1/guides', { params: { query }, signal }))).items
    },
    enabled: computed(() => matter.value !== null && session.can('catalogue:read')),
    staleTime: 300_000,
  })
}

/** What helps to decide: look-alikes, the likely unit, what the guide promises, how many photos. */
export function useRelated(ticket: Ref<Detail | undefined>) {
  const id = useDwelling(computed(() => ticket.value?.id))
  const here = computed(() => ticket.value !== undefined && ticket.value.id === id.value)
  const rows = useQuery({
    queryKey: ['tickets', 'alike', id],
    queryFn: ({ signal }) => (ticket.value === undefined ? [] : lookAlikes(ticket.value, signal)),
    enabled: here,
    staleTime: 300_000,
  })
  const guides = useGuides(computed(() => (here.value ? (ticket.value?.matter_id ?? null) : null)))
  const evidence = useEvidence(id, here)
  const objection = useObjection(ticket)
  const found = computed(() => (here.value ? (rows.data.value ?? []) : []))
  const twins = computed(() => (ticket.value === undefined ? [] : alike(ticket.value, found.value)))
  const likely = computed(() =>
    ticket.value === undefined
      ? null
      : likelyUnit(
          ticket.value,
          found.value.filter((row) => row.id !== ticket.value?.id),
        ),
  )
  return {
    twins,
    objection,
    likely,
    looking: computed(() => ticket.value !== undefined && rows.data.value === undefined),
    guides: computed(() => (here.value ? (guides.data.value ?? []) : [])),
    evidence: computed(() => (here.value ? evidence.data.value : undefined)),
  }
}
