import type { Schemas } from '@/api/client'
import { LONG_TEXT } from '@/lib/text-lengths'

/** The closed lists of a walk in the order people meet them; their words are `recorder.<list>.<value>`. */
export const MODES = [
  'in_person',
  'accompany',
  'cross_region',
  'supervise',
  'enforcement',
] as const satisfies readonly Schemas['Mode'][]

export const PERSONAS = [
  'none',
  'elder',
  'disabled',
  'no_smartphone',
  'from_elsewhere',
] as const satisfies readonly Schemas['Persona'][]

export const CASE_KINDS = ['real', 'simulated'] as const satisfies readonly Schemas['CaseKind'][]

export const OUTCOMES = [
  'done',
  'blocked',
  'redirected',
  'postponed',
  'given_up',
] as const satisfies readonly Schemas['StepOutcome'][]

export const CONDUCTS = [
  'exemplary',
  'correct',
  'cool',
  'rude',
  'nobody',
] as const satisfies readonly Schemas['StaffConduct'][]

export const FORMS = [
  'original',
  'copy',
  'electronic',
  'online_check',
  'verbal',
] as const satisfies readonly Schemas['DemandedForm'][]

/** A walk is judged by these four; the others are focus inspections. */
export const EXPERIENCE_DIMENSIONS = [
  'coverage',
  'flow',
  'quality',
  'cost',
] as const satisfies readonly Schemas['Dimension'][]

export const DIMENSIONS = [
  ...EXPERIENCE_DIMENSIONS,
  'bundle',
  'clean_window',
  'no_connections',
  'preferential_policy',
] as const satisfies readonly Schemas['Dimension'][]

export const ANSWERS = [
  'yes',
  'partly',
  'no',
  'not_applicable',
] as const satisfies readonly Schemas['AnswerValue'][]

export const FINDING_KINDS = [
  'problem',
  'demand',
] as const satisfies readonly Schemas['FindingKind'][]

export const SEVERITIES = [
  'minor',
  'moderate',
  'serious',
  'blocking',
] as const satisfies readonly Schemas['FindingSeverity'][]

/** As whom the notice lets one walk in each mode; the first is the usual one. */
export const IDENTITIES: Record<Schemas['Mode'], readonly Schemas['ActedIdentity'][]> = {
  in_person: ['public', 'enterprise', 'staff'],
  accompany: ['helper'],
  cross_region: ['case_officer', 'public', 'enterprise'],
  supervise: ['supervisor'],
  enforcement: ['enforcer'],
}

/** The most characters the server takes of each text. */
export const LIMITS = {
  title: 200,
  question: 200,
  stepName: 100,
  note: LONG_TEXT,
  feeNote: 200,
  material: 120,
  answerNote: 1000,
  findingTitle: 120,
  description: LONG_TEXT,
  suggestion: 2000,
  summary: LONG_TEXT,
  questionAnswer: 1000,
  resubmit: 2000,
  line: 200,
  text: 2000,
  caseNumber: 60,
} as const
