import type { Schemas } from '@/api/client'
import type { Tone } from '@/ui/types'

/** The closed vocabularies of walks; their words stand in the catalogue `walks` under the same names. */
export type Walk = Schemas['WalkOut']
export type WalkRow = Schemas['WalkRow']
export type Step = Walk['steps'][number]
export type Answer = Walk['answers'][number]
export type Finding = Schemas['FindingOut']
export type Review = Walk['reviews'][number]
export type Amendment = Walk['amendments'][number]
export type Offer = Walk['available_actions'][number]
export type WalkAction = Offer['action']
export type WalkState = Schemas['WalkState']
export type Guide = Schemas['GuideVersionOut']
export type Stage = Guide['stages'][number]
export type Evidence = Schemas['EvidenceOut']
export type Checklist = Schemas['ChecklistOut']

/** In the order of a walk's life. */
export const STATE_TONES: Readonly<Record<WalkState, Tone>> = {
  planned: 'neutral',
  started: 'info',
  submitted: 'info',
  returned: 'warning',
  accepted: 'success',
  abandoned: 'neutral',
}
export const OUTCOME_TONES: Readonly<Record<Schemas['StepOutcome'], Tone>> = {
  done: 'success',
  blocked: 'danger',
  redirected: 'warning',
  postponed: 'warning',
  given_up: 'danger',
}
export const SEVERITY_TONES: Readonly<Record<Schemas['FindingSeverity'], Tone>> = {
  minor: 'neutral',
  moderate: 'neutral',
  serious: 'warning',
  blocking: 'danger',
}
export const FINDING_TONES: Readonly<Record<Schemas['FindingState'], Tone>> = {
  open: 'warning',
  ticketed: 'info',
  dismissed: 'neutral',
}
export const ANSWER_TONES: Readonly<Record<Schemas['AnswerValue'], Tone>> = {
  yes: 'success',
  partly: 'warning',
  no: 'danger',
  not_applicable: 'neutral',
}

export const STATES = Object.keys(STATE_TONES) as WalkState[]
export const OUTCOMES = Object.keys(OUTCOME_TONES) as Schemas['StepOutcome'][]
export const SEVERITIES = Object.keys(SEVERITY_TONES) as Schemas['FindingSeverity'][]
export const ANSWERS = Object.keys(ANSWER_TONES) as Schemas['AnswerValue'][]
export const MODES: readonly Schemas['Mode'][] = [
  'in_person',
  'accompany',
  'cross_region',
  'supervise',
  'enforcement',
]
export const CONDUCTS: readonly Schemas['StaffConduct'][] = [
  'exemplary',
  'correct',
  'cool',
  'rude',
  'nobody',
]
export const FORMS: readonly Schemas['DemandedForm'][] = [
  'original',
  'copy',
  'electronic',
  'online_check',
  'verbal',
]

/** Submitted once: what was not walked by then was not reached. */
export function isOver(state: WalkState): boolean {
  return state === 'submitted' || state === 'returned' || state === 'accepted'
}
