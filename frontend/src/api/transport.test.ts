import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { reachable } from '@/lib/network'
import { server } from '@tests/support/server'

import { createAttempt } from './attempt'
import { api, ifMatch, ok } from './client'
import { fieldName, isProblem, Problem } from './problems'
import { onSessionOver } from './refresh'
import { currentToken, dropToken, holdToken } from './token'

const PROBLEM = {
  type: '/problems#x',
  title: '有误',
  title_en: 'Wrong',
  detail: '内容有误',
  detail_en: 'It is wrong',
  instance: '/api/v1/me',
  request_id: 'abc',
}
const refuse = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
) => HttpResponse.json({ ...PROBLEM, status, code, ...more }, { status, headers })
const signedIn = (token: string) =>
  HttpResponse.json({
    access_token: token,
    expires_in: 600,
    next_step: 'signed_in',
    step_token: null,
  })
const me = () => ok(api.GET('/api/v1/me'))

async function caught(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Problem)) throw new Error(`no problem but ${String(error)}`)
  return error
}

beforeEach(() => {
  dropToken()
  holdToken('first', 600)
})

describe('a call', () => {
  it('carries the token, and a key when it writes', async () => {
    const seen: Request[] = []
    server.use(
      http.get('*/api/v1/me', ({ request }) => {
        seen.push(request)
        return HttpResponse.json({ id: 'x' })
      }),
      http.post('*/api/v1/tickets/:id/accept', ({ request }) => {
        seen.push(request)
        return HttpResponse.json({ id: 'x' })
      }),
    )
    await me()
    await api.POST('/api/v1/tickets/{ticket_id}/accept', {
      params: { path: { ticket_id: 'a' }, header: ifMatch(3) },
    })
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer first')
    expect(seen[0]?.headers.get('idempotency-key')).toBeNull()
    expect(seen[1]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(seen[1]?.headers.get('if-match')).toBe('"3"')
  })

  it('is repeated once after a refresh, with the same key', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.post('*/api/v1/tickets/:id/accept', ({ request }) => {
        keys.push(request.headers.get('idempotency-key'))
        return request.headers.get('authorization') === 'Bearer second'
          ? HttpResponse.json({ id: 'done' })
          : refuse(401, 'auth.unauthenticated')
      }),
      http.post('*/api/v1/auth/refresh', () => signedIn('second')),
    )
    const call = api.POST('/api/v1/tickets/{ticket_id}/accept', {
      params: { path: { ticket_id: 'a' }, header: ifMatch(1) },
    })
    expect((await call).data).toEqual({ id: 'done' })
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('refreshes once for many calls at a time', async () => {
    let refreshes = 0
    server.use(
      http.get('*/api/v1/me', ({ request }) =>
        request.headers.get('authorization') === 'Bearer second'
          ? HttpResponse.json({ id: 'x' })
          : refuse(401, 'auth.unauthenticated'),
      ),
      http.post('*/api/v1/auth/refresh', () => {
        refreshes += 1
        return signedIn('second')
      }),
    )
    await Promise.all([me(), me(), me(), me()])
    expect(refreshes).toBe(1)
    expect(currentToken()).toBe('second')
  })

  it('tries the refresh again when another tab was faster', async () => {
    let refreshes = 0
    server.use(
      http.get('*/api/v1/me', ({ request }) =>
        request.headers.get('authorization') === 'Bearer second'
          ? HttpResponse.json({ id: 'x' })
          : refuse(401, 'auth.unauthenticated'),
      ),
      http.post('*/api/v1/auth/refresh', () => {
        refreshes += 1
        return refreshes === 1 ? refuse(409, 'auth.refresh_superseded') : signedIn('second')
      }),
    )
    expect(await me()).toEqual({ id: 'x' })
  })

  it('says that the session is over when the refresh is refused', async () => {
    const over = vi.fn()
    const stop = onSessionOver(over)
    server.use(
      http.get('*/api/v1/me', () => refuse(401, 'auth.unauthenticated')),
      http.post('*/api/v1/auth/refresh', () => refuse(401, 'auth.session_over')),
    )
    expect((await caught(me())).status).toBe(401)
    expect(over).toHaveBeenCalledOnce()
    expect(currentToken()).toBeNull()
    stop()
  })

  it('waits out a busy server, as long as it is asked to', async () => {
    let calls = 0
    server.use(
      http.get('*/api/v1/me', () => {
        calls += 1
        return calls < 2
          ? refuse(503, 'service.unavailable', {}, { 'retry-after': '0' })
          : HttpResponse.json({ id: 'x' })
      }),
    )
    await me()
    expect(calls).toBe(2)
  })

  it('gives up when the server stays busy', async () => {
    server.use(
      http.get('*/api/v1/me', () => refuse(503, 'service.unavailable', {}, { 'retry-after': '0' })),
    )
    expect((await caught(me())).code).toBe('service.unavailable')
  })

  it('knows a silent server from one that refuses', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.error()))
    const problem = await caught(me())
    expect(problem.isUnreachable).toBe(true)
    expect(reachable.value).toBe(false)
    server.use(http.get('*/api/v1/me', () => HttpResponse.json({ id: 'x' })))
    await me()
    expect(reachable.value).toBe(true)
  })

  it("does not take a hall's log-in page for an answer", async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.html('<h1>Wi-Fi</h1>')))
    expect((await caught(me())).code).toBe('client.not_our_server')
  })

  it('is not repeated when it is called off', async () => {
    server.use(http.get('*/api/v1/me', () => new Promise<never>(() => undefined)))
    const stop = new AbortController()
    const call = api.GET('/api/v1/me', { signal: stop.signal }).catch((error: unknown) => error)
    setTimeout(() => stop.abort(), 20)
    expect(await call).toMatchObject({ name: 'AbortError' })
  })
})

