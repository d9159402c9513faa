import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import TicketBoard from '../board/TicketBoard.vue'
import TicketList from './TicketList.vue'

const uuid = (n: number) => `0198c0de-7a2b-7c3d-8e4f-${String(n).padStart(12, '0')}`
const UNIT = uuid(900)
const ticket = (n: number, changes: object = {}) => ({
  id: uuid(n),
  number: `FK-2026-${String(n).padStart(6, '0')}`,
  kind: 'problem',
  state: 'rectifying',
  title: `反映 ${n}`,
  severity: 'moderate',
  dimension: null,
  board: null,
  region_code: null,
  matter_id: null,
  matter_name: null,
  organisation_id: UNIT,
  organisation_name: '就业促进处',
  submitted_at: '2026-10-12T01:30:00Z',
  updated_at: '2026-10-12T01:30:00Z',
  due_on: null,
  overdue: false,
  deadline_provisional: false,
  closed_at: null,
  version: 4,
  ...changes,
})
const page = (items: object[], next: string | null = null, prev: string | null = null) =>
  HttpResponse.json({ items, next, prev })

let asked: URLSearchParams[]
beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/v1/tickets', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      if (query.get('cursor') === 'c2') return page([ticket(3)], null, 'c1')
      return page([ticket(1), ticket(2, { state: 'closed' })], 'c2')
    }),
    http.get('*/api/v1/organisations', () => page([{ id: UNIT, name: '就业促进处' }])),
    http.get('*/api/v1/organisations/:id', () =>
      HttpResponse.json({ id: UNIT, name: '就业促进处' }),
    ),
    http.get('*/api/v1/matters', () => page([])),
    http.get('*/api/v1/regions', () => page([])),
    http.get('*/api/v1/my/views', () => page([])),
  )
})
const last = () => asked[asked.length - 1]
const PERSON = { permissions: ['ticket:read', 'ticket:dispatch', 'ticket:supervise'] }
const open = async (at: string, person: object = PERSON) => {
  const view = await renderPage(TicketList, { at, person })
  await screen.findByText('反映 1')
  return view
}

