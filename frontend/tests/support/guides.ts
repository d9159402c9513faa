import { http, HttpResponse } from 'msw'

import { server } from './server'

export const EDITOR = { permissions: ['catalogue:read', 'catalogue:edit', 'guide:publish'] }
export const aStage = (name: string, changes: object = {}) => ({
  id: `s-${name}`,
  position: 1,
  name,
  kind: 'accept',
  optional: false,
  any_order: false,
  note: '',
  ...changes,
})
export const aVersion = (changes: object = {}) => ({
  id: 'v2',
  guide_id: 'g',
  number: 2,
  state: 'draft',
  title: '失业登记办事指南',
  change_note: '',
  published_at: null,
  superseded_at: null,
  version: 5,
  updated_at: '2026-10-12T01:30:00Z',
  handling: 'promised',
  promised: { amount: 3, unit: 'working_days' },
  legal: { amount: 10, unit: 'calendar_days' },
  visits: 0,
  visit_reason: '',
  fully_online: true,
  fee_charged: false,
  fee_standard: '',
  fee_basis: '',
  online_payment: false,
  conditions: '年满16周岁',
  basis: '',
  result_name: '',
  authority_name: '',
  authority_credit_code: null,
  consultation_phone: '12333',
  complaint_phone: '',
  stages: [aStage('受理'), aStage('审核', { kind: 'review' })],
  materials: [
    {
      id: 'm1',
      position: 1,
      name: '身份证',
      form: 'original',
      necessity: 'required',
      copies: 1,
      source: 'applicant',
      verified_online: true,
      note: '',
    },
  ],
  places: [],
  channels: [{ id: 'c', code: 'window', name: '办事窗口', is_online: false }],
  available_actions: ['edit', 'publish', 'discard'],
  ...changes,
})
export const published = aVersion({
  id: 'v1',
  number: 1,
  state: 'published',
  published_at: '2026-10-01T01:30:00Z',
  available_actions: [],
})
export const aGuide = (versions: object[]) => ({
  id: 'g',
  title: '失业登记办事指南',
  matter_id: 'm',
  matter_name: '失业登记',
  bundle_id: null,
  region_name: '沈阳市',
  organisation_name: null,
  published_version_id: 'v1',
  published_number: 1,
  is_sample: false,
  version: 2,
  versions,
})

/** Answers what the pages about this guide read. */
export function serveGuide(lint: object[] = []) {
  server.use(
    http.get('*/api/v1/guides/g', () => HttpResponse.json(aGuide([aVersion(), published]))),
    http.get('*/api/v1/guide-versions/v1', () => HttpResponse.json(published)),
    http.get('*/api/v1/guide-versions/v2', () => HttpResponse.json(aVersion())),
    http.get('*/api/v1/guide-versions/:id/lint', () =>
      HttpResponse.json({ publishable: true, findings: lint }),
    ),
    http.get('*/api/v1/channels', () =>
      HttpResponse.json({
        items: [{ id: 'c', code: 'window', name: '办事窗口', kind: 'service' }],
        next: null,
        prev: null,
      }),
    ),
    http.get('*/api/v1/outlets', () => HttpResponse.json({ items: [], next: null, prev: null })),
  )
}
