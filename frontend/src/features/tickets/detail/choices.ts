import type { Schemas } from '@/api/client'
import { ELSEWHERE } from '../actions/specs'

export type Ticket = Schemas['TicketDetail']
export interface Offered {
  action: string
  label: string
  label_en: string
  unmet: Schemas['UnmetRow'][]
}

/**
 * What somebody most likely came for, first. A decision that others wait for goes before work of
 * one's own; what ends a ticket otherwise, and what stands beside it, is in the menu.
 */
const FIRST = [
  'evaluate',
  'sign-off',
  'accept',
  'dispatch',
  'uphold-objection',
  'rectify',
  'measures',
  'review',
  'extensions/approve',
  'draw-substitute',
  'appeal',
  'edit',
  'urge',
]
const GRAVE = new Set(['decline', 'withdraw', 'annul'])

const rank = (action: string) => {
  const at = FIRST.indexOf(action.replace(/^extensions\/[^/]+\//, 'extensions/'))
  return at < 0 ? FIRST.length : at
}

/** Not an action of the ticket: completing a measure is what stands between it and the report. */
export const FINISH = 'finish-measure'

/** The one big button and the rest; nothing that the server did not offer. */
export function choices(
  offered: readonly Offered[],
  { overdue = false }: { overdue?: boolean } = {},
): { main: Offered | null; more: Offered[] } {
  const inForms = offered.filter((one) => !ELSEWHERE.has(one.action) || one.action === 'edit')
  const ready = inForms.filter((one) => one.unmet.length === 0)
  const byRank = (list: readonly Offered[]) =>
    [...list].sort((one, other) => rank(one.action) - rank(other.action))
  // nobody is pressed who is in time
  const mayLead = (one: Offered) =>
    rank(one.action) < FIRST.length && (one.action !== 'urge' || overdue)
  const main = byRank(ready).find(mayLead) ?? byRank(inForms).find(mayLead) ?? null
  const rest = byRank(inForms.filter((one) => one !== main))
  const grave = (one: Offered) => Number(GRAVE.has(one.action))
  return { main, more: rest.sort((one, other) => grave(one) - grave(other)) }
}

export const isGrave = (action: string) => GRAVE.has(action)

/** Who has to do something now; the words are `ticket.turn.<it>`. */
export function turnOf(ticket: Pick<Ticket, 'state' | 'substitute_drawn'>): string {
  switch (ticket.state) {
    case 'submitted':
      return 'dispatch'
    case 'returned':
      return 'objection'
    case 'dispatched':
      return 'accept'
    case 'rectifying':
      return 'rectify'
    case 'rectified':
      return ticket.substitute_drawn ? 'substitute' : 'evaluate'
    case 'verified':
      return 'sign'
    case 'long_term':
      return 'longTerm'
    default:
      return 'nobody'
  }
}
