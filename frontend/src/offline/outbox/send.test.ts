import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import {
  expectWhole,
  fake,
  FINDING,
  forgetDevice,
  freshStart,
  plan,
  PLAN,
  recorded,
  send,
  view,
} from '@tests/support/recorded-walk'

import { patchStep, putAnswer, putFinding } from '../parts'
import { store } from '../db'
import { viewOf } from '../views'
import { finishWalk, planWalk, replanWalk, setSummary } from '../walks'

let run = 0
beforeEach(() => freshStart(`token-${(run += 1)}`))
afterEach(forgetDevice)

afterEach(() => vi.useRealTimers())

/** A quarter of an hour later, by the stopwatch of the page. */
function passTime(): void {
  const now = performance.now() + 15 * 60_000
  vi.spyOn(performance, 'now').mockReturnValue(now)
}

describe('a finished walk', () => {
  it('goes in its order and is confirmed with its number', async () => {
    const id = await recorded()
    await finishWalk(id)
    expect(await send()).toEqual({ kind: 'done' })
    expect(fake.log).toEqual(['plan', 'start', 'sync', 'photo', 'photo', 'read', 'submit'])
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
      if (name === 'submit' && kept && fake.log.filter((one) => one === name).length === 1) {
        kept.version += 1
      }
      return undefined
    }
    await send()
    expect(fake.log.slice(-3)).toEqual(['submit', 'read', 'submit'])
    expectWhole(id)
  })
})

describe('a draft that was ended on another device', () => {
  it.each([
    ['submitted', 'sent'],
    ['abandoned', undefined],
  ] as const)('%s: the server has it whole, nothing is kept twice', async (state, stage) => {
    const id = await recorded()
    await setSummary(id, '')
    await send()
    const kept = fake.walks.get(id)
    if (kept) kept.state = state
    passTime()
    await send()
    expect((await viewOf(store(), id))?.walk.stage).toBe(stage)
  })

  it('stays while something of it is only here, and sends nothing', async () => {
    const id = await recorded()
    await send()
    const kept = fake.walks.get(id)
    if (kept) kept.state = 'submitted'
    passTime()
    fake.log.length = 0
    await putAnswer(id, 'flow.a_b', { value: 'yes', note: '' })
    await send()
    expect(fake.log).toEqual(['read'])
    expect((await view(id)).walk).toMatchObject({ stage: 'draft', server: { state: 'submitted' } })
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
    const typed: Promise<void>[] = []
    fake.trouble.after = (name) => {
      const value = { value: 'yes', note: '' } as const
      if (name === 'sync') typed.push(putAnswer(id, 'flow.online_login', value))
      return undefined
    }
    await send()
    await Promise.all(typed)
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
