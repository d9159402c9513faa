import { http, HttpResponse } from 'msw'

import type { Schemas } from '@/api/client'

type Walk = Schemas['WalkOut']
type Step = Walk['steps'][number]
type Finding = Schemas['FindingOut']
type Guide = Schemas['GuideVersionOut']
type Stage = Guide['stages'][number]

/** Ids are as long as the server's. */
export const anId = (n: number): string => `0198c0de-7a2b-7c3d-8e4f-${String(n).padStart(12, '0')}`
export const WALK_ID = anId(1)

export function aStep(n: number, changes: Partial<Step> = {}): Step {
  return {
    id: anId(100 + n),
    position: n,
    name: `环节${n}`,
    guide_stage_id: null,
    channel_id: null,
    outlet_id: null,
    outcome: 'done',
    waiting_seconds: null,
    visit_number: 1,
    materials: [],
    fee_fen: null,
    fee_note: '',
    staff_conduct: null,
    note: '',
    client_started_at: '2026-03-02T01:00:00Z',
    client_ended_at: '2026-03-02T01:05:00Z',
    started_at: '2026-03-02T01:00:00Z',
    ended_at: '2026-03-02T01:05:00Z',
    elapsed_ms: 300_000,
    pauses: [],
    time_flags: [],
    discarded: false,
    received_at: '2026-03-02T01:10:00Z',
    version: 1,
    ...changes,
  }
}

export function aFinding(n: number, changes: Partial<Finding> = {}): Finding {
  return {
    id: anId(200 + n),
    walk_id: WALK_ID,
    kind: 'problem',
    dimension: 'flow',
    severity: 'moderate',
    title: `发现${n}`,
    description: '',
    step_id: null,
    guide_stage_id: null,
    suggestion: '',
    client_noticed_at: null,
    noticed_at: null,
    state: 'open',
    ticket_id: null,
    dismissed_reason: null,
    decided_at: null,
    version: 3,
    created_at: '2026-03-02T01:10:00Z',
    updated_at: '2026-03-02T01:10:00Z',
    ...changes,
  }
}

export function aStage(n: number, changes: Partial<Stage> = {}): Stage {
  return {
    id: anId(300 + n),
    position: n,
    name: `指南环节${n}`,
    kind: 'apply',
    optional: false,
    any_order: false,
    note: '',
    ...changes,
  }
}

export function aWalkRow(changes: Partial<Schemas['WalkRow']> = {}): Schemas['WalkRow'] {
  return {
    id: WALK_ID,
    number: 'ZL-2026-000001',
    title: '失业金申领（亲自办）',
    state: 'submitted',
    mode: 'in_person',
    walker: { id: anId(2), name: '王走', sealed: false },
    programme_id: null,
    matter_id: null,
    bundle_id: null,
    channel_id: anId(3),
    outlet_id: null,
    acted_identity: 'public',
    persona: 'none',
    announced: false,
    case_kind: 'real',
    planned_for: '2026-03-02',
    rewalk_of_ticket_id: null,
    started_at: '2026-03-02T01:00:00Z',
    ended_at: '2026-03-02T01:50:00Z',
    submitted_at: '2026-03-02T02:00:00Z',
    clock_is_off: false,
    version: 5,
    created_at: '2026-03-01T01:00:00Z',
    updated_at: '2026-03-02T02:00:00Z',
    ...changes,
  }
}

export function aWalk(changes: Partial<Walk> = {}): Walk {
  return {
    ...aWalkRow(),
    pseudonym: '体验员·A1',
    guide_version_id: null,
    checklist_id: null,
    questions: [],
    question_answers: [],
    linked_ticket_ids: [],
    client_started_at: '2026-03-02T01:00:00Z',
    start_received_at: '2026-03-02T01:00:00Z',
    clock_offset_ms: 0,
    client_ended_at: '2026-03-02T01:50:00Z',
    round: 1,
    endorsed_at: null,
    summary: '走完了。',
    abandoned_reason: null,
    mode_record: null,
    steps: [aStep(1), aStep(2)],
    answers: [],
    findings: [],
    reviews: [],
    amendments: [],
    available_actions: [],
    ...changes,
  }
}

export function aGuide(changes: Partial<Guide> = {}): Guide {
  return {
    id: anId(4),
    guide_id: anId(5),
    number: 2,
    state: 'published',
    title: '失业金申领办事指南',
    change_note: '',
    digest: '0'.repeat(64),
    published_at: '2026-01-01T00:00:00Z',
    superseded_at: null,
    version: 1,
    updated_at: '2026-01-01T00:00:00Z',
    handling: 'promised',
    promised: { amount: 20, unit: 'working_days' },
    legal: { amount: 30, unit: 'working_days' },
    visits: 1,
    visit_reason: '',
    fully_online: false,
    fee_charged: false,
    fee_standard: '',
    fee_basis: '',
    online_payment: false,
    conditions: '',
    basis: '',
    result_name: '',
    authority_name: '',
    authority_credit_code: null,
    consultation_phone: '',
    complaint_phone: '',
    stages: [aStage(1), aStage(2)],
    materials: [],
    places: [],
    channels: [],
    available_actions: [],
    ...changes,
  }
}

const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })

/** What the pages of a walk ask for besides the walk. */
export const walkNeighbours = [
  http.get('*/api/v1/walks/:id/evidence', () => page([])),
  http.get('*/api/v1/channels', () => page([{ id: anId(3), name: '办事窗口', is_online: false }])),
  http.get('*/api/v1/programmes', () => page([])),
  http.get('*/api/v1/matters', () => page([])),
]
