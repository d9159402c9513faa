import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { holdToken } from '@/api/token'
import { noteAnswer, noteSilence } from '@/lib/network'
import { expectWhole, fake, forgetDevice, freshStart, recorded } from '@tests/support/recorded-walk'
import { server } from '@tests/support/server'

import { store } from '../db'
import { putAnswer } from '../parts'
import { finishWalk } from '../walks'
import { Runner, sending, waitAfter } from './runner'

/** Two busy cores take their time. */
const PATIENT = { timeout: 10_000 }
let run = 0
let signedIn = true
let runner: Runner

beforeEach(() => {
  freshStart(`token-${(run += 1)}`)
  noteAnswer()
  signedIn = true
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    shouldAdvanceTime: true,
    now: Date.parse('2026-11-02T01:00:00Z'),
  })
  runner = new Runner(store(), () => signedIn)
})
afterEach(async () => {
  runner.stop()
  vi.useRealTimers()
  await forgetDevice()
})

const busy = (seconds: number) => () =>
  new HttpResponse(null, { status: 503, headers: { 'retry-after': String(seconds) } })

describe('waiting between attempts', () => {
  it.each([
    [1, null, 5_000],
    [2, null, 10_000],
    [4, null, 40_000],
    [50, null, 300_000],
    [1, 30, 30_000],
    [1, 3600, 3_600_000],
    [9, 1, 300_000],
  ])('after %i in vain, asked for %s s: %i ms', (failures, asked, wait) => {
    expect(waitAfter(failures, asked)).toBe(wait)
  })
})

describe('the outbox of a person', () => {
  it('sends by itself soon after a change', async () => {
    const id = await recorded()
    await finishWalk(id)
    await vi.advanceTimersByTimeAsync(2_000)
    await vi.waitFor(() => expect(fake.walks.get(id)?.state).toBe('submitted'), PATIENT)
    expectWhole(id)
  })

  it('keeps off for as long as the server asked, whatever happens meanwhile', async () => {
    const id = await recorded()
    fake.trouble.before = busy(60)
    await runner.run()
    const asked = fake.log.length
    expect(sending).toMatchObject({ busy: false, error: { status: 503 } })
    await putAnswer(id, 'flow.a_b', { value: 'yes', note: '' })
    globalThis.dispatchEvent(new Event('online'))
    globalThis.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(50_000)
    expect(fake.log).toHaveLength(asked)
    fake.trouble = {}
    await vi.advanceTimersByTimeAsync(12_000)
    await vi.waitFor(() => expect(fake.walks.get(id)?.parts.size).toBe(6), PATIENT)
    await vi.waitFor(() => expect(sending.error).toBeNull(), PATIENT)
  })

  it('goes at once when the person says so', async () => {
    const id = await recorded()
    fake.trouble.before = busy(60)
    await runner.run()
    fake.trouble = {}
    await runner.run(true)
    expect(fake.walks.get(id)?.state).toBe('started')
  })

  it('asks for the server before it sends into silence', async () => {
    await recorded()
    noteSilence()
    let probes = 0
    server.use(
      http.get('*/healthz', () => {
        probes += 1
        return HttpResponse.html('<h1>Wi-Fi</h1>')
      }),
    )
    await runner.run()
    expect(probes).toBe(1)
    expect(fake.log).toEqual([])
    expect(sending.nextAt).not.toBeNull()
  })

  it('sends nothing while nobody is signed in, and nothing after it was stopped', async () => {
    const id = await recorded()
    signedIn = false
    await runner.run()
    signedIn = true
    runner.stop()
    await runner.run(true)
    expect(fake.log).toEqual([])
    expect(fake.walks.has(id)).toBe(false)
  })

  it('says that the person must sign in, and goes on after it', async () => {
    const id = await recorded()
    server.use(http.post('*/api/v1/auth/refresh', () => HttpResponse.json({}, { status: 401 })))
    fake.trouble.before = () => HttpResponse.json({ code: 'auth.required' }, { status: 401 })
    await runner.run()
    expect(sending.needsSignIn).toBe(true)
    fake.trouble = {}
    holdToken(`token-${(run += 1)}`, 600)
    await runner.run()
    expect(sending.needsSignIn).toBe(false)
    expect(fake.walks.get(id)?.state).toBe('started')
  })

  it('runs once more for what came while it ran', async () => {
    const id = await recorded()
    fake.trouble.after = (name) => {
      if (name === 'plan') void runner.run()
      return undefined
    }
    await Promise.all([runner.run(), runner.run(), runner.run()])
    expect(fake.log.filter((name) => name === 'plan')).toHaveLength(1)
    expect(fake.walks.get(id)?.parts.size).toBe(5)
  })
})
