import type { TicketState } from '../vocabulary'

/** The loop from left to right; the ends that are no solution show only when they are asked for. */
const USUAL: readonly TicketState[] = [
  'submitted',
  'returned',
  'dispatched',
  'rectifying',
  'long_term',
  'rectified',
  'verified',
  'closed',
]

export function boardStates(chosen: readonly TicketState[] | null | undefined): TicketState[] {
  return chosen === undefined || chosen === null || chosen.length === 0 ? [...USUAL] : [...chosen]
}
