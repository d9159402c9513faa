import Dexie from 'dexie'
import { expect } from 'vitest'

import { dropToken, holdToken } from '@/api/token'
import { closeStore, openStore, store } from '@/offline/db'
import { portFor } from '@/offline/outbox/port'
import { sendAll, type Outcome } from '@/offline/outbox/send'
import { putAnswer, putFinding, putModeRecord } from '@/offline/parts'
import { beginStep, endStep, pauseStep, resumeStep } from '@/offline/steps'
import { viewOf } from '@/offline/views'
import { planWalk, setSummary, startWalk } from '@/offline/walks'

import { server } from './server'
import { WalkServer } from './walk-server'

export const ME = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
export const PLAN = {
  title: '',
  matter_id: '0198c0de-7a2b-7c3d-8e4f-000000000001',
  guide_version_id: '0198c0de-7a2b-7c3d-8e4f-000000000002',
  mode: 'in_person',
  persona: 'none',
  channel_id: '0198c0de-7a2b-7c3d-8e4f-000000000003',
  announced: false,
  case_kind: 'real',
  questions: [],
  linked_ticket_ids: [],
} as const
export const plan = { ...PLAN, questions: [], linked_ticket_ids: [] }
export const FINDING = {
  kind: 'problem',
  dimension: 'flow',
  severity: 'moderate',
  title: '要求重复提交',
  description: '',
  suggestion: '',
} as const

/** The server of the running test. */
export let fake = new WalkServer(ME)

/** A server and a device on which nothing happened yet. */
export function freshStart(token = 'a-token'): void {
  holdToken(token, 600)
  openStore(ME)
  fake = new WalkServer(ME)
  server.use(...fake.handlers())
}

export async function forgetDevice(): Promise<void> {
  closeStore()
  await Dexie.delete(`tongxing-${ME}`)
  dropToken()
}

export function send(db = store()): Promise<Outcome> {
  return sendAll({ db, port: portFor(ME) }, () => undefined)
}

export async function keepPhoto(walkId: string, stepId: string | null): Promise<string> {
  const id = `0198c0de-7a2b-7c3d-8e4f-00000000f0${String((await store().photos.count()) + 10)}`
  await store().bytes.add({
    id,
    walkId,
    bytes: new Uint8Array([1, 2, 3]).buffer,
    type: 'image/jpeg',
  })
  await store().photos.add({
    ...{ id, walkId, stepId, findingId: null, kind: 'photo', name: '窗口.jpg', type: 'image/jpeg' },
    ...{ size: 3, sha256: null, capturedAt: '2026-11-02T01:41:09.000Z' },
    ...{ createdAt: new Date().toISOString(), withoutTime: false, tried: false, sent: false },
    refusal: null,
  })
  return id
}

/** A walk with two steps, an answer, a finding, a mode record and two photos. */
export async function recorded(): Promise<string> {
  const id = await planWalk(plan, { subject: '失业登记' })
  await startWalk(id)
  const first = await beginStep(id, { name: '取号' })
  await pauseStep(id, first)
  await resumeStep(id, first)
  await endStep(id, first, { outcome: 'done' })
  const second = await beginStep(id, { name: '提交材料' })
  await endStep(id, second, { outcome: 'blocked' })
  await putAnswer(id, 'flow.online_login', { value: 'no', note: '需要现场' })
  await putFinding(id, '0198c0de-7a2b-7c3d-8e4f-0000000000f1', { ...FINDING, step_id: first })
  await putModeRecord(id, {
    mode: 'in_person',
    phases: ['register_login'],
    case_number: '1',
    no_case_number_reason: '',
  })
  await keepPhoto(id, first)
  await keepPhoto(id, null)
  await setSummary(id, '办成了')
  return id
}

export async function view(id: string) {
  const found = await viewOf(store(), id)
  if (found === null) throw new Error('the walk is gone')
  return found
}

/** The one right result, however it came about. */
export function expectWhole(id: string): void {
  const kept = fake.walks.get(id)
  expect(fake.walks.size).toBe(1)
  expect(kept?.state).toBe('submitted')
  expect(kept?.parts.size).toBe(5)
  expect([...(kept?.parts.values() ?? [])].every(({ writes }) => writes === 1)).toBe(true)
  expect(kept?.files.size).toBe(2)
}
