import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { todayInChina } from '@/lib/workday'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import MyWork from './MyWork.vue'

const ticket = (id: string, changes: object = {}) => ({
  id,
  organisation_name: null,
  number: `FK-${id}`,
  title: `单 ${id}`,
  state: 'rectifying',
  due_on: null,
  overdue: false,
  ...changes,
})
const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })
const part = async (name: string) =>
  within(await screen.findByRole('region', { name: new RegExp(name) }))

describe('my work', () => {
  it('shows a handler what is late, due today and waiting', async () => {
    const asked: URL[] = []
    server.use(
      http.get('*/api/v1/tickets', ({ request }) => {
        const url = new URL(request.url)
        asked.push(url)
        if (url.searchParams.get('overdue') === 'true') {
          return page([ticket('1', { overdue: true, due_on: '2026-01-05' })])
        }
        if (url.searchParams.get('overdue') === 'false') {
          return page([
            ticket('2', { due_on: todayInChina() }),
            ticket('3', { due_on: '2999-01-01' }),
          ])
        }
        return page([
          ticket('1', { overdue: true, due_on: '2026-01-05' }),
          ticket('4', { state: 'dispatched' }),
        ])
      }),
    )
    await renderPage(MyWork, { person: { permissions: ['ticket:read', 'ticket:handle'] } })
    const link = await (await part('已超期')).findByRole('link')
    expect(link.getAttribute('href')).toBe('/tickets/1')
    await waitFor(async () => (await part('今天到期')).getByText('单 2'))
    expect((await part('今天到期')).queryByText('单 3')).toBeNull()
    const accept = within(await screen.findByRole('region', { name: /等待受理/ }))
    await waitFor(() =>
      expect(accept.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual([
        '/tickets/4',
      ]),
    )
    expect(screen.getAllByText('单 1')).toHaveLength(1)
    expect(asked.every((url) => url.searchParams.get('sort') === 'due_at')).toBe(true)
  })

  it('shows a walker the walks under way and what to evaluate, each once', async () => {
    server.use(
      http.get('*/api/v1/tickets', ({ request }) => {
        expect(new URL(request.url).searchParams.get('mine')).toBe('true')
        return page([ticket('5', { state: 'rectified' }), ticket('5', { state: 'rectified' })])
      }),
      http.get('*/api/v1/walks', ({ request }) => {
        expect(new URL(request.url).searchParams.get('walker')).toBe('me')
        return page([
          { id: 'w', number: 'ZL-1', title: '失业金', state: 'started', planned_for: null },
        ])
      }),
    )
    await renderPage(MyWork, {
      person: { permissions: ['ticket:read', 'ticket:evaluate', 'walk:record'] },
    })
    const waiting = await part('等我处理')
    await waitFor(() => waiting.getByRole('heading', { name: /正在记录/ }))
    expect(waiting.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/tickets/5',
      '/record/w',
    ])
    expect(screen.queryByRole('region', { name: /已超期/ })).toBeNull()
  })

  it('shows the first few of many, the rest when asked', async () => {
    server.use(
      http.get('*/api/v1/walks', () =>
        page(
          Array.from({ length: 9 }, (_, i) => ({
            id: `w${i}`,
            number: `ZL-${i}`,
            title: `走 ${i}`,
            state: 'planned',
            planned_for: null,
          })),
        ),
      ),
    )
    await renderPage(MyWork, { person: { permissions: ['walk:record'] } })
    const more = await screen.findByRole('button', { name: '再显示 4 项' })
    expect(screen.getAllByRole('link')).toHaveLength(5)
    more.click()
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(9))
  })

  it.each([
    [['self:use'], null],
    [['walk:record'], '/walks/plan'],
    [['user:read'], '/admin'],
    [['audit:read'], '/audit'],
  ])('says that there is nothing, and where work begins for %s', async (permissions, to) => {
    server.use(http.get('*/api/v1/walks', () => page([])))
    await renderPage(MyWork, { person: { permissions } })
    expect(await screen.findByText('现在没有等您办的事')).toBeTruthy()
    expect(screen.queryByRole('link')?.getAttribute('href') ?? null).toBe(to)
  })

  it('shows a leader what is late and whose it is, but asks for nothing', async () => {
    server.use(
      http.get('*/api/v1/tickets', ({ request }) =>
        new URL(request.url).searchParams.get('overdue') === 'true'
          ? page([
              ticket('8', { overdue: true, due_on: '2026-01-05', organisation_name: '社保中心' }),
            ])
          : page([]),
      ),
    )
    await renderPage(MyWork, { person: { permissions: ['ticket:read'], roles: ['leader'] } })
    expect(await (await part('已超期')).findByText('FK-8 · 社保中心')).toBeTruthy()
    expect(await screen.findByText('除了上面这些，没有别的。')).toBeTruthy()
  })

  it('leads to the whole list when there are more than a page', async () => {
    server.use(
      http.get('*/api/v1/tickets', () =>
        HttpResponse.json({ items: [ticket('3', { state: 'verified' })], next: 'c', prev: null }),
      ),
    )
    await renderPage(MyWork, { person: { permissions: ['ticket:read', 'ticket:sign_off'] } })
    const all = await screen.findByRole('link', { name: '看全部' })
    expect(all.getAttribute('href')).toBe('/tickets?state=verified')
  })

  it('says in words what failed and tries again', async () => {
    let broken = true
    server.use(
      http.get('*/api/v1/walks', () =>
        broken
          ? HttpResponse.json({ code: 'x', detail: '服务暂时不可用' }, { status: 500 })
          : page([]),
      ),
    )
    await renderPage(MyWork, { person: { permissions: ['walk:record'] } })
    expect(await screen.findByText('服务暂时不可用')).toBeTruthy()
    broken = false
    screen.getByRole('button', { name: /重试|再试/ }).click()
    expect(await screen.findByText('现在没有等您办的事')).toBeTruthy()
  })
})
