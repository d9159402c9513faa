import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { useSession } from '@/api/session'
import { todayInChina } from '@/lib/workday'

type TicketState = Schemas['TicketState']
type WalkState = Schemas['WalkState']

export interface WorkItem {
  id: string
  number: string
  title: string
  to: string
  dueOn: string | null
  overdue: boolean
  /** Key of what is asked of the person, under `home.asks`. */
  asks: string
}

interface Found {
  items: WorkItem[]
  more: boolean
}

const LIMIT = 50
/** Clocks run in these states only. */
const RUNNING: TicketState[] = ['dispatched', 'rectifying', 'returned']

/** What each permission is waited for, in the states where that person is next. */
const WAITS: { permission: string; states: TicketState[]; mine?: boolean }[] = [
  { permission: 'ticket:dispatch', states: ['submitted', 'returned'] },
  { permission: 'ticket:handle', states: ['dispatched', 'rectifying'] },
  { permission: 'ticket:evaluate', states: ['rectified'], mine: true },
  { permission: 'ticket:sign_off', states: ['verified'] },
]

function fromTicket(row: Schemas['TicketRow']): WorkItem {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    to: `/tickets/${row.id}`,
    dueOn: row.due_on,
    overdue: row.overdue,
    asks: row.state,
  }
}

function fromWalk(row: Schemas['WalkRow']): WorkItem {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    to: `/walks/${row.id}`,
    dueOn: row.planned_for,
    overdue: false,
    asks: `walk_${row.state}`,
  }
}

async function tickets(
  query: { state?: TicketState[]; overdue?: boolean; mine?: boolean },
  signal: AbortSignal,
): Promise<Found> {
  const wanted = { ...query, sort: 'due_at' as const, limit: LIMIT }
  const page = await ok(api.GET('/api/v1/tickets', { params: { query: wanted }, signal }))
  return { items: page.items.map(fromTicket), more: page.next !== null }
}

async function walks(
  query: { state: WalkState[]; walker?: 'me' },
  signal: AbortSignal,
): Promise<Found> {
  const wanted = { ...query, limit: LIMIT }
  const page = await ok(api.GET('/api/v1/walks', { params: { query: wanted }, signal }))
  return { items: page.items.map(fromWalk), more: page.next !== null }
}

function merge(found: Found[]): Found {
  const seen = new Map<string, WorkItem>()
  for (const item of found.flatMap((part) => part.items))
    if (!seen.has(item.id)) seen.set(item.id, item)
  return { items: Array.from(seen.values()), more: found.some((part) => part.more) }
}

/** 我的工作: overdue, due today, waiting for me. Each part fails and is tried again by itself. */
export function useMyWork() {
  const session = useSession()
  const seesTickets = computed(() => session.can('ticket:read'))
  const answers = computed(() =>
    session.can('ticket:handle', 'ticket:supervise', 'ticket:dispatch'),
  )

  const overdue = useQuery({
    queryKey: ['tickets', 'home', 'overdue'],
    queryFn: ({ signal }) => tickets({ overdue: true }, signal),
    enabled: computed(() => seesTickets.value && answers.value),
  })

  const dueToday = useQuery({
    queryKey: ['tickets', 'home', 'due-today'],
    queryFn: async ({ signal }) => {
      const found = await tickets({ state: RUNNING, overdue: false }, signal)
      const today = todayInChina()
      const items = found.items.filter((item) => item.dueOn !== null && item.dueOn <= today)
      return { items, more: found.more && items.length === found.items.length }
    },
    enabled: computed(() => seesTickets.value && answers.value),
  })

  const waiting = useQuery({
    queryKey: ['tickets', 'home', 'waiting', computed(() => session.person?.id)],
    queryFn: async ({ signal }) => {
      const calls = WAITS.filter((wait) => session.can(wait.permission)).map((wait) =>
        tickets({ state: wait.states, mine: wait.mine }, signal),
      )
      if (session.can('walk:record')) {
        calls.push(walks({ state: ['planned', 'started', 'returned'], walker: 'me' }, signal))
      }
      if (session.can('walk:review', 'walk:accept')) {
        calls.push(walks({ state: ['submitted'] }, signal))
      }
      return merge(await Promise.all(calls))
    },
  })

  return { overdue, dueToday, waiting, answers }
}
