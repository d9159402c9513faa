import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { server } from '@tests/support/server'

import { holdToken } from './token'
import { upload } from './upload'

const URL_ = '/api/v1/evidence/0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f?kind=photo'
const photo = () => new Blob(['x'.repeat(10)], { type: 'image/jpeg' })

beforeEach(() => holdToken('first', 600))

describe('upload', () => {
  it('sends the file with token, type and key', async () => {
    const seen: Headers[] = []
    server.use(
      http.put('*/api/v1/evidence/:id', ({ request }) => {
        seen.push(request.headers)
        return HttpResponse.json({ id: 'e' })
      }),
    )
    expect(await upload({ method: 'PUT', url: URL_, body: photo(), idempotencyKey: 'k' })).toEqual({
      id: 'e',
    })
    expect(seen[0]?.get('authorization')).toBe('Bearer first')
    expect(seen[0]?.get('content-type')).toBe('image/jpeg')
    expect(seen[0]?.get('idempotency-key')).toBe('k')
  })

  it('refreshes once and sends again', async () => {
    server.use(
      http.put('*/api/v1/evidence/:id', ({ request }) =>
        request.headers.get('authorization') === 'Bearer second'
          ? HttpResponse.json({ id: 'e' })
          : HttpResponse.json({ code: 'auth.unauthenticated' }, { status: 401 }),
      ),
      http.post('*/api/v1/auth/refresh', () =>
        HttpResponse.json({ access_token: 'second', expires_in: 600 }),
      ),
    )
    expect(await upload({ method: 'PUT', url: URL_, body: photo() })).toEqual({ id: 'e' })
  })

  it('tells refusals and silence apart', async () => {
    server.use(
      http.put('*/api/v1/evidence/:id', () =>
        HttpResponse.json({ code: 'request.body_too_large' }, { status: 413 }),
      ),
    )
    await expect(upload({ method: 'PUT', url: URL_, body: photo() })).rejects.toMatchObject({
      status: 413,
      code: 'request.body_too_large',
    })
    server.use(http.put('*/api/v1/evidence/:id', () => HttpResponse.error()))
    await expect(upload({ method: 'PUT', url: URL_, body: photo() })).rejects.toMatchObject({
      code: 'client.unreachable',
    })
  })

  it('can be called off', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(
      upload({ method: 'PUT', url: URL_, body: photo(), signal: stop.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })
})
