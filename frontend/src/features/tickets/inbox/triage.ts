import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onUnmounted, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { api, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'
import { useSession } from '@/api/session'
import { useProblemWords } from '@/api/words'
import { newId } from '@/lib/ids'
import { todayInChina } from '@/lib/workday'
import { useToasts } from '@/ui/toasts'

import { oneKey } from '../actions/run'
import { useWorkdays } from '../list/workdays'
import { deskOf, type Desk } from './desk'
import type { Decision } from './forms'
import { UNDO_MS } from './held'
import { useQueue } from './queue'
import { useSnoozed, type Snooze, snoozedUntil } from './snooze'

type Detail = Schemas['TicketDetail']
type Step = { held: string } | { snoozed: string }

const readOne = (id: string, signal: AbortSignal) =>
  ok(api.GET('/api/v1/tickets/{ticket_id}', { params: { path: { ticket_id: id } }, signal }))

/** Says what became of decisions, wherever the person is by then. */
function useDeskNews(desk: Desk, shown: Map<string, number>) {
  const { t } = useI18n()
  const toasts = useToasts()
  const router = useRouter()
  const queries = useQueryClient()
  const words = useProblemWords()
  const quiet = (key: string) => {
    const toast = shown.get(key)
    if (toast !== undefined) toasts.dismiss(toast)
    shown.delete(key)
  }
  desk.listen({
    words: (error) => (isProblem(error) && error.isStale ? t('tickets.inbox.stale') : words(error)),
    sent(decided) {
      quiet(decided.key)
      // nothing on screen moves by itself; other pages find fresh rows
      void queries.invalidateQueries({ queryKey: ['tickets'], refetchType: 'none' })
    },
    refused({ decided, why }) {
      quiet(decided.key)
      void queries.invalidateQueries({ queryKey: oneKey(decided.ticket.id) })
      void queries.invalidateQueries({ queryKey: ['tickets', 'inbox'] })
      toasts.show({
        text: t('tickets.inbox.cameBack', { number: decided.ticket.number, why }),
        tone: 'danger',
        action: {
          label: t('tickets.inbox.look'),
          run: () =>
            void router.push({ path: '/tickets/inbox', query: { ticket: decided.ticket.id } }),
        },
      })
    },
  })
  return quiet
}

/** Which ticket is open: the address says it, and at a desk one always is. */
function useCurrent(rows: ReturnType<typeof useQueue>['rows'], wide: Ref<boolean>) {
  const route = useRoute()
  const router = useRouter()
  const current = computed(() => {
    const found = rows.value.find(({ id }) => id === route.query.ticket)
    return found ?? (wide.value ? rows.value[0] : undefined)
  })
  const at = computed(() => rows.value.findIndex(({ id }) => id === current.value?.id))
  function select(id: string | undefined): void {
    const to = { query: { ...route.query, ticket: id } }
    // on a phone a ticket is a page of its own, from which one goes back
    void (wide.value || id === undefined || current.value ? router.replace(to) : router.push(to))
  }
  const step = (by: number) => {
    const last = rows.value.length - 1
    if (last >= 0) select(rows.value[Math.min(last, Math.max(0, at.value + by))]?.id)
  }
  return { current, at, select, step }
}

/** The ticket in front; the one after it is fetched before it is asked for. */
function useOpenTicket(rows: ReturnType<typeof useQueue>['rows'], at: Ref<number>) {
  const queries = useQueryClient()
  const id = computed(() => rows.value[at.value]?.id ?? '')
  const options = (wanted: string) => ({
    queryKey: [...oneKey(wanted)],
    queryFn: ({ signal }: { signal: AbortSignal }) => readOne(wanted, signal),
    staleTime: 30_000,
  })
  const one = useQuery(
    computed(() => ({
      ...options(id.value),
      enabled: id.value !== '',
      refetchOnWindowFocus: false,
    })),
  )
  const ticket = computed<Detail | undefined>(() =>
    one.data.value?.id === id.value ? one.data.value : undefined,
  )
  watch(
    () => rows.value[at.value + 1]?.id,
    (next) => {
      if (next !== undefined) queries.query(options(next)).catch(() => undefined)
    },
  )
  return { one, ticket }
}

interface Front {
  desk: Desk
  ticket: Ref<Detail | undefined>
  current: Ref<{ id: string; number: string } | undefined>
  neighbour: () => string | undefined
  select: (id: string | undefined) => void
  snoozed: ReturnType<typeof useSnoozed>
}

/** Deciding, putting off, and taking back, in the order in which it was done. */
function useSteps({ desk, ticket, current, neighbour, select, snoozed }: Front) {
  const { t } = useI18n()
  const toasts = useToasts()
  const special = useWorkdays()
  const steps: Step[] = []
  const shown = new Map<string, number>()
  const quiet = useDeskNews(desk, shown)
  const offerUndo = (text: string) =>
    toasts.show({ text, stay: UNDO_MS, action: { label: t('tickets.inbox.undo'), run: undo } })

  function decide(decision: Decision, body: Record<string, string>, words: string): void {
    if (ticket.value === undefined) return
    const to = neighbour()
    const key = newId()
    const { id, version, number, title } = ticket.value
    desk.refused.delete(id)
    desk.drafts.delete(`${id}.${decision}`)
    desk.held.hold({ ticket: { id, version, number, title }, action: decision, body, words, key })
    steps.push({ held: key })
    shown.set(key, offerUndo(words))
    select(to)
  }

  function putOff(kind: Snooze): void {
    const row = current.value
    if (row === undefined) return
    const to = neighbour()
    snoozed.put(row.id, snoozedUntil(kind, todayInChina(), special.value))
    steps.push({ snoozed: row.id })
    offerUndo(t(`tickets.inbox.put.${kind}`, { number: row.number }))
    select(to)
  }

  function undo(): void {
    const last = steps.pop()
    if (last !== undefined && 'snoozed' in last) {
      snoozed.wake(last.snoozed)
      select(last.snoozed)
      return
    }
    const back = last === undefined ? null : desk.held.undo()
    if (back === null) {
      toasts.show({ text: t('tickets.inbox.tooLate'), tone: 'neutral' })
      return
    }
    quiet(back.key)
    desk.drafts.set(`${back.ticket.id}.${back.action}`, back.body)
    select(back.ticket.id)
  }
  return { decide, putOff, undo }
}

/** The whole of the inbox but its looks. */
export function useTriage(wide: Ref<boolean>) {
  const route = useRoute()
  const router = useRouter()
  const person = useSession().person?.id ?? ''
  const desk = deskOf(person)
  const snoozed = useSnoozed(person)
  const later = computed(() => route.query.later === '1')
  const queue = useQueue(desk, snoozed.ids, later)
  const { current, at, select, step } = useCurrent(queue.rows, wide)
  watch([at, () => queue.rows.value.length], () => queue.reach(at.value), { immediate: true })
  const { one, ticket } = useOpenTicket(queue.rows, at)
  const neighbour = () => queue.rows.value[at.value + 1]?.id ?? queue.rows.value[at.value - 1]?.id
  const steps = useSteps({ desk, ticket, current, neighbour, select, snoozed })
  onUnmounted(() => void desk.held.flush())
  const setLater = (on: boolean) => void router.replace({ query: on ? { later: '1' } : {} })

  return { desk, queue, snoozed, later, setLater, current, select, step, one, ticket, ...steps }
}
