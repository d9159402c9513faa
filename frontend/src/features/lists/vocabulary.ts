import type { Schemas } from '@/api/client'
import type { Tone } from '@/ui/types'

/** The closed vocabularies of the lists; words of tickets are in the catalogue `tickets`. */
export type ListName = Schemas['ListName']
export type TicketRow = Schemas['TicketListRow']
export type MeasureRow = Schemas['MeasureListRow']
type TicketState = Schemas['TicketState']
type MeasureState = Schemas['MeasureState']

export const TICKET_TONES: Readonly<Record<TicketState, Tone>> = {
  submitted: 'info',
  returned: 'warning',
  dispatched: 'info',
  rectifying: 'info',
  long_term: 'warning',
  rectified: 'info',
  verified: 'warning',
  closed: 'success',
  declined: 'neutral',
  merged: 'neutral',
  withdrawn: 'neutral',
  annulled: 'neutral',
}
export const MEASURE_TONES: Readonly<Record<MeasureState, Tone>> = {
  planned: 'neutral',
  doing: 'info',
  done: 'success',
  cancelled: 'neutral',
}
export const TICKET_STATES = Object.keys(TICKET_TONES) as TicketState[]
export const MEASURE_STATES = Object.keys(MEASURE_TONES) as MeasureState[]
