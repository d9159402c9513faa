import type { Schemas } from '@/api/client'
import type { Option, Tone } from '@/ui/types'

/**
 * The closed vocabularies of tickets: the values of the API in the order people read them, and the
 * keys of their words in the catalogue `tickets`. Status is words and a colour, never colour alone.
 */
export type TicketState = Schemas['TicketState']
export type TicketKind = Schemas['TicketKind']
export type Dimension = Schemas['Dimension']
export type Severity = Schemas['FindingSeverity']
export type Board = Schemas['Board']
export type Preset = Schemas['Preset']
export type Satisfaction = Schemas['Satisfaction']
export type Origin = Schemas['Origin']

/** In the order of the loop; the ends that are no solution come last. */
export const STATE_TONES: Readonly<Record<TicketState, Tone>> = {
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
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  minor: 'neutral',
  moderate: 'neutral',
  serious: 'warning',
  blocking: 'danger',
}
export const SATISFACTION_TONES: Readonly<Record<Satisfaction, Tone>> = {
  very_satisfied: 'success',
  satisfied: 'success',
  fair: 'info',
  dissatisfied: 'danger',
  very_dissatisfied: 'danger',
}

export const STATES = Object.keys(STATE_TONES) as TicketState[]
export const SEVERITIES = Object.keys(SEVERITY_TONES) as Severity[]
export const SATISFACTIONS = Object.keys(SATISFACTION_TONES) as Satisfaction[]
export const KINDS: readonly TicketKind[] = ['problem', 'demand']
/** The terms a coordinator may choose at dispatch; the others follow from what happened. */
export const DISPATCH_PRESETS: readonly Preset[] = ['immediate', 'time_limited', 'answer', 'fixed']
/** What the server takes when no term is named. */
export const PRESET_OF_KIND: Readonly<Record<TicketKind, Preset>> = {
  problem: 'time_limited',
  demand: 'answer',
}
/** Where the office decides what becomes of a ticket: the inbox. */
export const TRIAGE_STATES: readonly TicketState[] = ['submitted', 'returned']

/** Vocabularies with words under `tickets.<name>.<value>`. */
interface Values {
  states: TicketState
  kinds: TicketKind
  dimensions: Dimension
  severities: Severity
  boards: Board
  presets: Preset
  satisfactions: Satisfaction
  origins: Origin
}

/** The key of a value's words: `t(wordsKey('states', ticket.state))`. */
export function wordsKey<Name extends keyof Values>(name: Name, value: Values[Name]): string {
  return `tickets.${name}.${value}`
}

/** Choices of a vocabulary: `optionsOf('boards', BOARDS, t)`. */
export function optionsOf<Name extends keyof Values>(
  name: Name,
  values: readonly Values[Name][],
  t: (key: string) => string,
): Option[] {
  return values.map((value) => ({ value, label: t(wordsKey(name, value)) }))
}
