import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import SecurePicture from './SecurePicture.vue'

const made: string[] = []
const revoked: string[] = []

beforeEach(() => {
  made.length = 0
  revoked.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made.push(`blob:here/${made.length + 1}`)
    return made[made.length - 1] ?? ''
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    revoked.push(address)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

const serve = (name: string) =>
  http.get(`*/api/v1/pictures/${name}`, ({ request }) => {
    expect(request.headers.get('authorization')).toBe('Bearer a-token')
    return new HttpResponse(name, { headers: { 'content-type': 'image/jpeg' } })
  })
const show = (name: string) =>
  renderPage(SecurePicture, { props: { url: `/api/v1/pictures/${name}`, alt: name } })

describe('a picture behind the token', () => {
  it('says that it failed, and tries again', async () => {
    server.use(
      http.get('*/api/v1/pictures/a', () => HttpResponse.json({ code: 'x' }, { status: 404 }), {
        once: true,
      }),
    )
    await show('a')
    const again = await screen.findByRole('button', { name: '再试' })
    expect(screen.getByText('照片没有载入')).toBeTruthy()
    server.use(serve('a'))
    again.click()
    expect((await screen.findByRole('img', { name: 'a' })).getAttribute('src')).toBe('blob:here/1')
  })

  it('gives its memory back when another takes its place and when it leaves', async () => {
    server.use(serve('a'), serve('b'))
    const view = await show('a')
    await screen.findByRole('img', { name: 'a' })
    await view.rerender({ url: '/api/v1/pictures/b', alt: 'b' })
    await waitFor(() => expect(made).toHaveLength(2))
    await screen.findByRole('img', { name: 'b' })
    expect(revoked).toEqual(['blob:here/1'])
    view.unmount()
    expect(revoked).toEqual(['blob:here/1', 'blob:here/2'])
  })

  it('makes none when it left before the answer came', async () => {
    let answer: () => void = () => undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    server.use(
      http.get('*/api/v1/pictures/a', async () => {
        await held
        return new HttpResponse('a', { headers: { 'content-type': 'image/jpeg' } })
      }),
    )
    const view = await show('a')
    view.unmount()
    answer()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toEqual([])
  })
})