describe('a problem', () => {
  it('names its fields', async () => {
    const errors = [
      { pointer: '/steps/0/note', code: 'x', message: '太长', message_en: 'too long' },
      { pointer: 'query:q', code: 'x', message: '太短', message_en: 'too short' },
    ]
    server.use(http.get('*/api/v1/me', () => refuse(422, 'request.invalid_fields', { errors })))
    const problem = await caught(me())
    expect(problem.byField('zh-CN')).toEqual({ 'steps.0.note': '太长', q: '太短' })
    expect(problem.byField('en')).toEqual({ 'steps.0.note': 'too long', q: 'too short' })
    expect(problem.words('en')).toBe('It is wrong')
    expect(problem.requestId).toBe('abc')
  })

  it.each([
    [409, 'ticket.illegal_state'],
    [412, 'request.stale'],
    [413, 'request.body_too_large'],
    [429, 'request.too_many'],
  ] as const)('of %i keeps its code', async (status, code) => {
    server.use(http.get('*/api/v1/me', () => refuse(status, code, {}, { 'retry-after': '7' })))
    const problem = await caught(me())
    expect(isProblem(problem, code)).toBe(true)
    expect(problem.retryAfter).toBe(7)
    expect(problem.isStale).toBe(status === 412)
  })

  it('may be unreadable', async () => {
    server.use(http.get('*/api/v1/me', () => new HttpResponse('oops', { status: 500 })))
    const problem = await caught(me())
    expect(problem.code).toBe('client.unreadable')
    expect(problem.words('zh-CN')).toBeNull()
  })

  it('unescapes pointers', () => {
    expect(fieldName('/a~1b/c~0d')).toBe('a/b.c~d')
  })
})

describe('an attempt', () => {
  it('keeps its key until the content changes or it succeeds', () => {
    const attempt = createAttempt()
    const key = attempt.keyFor({ a: 1 })
    expect(attempt.keyFor({ a: 1 })).toBe(key)
    expect(attempt.keyFor({ a: 2 })).not.toBe(key)
    const second = attempt.keyFor({ a: 2 })
    attempt.done()
    expect(attempt.keyFor({ a: 2 })).not.toBe(second)
  })
})
