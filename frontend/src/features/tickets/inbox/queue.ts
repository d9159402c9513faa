import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import type { TicketQuery } from '../list/filters'
import { useTicketFlow, type TicketRow } from '../list/tickets'
import { TRIAGE_STATES } from '../vocabulary'
import type { Desk } from './desk'

const PAGE = 50
/** So few left, the next page is fetched before it is needed. */
const FEW = 10

export type Waiting = Pick<TicketRow, 'id' | 'number' | 'title' | 'version'> &
  Partial<Pick<TicketRow, 'state' | 'kind' | 'severity' | 'matter_name' | 'submitted_at'>> & {
    /** Came back: the decision was refused. */
    refused: boolean
  }

/** The oldest first: nobody waits because newer ones keep coming. */
export function useQueue(desk: Desk, snoozed: Ref<ReadonlySet<string>>, later: Ref<boolean>) {
  const { t } = useI18n()
  const query = computed<TicketQuery>(() => ({ state: [...TRIAGE_STATES], sort: 'submitted_at' }))
  const flow = useTicketFlow(
    'inbox',
    query,
    computed(() => true),
    PAGE,
  )
  const open = computed(() =>
    flow.rows.value.filter((row) => !desk.held.hides(row) && !desk.refused.has(row.id)),
  )
  const put = computed(() => open.value.filter((row) => snoozed.value.has(row.id)))
  const back = computed<Waiting[]>(() =>
    [...desk.refused.values()].map(({ decided: { ticket } }) => ({
      ...flow.rows.value.find(({ id }) => id === ticket.id),
      ...ticket,
      refused: true,
    })),
  )
  const rows = computed<Waiting[]>(() => {
    if (later.value) return put.value.map((row) => ({ ...row, refused: false }))
    const now = open.value.filter((row) => !snoozed.value.has(row.id))
    return [...back.value, ...now.map((row) => ({ ...row, refused: false }))]
  })
  const counted = computed(() => {
    const count = open.value.length - put.value.length + back.value.length
    return flow.hasNextPage.value ? `${count}+` : String(count)
  })
  const summary = computed(() => t('tickets.inbox.left', { count: counted.value }))

  /** Called with the place one has come to. */
  function reach(at: number): void {
    if (at >= rows.value.length - FEW) flow.more()
  }
  return { flow, rows, later: put, counted, summary, reach }
}
