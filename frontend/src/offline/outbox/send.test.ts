import Dexie from 'dexie'
import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { dropToken, holdToken } from '@/api/token'
import { server } from '@tests/support/server'
import { WalkServer } from '@tests/support/walk-server'

import { closeStore, OfflineDb, openStore, store } from '../db'
import { beginStep, endStep, pauseStep, resumeStep } from '../steps'
import { patchStep, putAnswer, putFinding, putModeRecord } from '../parts'
import { viewOf } from '../views'
import { finishWalk, planWalk, reopenWalk, replanWalk, setSummary, startWalk } from '../walks'
import { portFor } from './port'
import { sendAll, type Outcome } from './send'

const ME = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const PLAN = {
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
const plan = { ...PLAN, questions: [], linked_ticket_ids: [] }
const FINDING = {
  kind: 'problem',
  dimension: 'flow',
  severity: 'moderate',
  title: '要求重复提交',
  description: '',
  suggestion: '',
} as const

let fake: WalkServer
let tab = 0

beforeEach(() => {
  tab += 1
  holdToken(`token-${tab}`, 600)
  openStore(ME)
  fake = new WalkServer(ME)
  server.use(...fake.handlers())
})

afterEach(async () => {
  vi.useRealTimers()
  closeStore()
  await Dexie.delete(`tongxing-${ME}`)
  dropToken()
})

function send(db = store()): Promise<Outcome> {
  return sendAll({ db, port: portFor(ME) }, () => undefined)
}

async function keepPhoto(walkId: string, stepId: string | null): Promise<string> {
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
async function recorded(): Promise<string> {
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

async function view(id: string) {
  const found = await viewOf(store(), id)
  if (found === null) throw new Error('the walk is gone')
  return found
}

/** The one right result, however it came about. */
function expectWhole(id: string): void {
  const kept = fake.walks.get(id)
  expect(fake.walks.size).toBe(1)
  expect(kept?.state).toBe('submitted')
  expect(kept?.parts.size).toBe(5)
  expect([...(kept?.parts.values() ?? [])].every(({ writes }) => writes === 1)).toBe(true)
  expect(kept?.files.size).toBe(2)
}

describe('a finished walk', () => {
  it('goes in its order and is confirmed with its number', async () => {
    const id = await recorded()
    await finishWalk(id)
    expect(await send()).toEqual({ kind: 'done' })
    expect(fake.log).toEqual(['plan', 'start', 'sync', 'photo', 'photo', 'submit'])
    expectWhole(id)
    const { walk, unsent } = await view(id)
    expect(walk).toMatchObject({
      stage: 'sent',
      server: { number: 'ZL-2026-1', state: 'submitted' },
    })
    expect(unsent).toBe(0)
  })

  it('is not sent again', async () => {
    const id = await recorded()
    await finishWalk(id)
    await send()
    fake.log.length = 0
    await send()
    expect(fake.log).toEqual([])
    expectWhole(id)
  })

  it.each(['plan', 'start', 'sync', 'photo', 'submit'])(
    'doubles nothing when the answer to %s is lost',
    async (name) => {
      const id = await recorded()
      await finishWalk(id)
      let lost = 0
      fake.trouble.after = (at) => (at === name && lost++ === 0 ? HttpResponse.error() : undefined)
      expect((await send()).kind).toBe('later')
      expect((await view(id)).walk.stage).toBe('waiting')
      expect(await send()).toEqual({ kind: 'done' })
      expectWhole(id)
    },
  )

  it.each(['plan', 'start', 'sync', 'photo', 'submit'])(
    'waits when %s is told 503',
    async (name) => {
      vi.useFakeTimers({
        toFake: ['setTimeout', 'clearTimeout'],
        shouldAdvanceTime: true,
        advanceTimeDelta: 500,
      })
      const id = await recorded()
      await finishWalk(id)
      fake.trouble.before = (at) =>
        at === name
          ? new HttpResponse(null, { status: 503, headers: { 'retry-after': '30' } })
          : undefined
      expect(await send()).toMatchObject({ kind: 'later', after: 30 })
      fake.trouble = {}
      expect(await send()).toEqual({ kind: 'done' })
      expectWhole(id)
    },
  )

  it('takes a log-in page of the hall for no answer', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.before = () => HttpResponse.html('<h1>Wi-Fi</h1>')
    expect((await send()).kind).toBe('later')
    expect((await view(id)).walk.server).toBeNull()
    fake.trouble = {}
    await send()
    expectWhole(id)
  })

  it('reads the version again when the walk moved on elsewhere', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.before = (name) => {
      const kept = fake.walks.get(id)
      if (name === 'photo' && kept) kept.version += 1
      return undefined
    }
    await send()
    expect(fake.log.slice(-3)).toEqual(['submit', 'read', 'submit'])
    expectWhole(id)
  })
})

describe('a draft under way', () => {
  it('sends what is whole and keeps back what is half typed', async () => {
    const id = await recorded()
    await putFinding(
      id,
      '0198c0de-7a2b-7c3d-8e4f-0000000000f2',
      { ...FINDING, title: '' },
      { hold: true },
    )
    await send()
    expect(fake.walks.get(id)?.parts.size).toBe(5)
    expect((await view(id)).unsent).toBe(1)
    expect(fake.walks.get(id)?.state).toBe('started')
  })

  it('sends only what changed', async () => {
    const id = await recorded()
    await send()
    const [step] = (await view(id)).steps
    await patchStep(id, step?.id ?? '', { note: '等了很久' })
    fake.log.length = 0
    await send()
    expect(fake.log).toEqual(['sync'])
    expect([...(fake.walks.get(id)?.parts.values() ?? [])].map(({ writes }) => writes)).toEqual([
      2, 1, 1, 1, 1,
    ])
  })

  it('keeps what was typed while the outbox was on its way', async () => {
    const id = await recorded()
    let typed: Promise<void> | null = null
    fake.trouble.after = (name) => {
      if (name === 'sync') typed ??= putAnswer(id, 'flow.online_login', { value: 'yes', note: '' })
      return undefined
    }
    await send()
    await typed
    await send()
    const answer = (await view(id)).answers['flow.online_login']
    expect(answer).toMatchObject({ content: { value: 'yes' }, revision: 2, sentRevision: 2 })
    expect(fake.walks.get(id)?.parts.get('flow.online_login')?.digest).toContain('"yes"')
  })

  it('sends an old content again as a new message', async () => {
    const id = await recorded()
    for (const value of ['yes', 'no', 'yes'] as const) {
      await putAnswer(id, 'flow.online_login', { value, note: '' })
      await send()
    }
    expect(new Set(fake.keys).size).toBe(fake.keys.length)
    expect(fake.walks.get(id)?.parts.get('flow.online_login')?.digest).toContain('"yes"')
  })

  it('says that its guide was replaced and stays with its own', async () => {
    const id = await recorded()
    fake.guideState = 'superseded'
    await send()
    const { walk } = await view(id)
    expect(walk.guideReplaced).toBe(true)
    expect(walk.plan.guide_version_id).toBe(PLAN.guide_version_id)
  })

  it('plans anew what was changed before and after the server had it', async () => {
    const id = await planWalk(plan, { subject: '失业登记' })
    await send()
    await replanWalk(id, { ...plan, announced: true }, { subject: '失业登记' })
    await send()
    expect(fake.log).toEqual(['plan', 'replan'])
    expect(fake.walks.get(id)?.plan.announced).toBe(true)
    expect((await view(id)).walk.planDirty).toBe(false)
  })
})

describe('refusals', () => {
  const unknown = {
    status: 422,
    code: 'walk.unknown_reference',
    title: '引用的内容不存在',
    title_en: 'Something referred to does not exist',
    errors: [
      { pointer: '/outlet_id', code: 'reference.unknown', message: '不存在', message_en: 'No' },
    ],
  }

  it('are shown at the part; the rest goes, the walk is a draft again', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.part = (part) => (part === 'flow.online_login' ? unknown : null)
    expect(await send()).toEqual({ kind: 'done' })
    const found = await view(id)
    expect(found.walk).toMatchObject({ stage: 'draft', endedAt: null, submission: null })
    expect(found.needsCorrection).toBe(true)
    expect(found.answers['flow.online_login']?.refusal).toMatchObject({
      code: 'walk.unknown_reference',
    })
    expect(fake.walks.get(id)?.parts.size).toBe(4)
    expect(fake.log).not.toContain('submit')
  })

  it('are not repeated by themselves, and go with the correction', async () => {
    const id = await recorded()
    fake.trouble.part = (part) => (part === 'flow.online_login' ? unknown : null)
    await send()
    fake.log.length = 0
    await send()
    expect(fake.log).toEqual([])
    fake.trouble = {}
    await putAnswer(id, 'flow.online_login', { value: 'yes', note: '' })
    await finishWalk(id)
    await send()
    expectWhole(id)
  })

  it('of a whole outbox hit only the part they point at', async () => {
    const id = await recorded()
    const error = {
      pointer: '/findings/0/title',
      code: 'too_short',
      message: '太短',
      message_en: 'Short',
    }
    let first = true
    fake.trouble.before = (name) => {
      if (name !== 'sync' || !first) return undefined
      first = false
      const body = { status: 422, code: 'request.invalid_fields', title: '有误', errors: [error] }
      return HttpResponse.json(body, { status: 422 })
    }
    await send()
    const found = await view(id)
    expect(found.findings[0]?.refusal?.errors).toMatchObject([
      { pointer: '/title', message: '太短' },
    ])
    expect(fake.walks.get(id)?.parts.size).toBe(4)
  })

  it('of the plan hold up the walk until the plan is changed, even after the start', async () => {
    const id = await recorded()
    fake.trouble.before = () => HttpResponse.json({ ...unknown, detail: '' }, { status: 422 })
    await send()
    expect(fake.log).toEqual(['plan'])
    expect((await view(id)).walk.refusal?.code).toBe('walk.unknown_reference')
    await send()
    expect(fake.log).toEqual(['plan'])
    fake.trouble = {}
    await replanWalk(id, { ...plan, announced: true }, { subject: '失业登记' })
    await send()
    expect(fake.walks.get(id)).toMatchObject({ state: 'started', plan: { announced: true } })
  })

  it('of the submission name what is missing', async () => {
    const id = await recorded()
    await finishWalk(id)
    const missing = {
      pointer: '/steps/1/outcome',
      code: 'step.no_outcome',
      message: '缺少',
      message_en: 'M',
    }
    fake.trouble.before = (name) =>
      name === 'submit'
        ? HttpResponse.json(
            { status: 409, code: 'walk.incomplete', errors: [missing] },
            { status: 409 },
          )
        : undefined
    await send()
    const { walk } = await view(id)
    expect(walk).toMatchObject({ stage: 'draft', submission: null, refusal: { errors: [missing] } })
    fake.trouble = {}
    await finishWalk(id)
    await send()
    expectWhole(id)
  })

  it('of a photo that is too large leave the walk with its walker', async () => {
    const id = await recorded()
    await finishWalk(id)
    fake.trouble.before = (name) =>
      name === 'photo'
        ? HttpResponse.json({ code: 'request.too_large' }, { status: 413 })
        : undefined
    await send()
    const found = await view(id)
    expect(found.photos.map((photo) => photo.refusal?.status)).toEqual([413, 413])
    expect(found.walk.stage).toBe('draft')
  })

  it('send a photo without its time when the device thinks it is next year', async () => {
    const id = await recorded()
    const fault = { pointer: '/captured_at', code: 'date.future', message: '', message_en: '' }
    fake.trouble.before = (name, { url }) =>
      name === 'photo' && url.includes('captured_at')
        ? HttpResponse.json({ code: 'walk.time_outside', errors: [fault] }, { status: 422 })
        : undefined
    await send()
    expect(fake.walks.get(id)?.files.size).toBe(2)
  })

  it('wait for a new sign-in when the session is over, and lose nothing', async () => {
    const id = await recorded()
    await finishWalk(id)
    const { http } = await import('msw')
    server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.json({}, { status: 401 })))
    fake.trouble.before = (name) =>
      name === 'sync' ? HttpResponse.json({ code: 'auth.required' }, { status: 401 }) : undefined
    expect(await send()).toEqual({ kind: 'sign_in' })
    expect((await view(id)).walk.stage).toBe('waiting')
    fake.trouble = {}
    holdToken('token-again', 600)
    await send()
    expectWhole(id)
  })

  it("sends nothing with another person's token", async () => {
    await recorded()
    const { http } = await import('msw')
    server.use(http.get('*/api/v1/me', () => HttpResponse.json({ id: 'somebody-else' })))
    expect(await send()).toEqual({ kind: 'sign_in' })
    expect(fake.log).toEqual([])
  })

  it('lets nobody reopen a walk whose submission may have arrived', async () => {
    const id = await recorded()
    await finishWalk(id)
    await reopenWalk(id)
    await finishWalk(id)
    fake.trouble.after = (name) => (name === 'submit' ? HttpResponse.error() : undefined)
    await send()
    await expect(reopenWalk(id)).rejects.toThrow()
  })
})

