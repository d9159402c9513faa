import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  forgetDevice,
  freshStart,
  plan,
  recorded,
  send,
  view,
  fake,
} from '@tests/support/recorded-walk'
import { server } from '@tests/support/server'

import { store } from './db'
import { LockedHere } from './errors'
import { patchStep, putAnswer } from './parts'
import { beginStep } from './steps'
import { takeOver } from './take-over'
import type { WalkOut } from './types'
import { stampNow } from './walks'

const STEP = '0198c0de-7a2b-7c3d-8e4f-0000000000a1'
const BEGAN = '2026-11-02T01:00:00Z'
const HOUR = 3_600_000

function aWalkOut(id: string, changes: Partial<WalkOut> = {}): WalkOut {
  const walk = {
    ...{
      ...plan,
      id,
      number: 'ZL-2026-7',
      title: '失业登记（亲自办）',
      state: 'started',
      version: 5,
    },
    ...{ client_started_at: BEGAN, clock_offset_ms: 0, mode_record: null, findings: [] },
    programme_id: null,
    steps: [
      {
        ...{ id: STEP, position: 1, name: '取号', outcome: 'done', visit_number: 1, materials: [] },
        ...{ fee_note: '', note: '', pauses: [], discarded: false, time_flags: [], version: 1 },
        client_started_at: BEGAN,
        client_ended_at: '2026-11-02T01:10:00Z',
      },
    ],
    answers: [{ id: 'x', question_key: 'flow.online_login', value: 'yes', note: '' }],
    ...changes,
  }
  return walk as unknown as WalkOut
}

const serverTime = (ahead: number) =>
  http.get('*/healthz', () =>
    HttpResponse.json({}, { headers: { date: new Date(Date.now() - ahead).toUTCString() } }),
  )

beforeEach(() => freshStart())
afterEach(forgetDevice)

describe('going on with a walk that was begun elsewhere', () => {
  const id = '0198c0de-7a2b-7c3d-8e4f-00000000aaaa'

  it('brings its parts, and sends none of them back', async () => {
    await takeOver(aWalkOut(id), { subject: '失业登记' })
    const found = await view(id)
    expect(found.steps[0]?.content).toMatchObject({ name: '取号', started_at: BEGAN })
    expect(found.answers['flow.online_login']?.content).toEqual({ value: 'yes', note: '' })
    expect(found.walk).toMatchObject({ startSent: true, server: { number: 'ZL-2026-7' } })
    expect(found.unsent).toBe(0)
    await send()
    expect(fake.log).toEqual(['read'])
  })

  it.each([
    ['this device is right, the other was an hour ahead', HOUR, 0, HOUR],
    ['this device is the one that is an hour ahead', HOUR, HOUR, 0],
    ['the other was right, this one is an hour ahead', 0, HOUR, -HOUR],
  ])('keeps its clock when %s', async (_name, offset, ahead, skew) => {
    server.use(serverTime(ahead))
    await takeOver(aWalkOut(id, { clock_offset_ms: offset }), { subject: '' })
    const said = Date.parse(await stampNow(id)) - Date.now()
    expect(Math.abs(said - skew)).toBeLessThan(2_000)
  })

  it('stamps nothing before what was recorded there', async () => {
    const late = new Date(Date.now() + HOUR).toISOString()
    await takeOver(aWalkOut(id, { client_started_at: late }), { subject: '' })
    await beginStep(id, { name: '缴费' })
    const step = (await view(id)).steps[1]
    expect(step?.content.started_at.localeCompare(late)).toBeGreaterThanOrEqual(0)
  })

  it('leaves what this device has not sent yet, and takes the rest from the server', async () => {
    await takeOver(aWalkOut(id), { subject: '' })
    await patchStep(id, STEP, { note: '只在这里' })
    const again = aWalkOut(id)
    again.answers = again.answers.map((answer) => ({ ...answer, value: 'no' }))
    await takeOver(again, { subject: '' })
    const found = await view(id)
    expect(found.steps[0]?.content.note).toBe('只在这里')
    expect(found.answers['flow.online_login']).toMatchObject({
      content: { value: 'no' },
      revision: 2,
    })
    expect(found.unsent).toBe(1)
  })

  it('touches no walk that waits to be sent', async () => {
    const own = await recorded()
    await store().walks.update(own, { stage: 'waiting' })
    await takeOver(aWalkOut(own), { subject: '' })
    expect((await view(own)).steps).toHaveLength(2)
  })

  it.each(['submitted', 'returned', 'accepted', 'abandoned'] as const)(
    'is not possible once it is %s',
    async (state) => {
      await expect(takeOver(aWalkOut(id, { state }), { subject: '' })).rejects.toBeInstanceOf(
        LockedHere,
      )
    },
  )

  it('writes further like any walk of this device', async () => {
    await takeOver(aWalkOut(id), { subject: '' })
    await putAnswer(id, 'flow.online_login', { value: 'partly', note: '' })
    expect((await view(id)).unsent).toBe(1)
  })
})
