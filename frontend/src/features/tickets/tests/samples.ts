import { http, HttpResponse } from 'msw'

import type { Schemas } from '@/api/client'
import { server } from '@tests/support/server'

export const ID = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
export const UNIT = '0198c0de-0000-7c3d-8e4f-000000000001'

type Ticket = Schemas['TicketDetail']

const TICKET: Ticket = {
  id: ID,
  number: 'FK-2026-000001',
  kind: 'problem',
  state: 'submitted',
  title: '窗口多要一份证明',
  description: '指南没有列这份材料。',
  severity: 'moderate',
  dimension: 'flow',
  board: null,
  region_code: null,
  matter_id: null,
  matter_name: null,
  bundle_id: null,
  programme_id: null,
  walk_id: null,
  finding_id: null,
  organisation_id: null,
  organisation_name: null,
  first_organisation_id: null,
  origin: 'direct',
  finder: '反馈人·7020A991',
  is_finder: false,
  bounces: 0,
  submitted_at: '2026-10-10T01:00:00Z',
  created_at: '2026-10-10T01:00:00Z',
  updated_at: '2026-10-10T01:00:00Z',
  dispatched_at: null,
  accepted_at: null,
  rectified_at: null,
  verified_at: null,
  closed_at: null,
  clock_started_at: null,
  paused_at: null,
  due_on: null,
  due_at: null,
  deadline_preset: null,
  deadline_provisional: false,
  overdue: false,
  satisfaction: null,
  result: null,
  state_reason: null,
  plan: null,
  review_on: null,
  merged_into_id: null,
  proven_measures: 0,
  substitute_drawn: false,
  rounds: 0,
  recurrences: 0,
  urges: 0,
  version: 3,
  available_actions: [],
}

export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return { ...TICKET, ...changes }
}

type Deadline = Schemas['DeadlineOut']
type Why = Deadline['explanation']
/** A term of five working days, running. */
export function aDeadline(
  changes: Partial<Omit<Deadline, 'explanation'>> & { why?: Partial<Why> } = {},
) {
  const { why, ...rest } = changes
  const found: Deadline = {
    ticket_id: 't',
    number: 'FK-1',
    version: 3,
    state: 'running',
    round: 1,
    preset: 'time_limited',
    preset_label: '限期整改',
    started_at: '2026-10-11T20:00:00Z', // already the 12th in China
    stopped_at: null,
    due_on: '2026-10-19',
    due_at: '2026-10-19T16:00:00Z',
    provisional: false,
    working_days_left: 2,
    overdue: false,
    extensions_left: 2,
    extensions: [],
    available_actions: [],
    explanation: {
      text: '',
      text_en: '',
      working_days: 5,
      weekend_days: 0,
      holidays: [],
      make_up_days: [],
      pauses: [],
      extensions: [],
      provisional_years: [],
      ...why,
    },
    ...rest,
  }
  return found
}

export function anAction(
  action: string,
  label = action,
  changes: Partial<Schemas['ActionRow']> = {},
): Schemas['ActionRow'] {
  return {
    action,
    label,
    label_en: label,
    target: 'dispatched',
    demands: [],
    unmet: [],
    ...changes,
  }
}

export const page = (items: readonly object[]) =>
  HttpResponse.json({ items, next: null, prev: null })

export const problem = (status: number, code: string, more: object = {}, headers = {}) =>
  HttpResponse.json(
    { type: 'about:blank', title: code, title_en: code, status, code, ...more },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  )

/** Everything beside the ticket, empty; a test names what it needs before. */
export function aQuietServer(): void {
  server.use(
    http.get('*/api/v1/tickets/:id/timeline', () => page([])),
    http.get('*/api/v1/tickets/:id/comments', () => page([])),
    http.get('*/api/v1/tickets/:id/evidence', () => page([])),
    http.get('*/api/v1/tickets/:id/facts', () =>
      HttpResponse.json({
        objections: [],
        evaluations: [],
        urges: [],
        reviews: [],
        exemptions: [],
      }),
    ),
    http.get('*/api/v1/tickets', () => page([])),
    http.get('*/api/v1/measures', () => page([])),
    http.get('*/api/v1/consultations', () => page([])),
    http.get('*/api/v1/walks', () => page([])),
    http.get('*/api/v1/organisations', () => page([])),
    http.get('*/api/v1/matters', () => page([])),
    http.get('*/api/v1/regions', () => page([])),
    http.get('*/api/v1/users', () => page([])),
  )
}
