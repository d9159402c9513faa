import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { server } from '@tests/support/server'

import { download, fetchBlob, fileNameOf } from './download'
import { holdToken } from './token'

const saved: { name: string; href: string }[] = []

beforeEach(() => {
  holdToken('first', 600)
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:here/1')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, href: this.href })
  })
})

afterEach(() => {
  saved.length = 0
  vi.restoreAllMocks()
})

describe('the name of a file', () => {
  it.each([
    [null, null],
    ['attachment', null],
    ['attachment; filename="list.csv"', 'list.csv'],
    ['attachment; filename=list.csv; size=3', 'list.csv'],
    [
      `attachment; filename="x.xlsx"; filename*=UTF-8''%E9%99%84%E4%BB%B64%20%E6%B8%85%E5%8D%95.xlsx`,
      '附件4 清单.xlsx',
    ],
    [`attachment; filename*=utf-8'zh'%E6%B8%85%E5%8D%95.csv`, '清单.csv'],
    [`attachment; filename="a.csv"; filename*=UTF-8''%E9%ZZ`, 'a.csv'],
    ['attachment; filename="say \\"so\\".csv"', 'say "so".csv'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
  ])('%s → %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })
})

describe('download', () => {
  it('says a refusal as a problem and saves nothing', async () => {
    server.use(
      http.get('*/api/v1/files/1', () =>
        HttpResponse.json({ code: 'request.not_found', detail: '没有' }, { status: 404 }),
      ),
    )
    await expect(download({ url: '/api/v1/files/1' })).rejects.toMatchObject({ status: 404 })
    expect(saved).toEqual([])
  })

  it('sends the token, saves under the given name and tells how far it is', async () => {
    const shares: number[] = []
    server.use(
      http.get('*/api/v1/files/1', ({ request }) => {
        expect(request.headers.get('authorization')).toBe('Bearer first')
        return new HttpResponse('12345', {
          headers: {
            'Content-Type': 'text/csv',
            'Content-Length': '5',
            'Content-Disposition': `attachment; filename="x"; filename*=UTF-8''%E8%A1%A8.csv`,
          },
        })
      }),
    )
    const blob = await download({
      url: '/api/v1/files/1',
      onProgress: (share) => shares.push(share),
    })
    expect(await blob.text()).toBe('12345')
    expect(blob.type).toBe('text/csv')
    expect(saved).toEqual([{ name: '表.csv', href: 'blob:here/1' }])
    expect(shares[shares.length - 1]).toBe(1)
  })

  it('posts a body and falls back to the name it was given', async () => {
    server.use(
      http.post('*/api/v1/files', async ({ request }) => {
        expect(await request.json()).toEqual({ form: 'annex4' })
        return new HttpResponse('x')
      }),
    )
    await download({
      url: '/api/v1/files',
      method: 'POST',
      body: { form: 'annex4' },
      fileName: 'a',
    })
    expect(saved[0]?.name).toBe('a')
  })

  it('can be called off', async () => {
    server.use(http.get('*/api/v1/files/1', () => new HttpResponse('x')))
    const stop = new AbortController()
    stop.abort()
    await expect(download({ url: '/api/v1/files/1', signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(saved).toEqual([])
  })

  it('takes a breaking line for silence', async () => {
    server.use(
      http.get('*/api/v1/files/1', () => {
        const stream = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('ab'))
            controller.error(new Error('line'))
          },
        })
        return new HttpResponse(stream)
      }),
    )
    await expect(download({ url: '/api/v1/files/1' })).rejects.toMatchObject({
      code: 'client.unreachable',
    })
  })

  it('gives a picture without saving it', async () => {
    server.use(http.get('*/api/v1/evidence/1/content', () => new HttpResponse('png')))
    expect(await (await fetchBlob('/api/v1/evidence/1/content')).text()).toBe('png')
    expect(saved).toEqual([])
  })
})
