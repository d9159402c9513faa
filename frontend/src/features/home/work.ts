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
  /** Whose it is to do, where that is not the reader's own unit. */
  unit: string | null
  dueOn: string | null
  overdue: boolean
  /** Key of what is asked of the person, under `home.asks`. */
  asks: string
}

export interface Found {
  items: WorkItem[]
  more: boolean
}
/** What is asked for in the same words, and where all of it is. */
export interface Group extends Found {
  asks: string
  to: string | null
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
/** Where all of a group is, and the order of the groups: what somebody else waits for comes first. */
const PLACES: readonly (readonly [asks: string, to: string | null])[] = [
  ['returned', '/tickets?state=returned'],
  ['submitted', '/tickets/inbox'],
  ['dispatched', '/tickets?state=dispatched'],
  ['verified', '/tickets?state=verified'],
  ['rectified', '/tickets?state=rectified&mine=true'],
  ['walk_submitted', '/walks?state=submitted'],
  ['walk_returned', null],
  ['walk_started', null],
  ['walk_planned', null],
  ['rectifying', '/tickets?state=rectifying'],
]

function fromTicket(row: Schemas['TicketRow']): WorkItem {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    to: `/tickets/${row.id}`,
    unit: row.organisation_name,
    // once it is put right, the unit's deadline says nothing to whoever is next
    dueOn: RUNNING.includes(row.state) ? row.due_on : null,
    overdue: row.overdue,
    asks: row.state,
  }
}

function fromWalk(row: Schemas['WalkRow']): WorkItem {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    to: row.state === 'submitted' ? `/walks/${row.id}/review` : `/record/${row.id}`,
    unit: null,
    dueOn: row.state === 'planned' ? row.planned_for : null,
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

/** Each thing once, under what is asked for; whether there are more is known of each answer. */
export function grouped(found: readonly Found[]): Group[] {
  const seen = new Set<string>()
  const groups = new Map<string, Group>(
    PLACES.map(([asks, to]) => [asks, { asks, to, items: [], more: false }]),
  )
  for (const { items, more } of found) {
    for (const item of items) {
      const group = groups.get(item.asks)
      if (group === undefined || seen.has(item.id)) continue
      seen.add(item.id)
      group.items.push(item)
      group.more ||= more
    }
  }
  return Array.from(groups.values()).filter(({ items }) => items.length > 0)
}

/** What stands further up is not said twice. */
export function without(groups: readonly Group[], shown: ReadonlySet<string>): Group[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ id }) => !shown.has(id)) }))
    .filter(({ items }) => items.length > 0)
}

/** 我的工作: overdue, due today, waiting for me. Each part fails and is tried again by itself. */
export function useMyWork() {
  const session = useSession()
  const seesTickets = computed(() => session.can('ticket:read'))
  const isLeader = computed(() => session.person?.roles.includes('leader') === true)
  /** Deadlines are shown to those who keep them, and to those who see that they are kept. */
  const answers = computed(
    () => isLeader.value || session.can('ticket:handle', 'ticket:supervise', 'ticket:dispatch'),
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
      return grouped(await Promise.all(calls))
    },
  })

  const ownUnit = computed(() => session.me?.organisation_name ?? null)
  return { overdue, dueToday, waiting, answers, ownUnit }
}