/** Ends this page at its n-th write or call: nothing after it happens, as when the tab is closed. */
function mortal(db: OfflineDb, end: number): { ended: () => boolean } {
  let count = 0
  const step = () => {
    count += 1
    if (count >= end) throw new Error('the page is gone')
  }
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: async (request) => {
            step()
            return table.mutate(request)
          },
        }
      },
    }),
  })
  fake.trouble.before = () => {
    count += 1
    return count >= end ? HttpResponse.error() : undefined
  }
  fake.trouble.after = () => {
    count += 1
    return count >= end ? HttpResponse.error() : undefined
  }
  return { ended: () => count >= end }
}

describe('a page closed in the middle', () => {
  it('leaves what the next page finishes, wherever it was closed', async () => {
    let closedAt = 0
    for (let end = 1; ; end += 1) {
      const id = await recorded()
      await finishWalk(id)
      closeStore()
      const dying = new OfflineDb(ME)
      const life = mortal(dying, end)
      await send(dying).catch(() => undefined)
      dying.close()
      fake.trouble = {}
      openStore(ME)
      expect(await send(), `closed at ${end}`).toEqual({ kind: 'done' })
      expectWhole(id)
      expect((await view(id)).walk.stage).toBe('sent')
      if (!life.ended()) break
      closedAt = end
      closeStore()
      await Dexie.delete(`tongxing-${ME}`)
      openStore(ME)
      fake = new WalkServer(ME)
      server.resetHandlers(...fake.handlers())
    }
    expect(closedAt).toBeGreaterThan(20)
  })
})