describe('the list of tickets', () => {
  it('says what failed and tries again', async () => {
    let broken = true
    server.use(
      http.get('*/api/v1/tickets', () =>
        broken
          ? HttpResponse.json({ code: 'x', detail: '服务暂时不可用' }, { status: 500 })
          : page([ticket(1)]),
      ),
    )
    await renderPage(TicketList, { at: '/tickets', person: PERSON })
    expect(await screen.findByText(/服务暂时不可用/)).toBeTruthy()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: /再试一次/ }))
    expect(await screen.findByText('反映 1')).toBeTruthy()
  })

  it('asks for two characters instead of finding half of everything', async () => {
    await renderPage(TicketList, { at: '/tickets?q=社', person: PERSON })
    expect(await screen.findByText('请至少输入两个字再搜索。')).toBeTruthy()
    expect(asked).toHaveLength(0)
  })

  it('begins anew when the address holds a place it does not know', async () => {
    server.use(
      http.get('*/api/v1/tickets', ({ request }) =>
        new URL(request.url).searchParams.has('cursor')
          ? HttpResponse.json({ code: 'request.malformed_cursor', detail: '?' }, { status: 400 })
          : page([ticket(1)]),
      ),
    )
    const { router } = await renderPage(TicketList, {
      at: '/tickets?cursor=nonsense',
      person: PERSON,
    })
    expect(await screen.findByText('反映 1')).toBeTruthy()
    expect(router.currentRoute.value.query.cursor).toBeUndefined()
  })

  it('reads the address, and writes filters, order and page into it', async () => {
    const { router } = await open(
      `/tickets?state=rectifying&state=closed&overdue=true&unit=${UNIT}`,
    )
    expect(last()?.getAll('state')).toEqual(['rectifying', 'closed'])
    expect(last()?.get('overdue')).toBe('true')
    expect(last()?.get('unit')).toBe(UNIT)
    expect(
      await screen.findByRole('button', { name: /去掉条件 承办单位：就业促进处/ }),
    ).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    expect(await screen.findByText('反映 3')).toBeTruthy()
    expect(router.currentRoute.value.query.cursor).toBe('c2')
    await userEvent.click(screen.getByRole('button', { name: '期限' }))
    await waitFor(() => expect(last()?.get('sort')).toBe('due_at'))
    expect(router.currentRoute.value.query.cursor).toBeUndefined()
    router.back()
    await waitFor(() => expect(router.currentRoute.value.query.cursor).toBe('c2'))
    expect(await screen.findByText('反映 3')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /去掉条件 状态：已销号/ }))
    await waitFor(() => expect(router.currentRoute.value.query.state).toEqual(['rectifying']))
  })

  it('walks by j and k and opens by o', async () => {
    const { router } = await open('/tickets')
    await userEvent.keyboard('jj')
    await waitFor(() =>
      expect(screen.getByText('反映 2').closest('tr')?.getAttribute('aria-current')).toBe('true'),
    )
    await userEvent.keyboard('o')
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/tickets/${uuid(2)}`))
  })

  it('urges what can be urged, one by one, and says what became of each', async () => {
    const urged: string[] = []
    server.use(
      http.post('*/api/v1/tickets/:id/urge', ({ params }) => {
        urged.push(String(params.id))
        return HttpResponse.json({ code: 'x', detail: '今天已经催办过' }, { status: 409 })
      }),
    )
    await open('/tickets')
    await userEvent.click(screen.getByRole('checkbox', { name: '选中本页全部' }))
    await userEvent.click(screen.getByRole('button', { name: '批量催办' }))
    const dialog = within(await screen.findByRole('dialog', { name: '催办 1 件反馈单' }))
    expect(dialog.getByText(/另有 1 件不在承办单位手里/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '催办 1 件' }))
    expect((await dialog.findAllByText('请写明催办的话')).length).toBeGreaterThan(0)
    await userEvent.type(dialog.getByRole('textbox'), '请按期办结')
    await userEvent.click(dialog.getByRole('button', { name: '催办 1 件' }))
    expect(await dialog.findByText('今天已经催办过')).toBeTruthy()
    expect(dialog.getByText('没有办成')).toBeTruthy()
    expect(urged).toEqual([uuid(1)])
  })

  it('offers no ticks to who can do nothing with many', async () => {
    await open('/tickets', { permissions: ['ticket:read'] })
    expect(screen.queryByRole('checkbox', { name: '选中本页全部' })).toBeNull()
  })

  it('saves a filter by name and opens it again', async () => {
    const saved: Record<string, unknown>[] = []
    server.use(
      http.get('*/api/v1/my/views', () => page(saved)),
      http.post('*/api/v1/my/views', async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>
        if (body.name === '重名') {
          return HttpResponse.json(
            { code: 'view.name_taken', detail: '已有同名的' },
            { status: 409 },
          )
        }
        saved.push({ ...body, version: 1 })
        return HttpResponse.json(body, { status: 201 })
      }),
    )
    const { router } = await open('/tickets?overdue=true')
    await userEvent.click(screen.getByRole('button', { name: '常用筛选' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /保存当前条件/ }))
    const dialog = within(await screen.findByRole('dialog', { name: '保存为常用筛选' }))
    await userEvent.type(dialog.getByRole('textbox'), '重名')
    await userEvent.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('已有同名的')).toBeTruthy()
    await userEvent.clear(dialog.getByRole('textbox'))
    await userEvent.type(dialog.getByRole('textbox'), '本周超期')
    await userEvent.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({ place: 'tickets', name: '本周超期', query: 'overdue=true' })
    await router.push('/tickets')
    await userEvent.click(await screen.findByRole('button', { name: '常用筛选' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: '本周超期' }))
    await waitFor(() => expect(router.currentRoute.value.query.overdue).toBe('true'))
  })
})

describe('the board', () => {
  it('asks each state for itself, keeps the filters, and never asks how many there are', async () => {
    await renderPage(TicketBoard, {
      at: `/tickets/board?overdue=true&state=rectifying`,
      person: PERSON,
    })
    const column = within(await screen.findByRole('region', { name: /整改中/ }))
    expect(await column.findByText('反映 1')).toBeTruthy()
    expect(screen.queryByRole('region', { name: /已交办/ })).toBeNull()
    expect(last()?.get('overdue')).toBe('true')
    expect(last()?.has('total')).toBe(false)
    await userEvent.click(column.getByRole('button', { name: '更多' }))
    expect(await column.findByText('反映 3')).toBeTruthy()
    expect(column.queryByRole('button', { name: '更多' })).toBeNull()
  })

  it('has one tab stop that arrows move, and a menu of what may be done', async () => {
    server.use(
      http.get('*/api/v1/tickets/:id', () =>
        HttpResponse.json({
          ...ticket(2),
          available_actions: [
            {
              action: 'urge',
              label: '督办催办',
              label_en: 'Urge',
              target: 'rectifying',
              demands: [],
              unmet: [],
            },
            {
              action: 'sign-off',
              label: '销号',
              label_en: 'Sign off',
              target: 'closed',
              demands: [],
              unmet: [{ code: 'x', message: '须先评价', message_en: 'y' }],
            },
          ],
        }),
      ),
    )
    const { router } = await renderPage(TicketBoard, {
      at: '/tickets/board?state=rectifying',
      person: PERSON,
    })
    const first = await screen.findByRole('link', { name: '反映 1' })
    expect(first.tabIndex).toBe(0)
    first.focus()
    await userEvent.keyboard('{ArrowDown}')
    const second = screen.getByRole('link', { name: '反映 2' })
    await waitFor(() => expect(document.activeElement).toBe(second))
    expect(first.tabIndex).toBe(-1)
    await userEvent.click(screen.getByRole('button', { name: '办理 FK-2026-000002' }))
    const closed = await screen.findByRole('menuitem', { name: /销号/ })
    expect(closed.getAttribute('aria-disabled')).toBe('true')
    expect(within(closed).getByText('须先评价')).toBeTruthy()
    await userEvent.click(screen.getByRole('menuitem', { name: '督办催办' }))
    await waitFor(() =>
      expect(router.currentRoute.value.fullPath).toBe(`/tickets/${uuid(2)}?action=urge`),
    )
  })
})
