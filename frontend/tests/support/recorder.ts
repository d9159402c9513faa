import { cleanup } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'

import type { Schemas } from '@/api/client'
import { closeStore, openStore, store } from '@/offline/db'
import { beginStep, planWalk, startWalk, type Plan } from '@/offline'

import { aPerson } from './render'
import { server } from './server'

export const GUIDE_ID = '018b2655-3400-7739-933b-4e6c296b2825'
export const CHECKLIST_ID = '018b2655-3400-783c-b132-1c77996227f1'
export const CHANNEL_ID = '018b2655-3400-702b-a95e-d4d8ad9b78d8'
export const MATTER_ID = '018b2655-3400-7676-bae3-ea2e53d838d2'

const list = (items: unknown[]) => HttpResponse.json({ items, next: null, prev: null })

export const channel = {
  id: CHANNEL_ID,
  code: 'window',
  kind: 'service',
  name: '办事窗口',
  name_en: 'Window',
  is_active: true,
  is_online: false,
}
export const guide = {
  id: GUIDE_ID,
  title: '失业保险金申领办事指南',
  state: 'published',
  number: 1,
  visits: 0,
  promised: { amount: 8, unit: 'working_days' },
  legal: null,
  fee_charged: false,
  fee_standard: '',
  stages: [
    { id: 'st-1', position: 1, name: '注册登录', kind: 'sign_in', optional: false, note: '' },
    { id: 'st-2', position: 2, name: '进度查询', kind: 'progress', optional: true, note: '' },
  ],
  materials: [{ id: 'm-1', position: 1, name: '居民身份证', necessity: 'required' }],
  channels: [{ id: CHANNEL_ID, code: 'window', name: '办事窗口', is_online: false }],
  places: [],
}
const dimensions = ['coverage', 'flow', 'quality', 'cost']
export const checklist = {
  id: CHECKLIST_ID,
  title: '体验清单',
  title_en: 'Checklist',
  edition: 1,
  questions: dimensions.map((dimension, index) => ({
    key: `${dimension}.one`,
    position: index + 1,
    dimension,
    text: `${dimension} 做到了吗？`,
    text_en: `Is ${dimension} there?`,
    article: '五',
    phrase: '原文',
    heading: '标题',
  })),
}

/** The reference data a hall needs, as the server gives it. */
export function serveReferences(changes: { matters?: unknown[]; offline?: boolean } = {}): void {
  const answer = (make: () => Response) => () =>
    changes.offline === true ? HttpResponse.error() : make()
  const rows: Record<string, unknown[]> = {
    channels: [channel],
    outlets: [],
    bundles: [],
    programmes: [],
    checklists: [checklist],
    matters: changes.matters ?? [
      { id: MATTER_ID, name: '失业保险金申领', board: 'social_insurance', is_active: true },
    ],
    guides: [
      {
        id: 'g-1',
        title: guide.title,
        matter_id: MATTER_ID,
        bundle_id: null,
        published_version_id: GUIDE_ID,
        published_number: 1,
      },
    ],
  }
  server.use(
    ...Object.entries(rows).map(([name, items]) =>
      http.get(
        `*/api/v1/${name}`,
        answer(() => list(items)),
      ),
    ),
    http.get(
      '*/api/v1/guide-versions/:id',
      answer(() => HttpResponse.json(guide)),
    ),
    http.get(
      '*/api/v1/checklists/:id',
      answer(() => HttpResponse.json(checklist)),
    ),
    http.get('*/healthz', () => HttpResponse.json({ status: 'ok' })),
    http.get(
      '*/api/v1/tickets',
      answer(() => list([])),
    ),
  )
}

export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    title: '',
    matter_id: MATTER_ID,
    guide_version_id: GUIDE_ID,
    checklist_id: CHECKLIST_ID,
    mode: 'in_person',
    channel_id: CHANNEL_ID,
    case_kind: 'real',
    questions: [],
    ...changes,
  } as Plan
}

/** A walk under way on this device, as the person of `renderPage` has it. */
export async function aWalkHere(changes: Partial<Plan> = {}): Promise<string> {
  openStore(aPerson().id)
  const id = await planWalk(aPlan(changes), { subject: '失业保险金申领' })
  await startWalk(id)
  return id
}

export function aStepHere(walkId: string, name = '注册登录'): Promise<string> {
  return beginStep(walkId, { name, guide_stage_id: 'st-1', channel_id: CHANNEL_ID })
}

export async function forgetStore(): Promise<void> {
  cleanup()
  // what the page began to read in the background comes to its end first
  await new Promise((resolve) => setTimeout(resolve, 50))
  await store().delete()
  closeStore()
}

export function aServerWalk(changes: Partial<Schemas['WalkOut']> = {}): Schemas['WalkOut'] {
  return {
    id: '01a20411-8aab-775b-b18e-83beeb5bc45e',
    number: 'ZL-2026-000008',
    title: '失业保险金申领（亲自办）',
    state: 'returned',
    version: 7,
    walker: { id: aPerson().id, name: '王走', sealed: false },
    steps: [{ id: 's-1', position: 1, name: '注册登录', discarded: false }],
    reviews: [
      {
        id: 'r-1',
        round: 1,
        tier: 'coordinator',
        verdict: 'returned',
        note: '请写清窗口',
        without_unit_reason: null,
        reviewer_name: '孙禾',
        comments: [{ step_id: 's-1', text: '几号窗口？' }],
        created_at: '2026-11-20T01:00:00Z',
      },
    ],
    amendments: [],
    findings: [],
    answers: [],
    ...changes,
  } as unknown as Schemas['WalkOut']
}
