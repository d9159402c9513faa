import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { server } from '@tests/support/server'

import { Problem } from './problems'
import { onSessionOver, refresh } from './refresh'
import { currentToken, dropToken } from './token'

const GRACE_MS = 5000

const refuse = (status: number, code: string) =>
  HttpResponse.json(
    {
      type: '/problems#x',
      title: '有误',
      title_en: 'Wrong',
      status,
      code,
      detail: '内容有误',
      detail_en: 'It is wrong',
      instance: '/api/v1/auth/refresh',
      request_id: 'abc',
    },
    { status },
  )
const superseded = () => refuse(409, 'auth.refresh_superseded')
const signedIn = () => HttpResponse.json({ access_token: 'second', expires_in: 600 })

let asked: number[] = []

/** Answers each refresh by the time since the first one. */
function answering(answer: (since: number) => Response): void {
  server.use(
    http.post('*/api/v1/auth/refresh', () => {
      asked.push(Date.now())
      return answer(Date.now() - (asked[0] ?? 0))
    }),
  )
}

async function outcome(): Promise<boolean | Problem> {
  const call = refresh().catch((reason: unknown) => {
    if (reason instanceof Problem) return reason
    throw reason
  })
  const settled = vi.fn()
  void call.then(settled, settled)
  while (settled.mock.calls.length === 0) await vi.advanceTimersByTimeAsync(50)
  return call
}

beforeEach(() => {
  asked = []
  dropToken()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})

afterEach(() => vi.useRealTimers())

describe('a refresh that another one overtook', () => {
  it('gives up without ending the session when it never has an end', async () => {
    const over = vi.fn()
    const stop = onSessionOver(over)
    answering(superseded)
    const problem = await outcome()
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).code).toBe('auth.refresh_superseded')
    expect(asked).toHaveLength(5)
    expect(over).not.toHaveBeenCalled()
    stop()
  })

  it('does not ask again when the session is over', async () => {
    answering(() => refuse(401, 'auth.session_over'))
    expect(await outcome()).toBe(false)
    expect(asked).toHaveLength(1)
  })

  it('soon finds the cookie of the other tab', async () => {
    answering((since) => (since < 200 ? superseded() : signedIn()))
    expect(await outcome()).toBe(true)
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeLessThan(500)
    expect(currentToken()).toBe('second')
  })

  it('outlasts the grace after which a lost answer is given again', async () => {
    answering((since) => (since <= GRACE_MS ? superseded() : signedIn()))
    expect(await outcome()).toBe(true)
    expect(currentToken()).toBe('second')
  })
})

describe('a refresh that another server answers', () => {
  it.each([200, 401, 511])('is no word of ours, whatever its status: %i', async (status) => {
    const over = vi.fn()
    const stop = onSessionOver(over)
    answering(() => HttpResponse.html('<h1>请登录大厅无线网</h1>', { status }))
    const problem = await outcome()
    expect((problem as Problem).code).toBe('client.not_our_server')
    expect((problem as Problem).isUnreachable).toBe(true)
    expect(over).not.toHaveBeenCalled()
    stop()
  })
})
