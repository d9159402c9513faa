import { LONG_TEXT } from '@/lib/text-lengths'

import { DISPATCH_PRESETS } from '../vocabulary'
import type { FieldSpec } from './fields'

/**
 * Every action on a ticket and what it asks for. The values are those of the life cycle; a test
 * holds this table against the API, so that no action is without its form.
 */
export interface ActionSpec {
  fields: readonly FieldSpec[]
  /** It ends or voids something: asked about in red. */
  grave?: boolean
  /** One sentence on what will happen. */
  hint?: string
}

const REASON: FieldSpec = { name: 'reason', kind: 'prose', required: true, max: 1000 }
const NOTE: FieldSpec = { name: 'note', kind: 'prose', max: 1000, rows: 3, keepEmpty: true }
const UNIT: FieldSpec = { name: 'organisation_id', kind: 'unit', required: true }

const TERM: readonly FieldSpec[] = [
  {
    name: 'deadline_preset',
    kind: 'radio',
    options: DISPATCH_PRESETS,
    words: 'ticket.preset',
    hint: 'ticket.hint.preset',
  },
  {
    name: 'due_on',
    kind: 'date',
    required: true,
    when: { field: 'deadline_preset', is: 'fixed' },
  },
]

const reasoned = (more: Partial<ActionSpec> = {}): ActionSpec => ({ fields: [REASON], ...more })

export const RULES = [
  'fixer_is_finder',
  'verifier_is_fixer',
  'verifier_in_fixing_unit',
  'signer_is_fixer',
  'signer_is_verifier',
] as const
export const PAUSE_REASONS = [
  'consultation',
  'awaiting_finder',
  'awaiting_authority',
  'force_majeure',
  'other',
] as const

/** What only the system does; nobody is ever offered it. */
export const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['fall-back'])
/** What has its own way: the edit dialog and the box under the timeline. */
export const ELSEWHERE: ReadonlySet<string> = new Set(['edit', 'comment'])

export const ACTION_SPECS: Readonly<Record<string, ActionSpec>> = {
  dispatch: { fields: [UNIT, ...TERM, NOTE], hint: 'dispatch' },
  redispatch: { fields: [UNIT, ...TERM, REASON], hint: 'dispatch' },
  accept: { fields: [], hint: 'accept' },
  object: reasoned({ hint: 'object' }),
  'uphold-objection': reasoned({ hint: 'uphold-objection' }),
  'overrule-objection': reasoned({ hint: 'overrule-objection' }),
  rectify: {
    fields: [{ name: 'result', kind: 'prose', required: true, max: LONG_TEXT, rows: 6 }],
    hint: 'rectify',
  },
  evaluate: {
    fields: [
      { name: 'level', kind: 'level', required: true },
      { name: 'comment', kind: 'prose', max: 1000, hint: 'ticket.hint.comment', keepEmpty: true },
      { name: 'rewalk_id', kind: 'rewalk' },
    ],
  },
  'draw-substitute': { fields: [], hint: 'draw-substitute' },
  'send-back': reasoned({ hint: 'send-back' }),
  'sign-off': { fields: [NOTE], hint: 'sign-off' },
  decline: reasoned({ grave: true, hint: 'decline' }),
  appeal: reasoned({ hint: 'appeal' }),
  merge: {
    fields: [{ name: 'into_ticket_id', kind: 'ticket', required: true }, REASON],
    hint: 'merge',
  },
  'make-long-term': {
    fields: [
      { name: 'plan', kind: 'prose', required: true, max: LONG_TEXT, rows: 5 },
      { name: 'review_dates', kind: 'dates', required: true, hint: 'ticket.hint.review_dates' },
    ],
  },
  review: {
    fields: [
      { name: 'note', kind: 'prose', required: true, max: 1000, label: 'ticket.field.review_note' },
      { name: 'next_review_on', kind: 'date' },
    ],
  },
  resume: { fields: [REASON, ...TERM] },
  withdraw: reasoned({ grave: true, hint: 'withdraw' }),
  reopen: { fields: [REASON, ...TERM], hint: 'reopen' },
  annul: reasoned({ grave: true, hint: 'annul' }),
  exempt: {
    fields: [
      { name: 'rule', kind: 'radio', required: true, options: RULES, words: 'ticket.rule' },
      { name: 'user_id', kind: 'person', required: true },
      REASON,
    ],
    hint: 'exempt',
  },
  urge: {
    fields: [
      {
        name: 'kind',
        kind: 'radio',
        required: true,
        options: ['remind', 'supervise'],
        words: 'ticket.urge',
      },
      { name: 'note', kind: 'prose', required: true, max: 1000, label: 'ticket.field.urge_note' },
    ],
  },
  measures: {
    fields: [
      { name: 'title', kind: 'line', required: true, max: 200, label: 'ticket.field.measure' },
      {
        name: 'description',
        kind: 'prose',
        max: 1000,
        label: 'ticket.field.measure_description',
        keepEmpty: true,
      },
      { name: 'due_on', kind: 'date', label: 'ticket.field.measure_due' },
      { name: 'is_systemic', kind: 'check', hint: 'ticket.hint.is_systemic', keepEmpty: true },
      { name: 'more_ticket_ids', kind: 'tickets', hint: 'ticket.hint.more_tickets' },
    ],
  },
  consultations: {
    fields: [
      { name: 'topic', kind: 'line', required: true, max: 400 },
      { name: 'lead_organisation_id', kind: 'unit', hint: 'ticket.hint.lead' },
      { name: 'obligations', kind: 'duties', required: true },
    ],
    hint: 'consultations',
  },
  pauses: {
    fields: [
      {
        name: 'reason',
        kind: 'radio',
        required: true,
        options: PAUSE_REASONS,
        words: 'ticket.pause',
        label: 'ticket.field.pause_reason',
      },
      { name: 'note', kind: 'prose', required: true, max: 1000, label: 'ticket.field.pause_note' },
    ],
    hint: 'pauses',
  },
  'resume-clock': { fields: [], hint: 'resume-clock' },
  extensions: {
    fields: [
      { name: 'working_days', kind: 'number', required: true, min: 1, max: 60 },
      { ...REASON, label: 'ticket.field.extension_reason' },
    ],
    hint: 'extensions',
  },
  'extensions/approve': {
    fields: [
      { name: 'working_days', kind: 'number', min: 1, max: 60, hint: 'ticket.hint.granted' },
      NOTE,
    ],
  },
  'extensions/refuse': {
    fields: [
      { name: 'note', kind: 'prose', required: true, max: 1000, label: 'ticket.field.reason' },
    ],
  },
}

/** `extensions/<id>/approve` → `extensions/approve`: the form is the same for every request. */
export function formId(action: string): string {
  return action.replace(/^extensions\/[^/]+\//, 'extensions/')
}

export function formOf(action: string): ActionSpec | undefined {
  return ACTION_SPECS[formId(action)]
}
