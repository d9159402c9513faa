import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import ListPage from '@/routes/lists/ListPage.vue'
import { useToasts } from '@/ui/toasts'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { pageOf, toAddress, toWanted } from './filter'

const UNIT = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const page = (items: object[], next: string | null = null, prev: string | null = null) =>
  HttpResponse.json({ items, next, prev })
const ticket = (changes: object = {}) => ({
  id: 't1',
  number: 'FK-1',
  title: '材料要交两次',
  description: '上一环节已经交过',
  matter_name: '失业登记',
  bundle_name: null,
  board: null,
  dimension: null,
  severity: 'moderate',
  finder: '反馈人·1',
  organisation_name: '就业促进处',
  state: 'rectifying',
  overdue: true,
  submitted_at: '2026-01-05T01:00:00Z',
  due_on: '2026-01-08',
  closed_at: null,
  satisfaction: null,
  measures: [{ id: 'm1', number: 'CS-1', title: '删除必传', state: 'done' }],
  ...changes,
})
const anExport = (state: string, changes: object = {}) => ({
  id: 'e1',
  subject: 'problems',
  format: 'xlsx',
  bom: false,
  wanted: {},
  state,
  job_id: 'j1',
  rows: null,
  size: null,
  sha256: null,
  failure: null,
  created_at: '2026-01-05T01:00:00Z',
  done_at: null,
  version: 1,
  ...changes,
})
const open = (at = '/lists/problems', name = 'problems', permissions: string[] = []) =>
  renderPage(ListPage, {
    at,
    props: { name },
    person: { permissions: ['ticket:read', 'measure:read', ...permissions] },
  })

beforeEach(() => {
  const { toasts, dismiss } = useToasts()
  for (const { id } of [...toasts]) dismiss(id)
  server.use(
    http.get('*/api/v1/organisations', () => page([{ id: UNIT, name: '就业促进处' }])),
    http.get('*/api/v1/programmes', () => page([])),
    http.get('*/api/v1/regions', () => page([])),
    http.get('*/api/v1/matters', () => page([])),
    http.get('*/api/v1/exports', () => page([])),
  )
})

describe('a filter', () => {
  it.each([
    ['an unknown state is left out', { state: ['gone'] }, {}],
    ['an id that is none is left out', { unit: 'x', programme: '1', matter: '2' }, {}],
    ['a region is twelve digits', { region: '2101' }, {}],
    ['not overdue is not nothing', { overdue: 'false' }, { overdue: false }],
    ['blank words ask for nothing', { q: '   ' }, {}],
    [
      'known ones are asked for',
      { state: ['closed'], unit: UNIT },
      { state: ['closed'], unit_id: [UNIT] },
    ],
  ])('%s', (_, state, wanted) => {
    expect(toWanted('problems', state)).toEqual(wanted)
  })

  it('of measures only asks for the progress of measures', () => {
    expect(toWanted('problems', { measure_state: ['done'] })).toEqual({})
    expect(toWanted('measures', { measure_state: ['done'] })).toEqual({ measure_state: ['done'] })
  })

  it('is the same after the way into an address and back', () => {
    const wanted = { state: ['closed' as const], unit_id: [UNIT], overdue: true, q: '社保' }
    expect(toWanted('problems', toAddress(wanted))).toEqual(wanted)
  })

  it.each([
    [{}, 1],
    [{ cursor: 'c', page: '3' }, 3],
    [{ page: '3' }, 1],
    [{ cursor: 'c', page: '-2' }, 1],
    [{ cursor: 'c', page: 'x' }, 1],
  ])('the page of %j is %i', (query, number) => {
    expect(pageOf(query).page).toBe(number)
  })
})

describe('a list', () => {
  it('says in words what failed, and tries again', async () => {
    let broken = true
    server.use(
      http.get('*/api/v1/lists/problems', () =>
        broken
          ? HttpResponse.json({ code: 'x', detail: '服务暂时不可用' }, { status: 500 })
          : page([ticket()]),
      ),
    )
    await open()
    expect(await screen.findByText('服务暂时不可用')).toBeTruthy()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('link', { name: '材料要交两次' })).toBeTruthy()
  })

  it('shows what the notice asks for, and leads to the ticket', async () => {
    server.use(http.get('*/api/v1/lists/problems', () => page([ticket()])))
    await open()
    const link = await screen.findByRole('link', { name: '材料要交两次' })
    expect(link.getAttribute('href')).toBe('/tickets/t1')
    const table = within(screen.getByRole('region', { name: '问题清单' }))
    for (const text of ['失业登记', '就业促进处', '删除必传', '整改中', '已超期', '尚未评价']) {
      expect(table.getByText(text)).toBeTruthy()
    }
  })

  it('asks the server for what the address says, and for nothing it would refuse', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/v1/lists/problems', ({ request }) => {
        asked.push(new URL(request.url).search)
        return page([])
      }),
    )
    await open(`/lists/problems?state=closed&state=gone&unit=${UNIT}&q=社保&cursor=c&page=2`)
    await screen.findByText('没有符合条件的记录')
    const query = new URLSearchParams(asked[0])
    expect(query.getAll('state')).toEqual(['closed'])
    expect(query.get('unit_id')).toBe(UNIT)
    expect([query.get('q'), query.get('cursor')]).toEqual(['社保', 'c'])
    await userEvent.click(screen.getAllByRole('button', { name: '清空条件' })[0] ?? document.body)
    await screen.findByText('还没有问题')
    expect(asked.at(-1)).toBe('?limit=50')
  })

  it('turns its pages in the address and numbers on', async () => {
    server.use(
      http.get('*/api/v1/lists/problems', ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'n'
          ? page([ticket({ id: 't2', title: '第二页' })], null, 'p')
          : page([ticket()], 'n'),
      ),
    )
    const { router } = await open()
    await screen.findByRole('link', { name: '材料要交两次' })
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    await screen.findByRole('link', { name: '第二页' })
    expect(router.currentRoute.value.query).toEqual({ cursor: 'n', page: '2' })
    expect(screen.getByText('本页第 51–51 条')).toBeTruthy()
    expect(screen.getByRole('button', { name: '上一页' }).hasAttribute('disabled')).toBe(false)
  })

  it('of measures shows the tickets they serve', async () => {
    server.use(
      http.get('*/api/v1/lists/measures', () =>
        page([
          {
            id: 'm1',
            number: 'CS-1',
            title: '删除必传',
            description: '',
            organisation_name: '就业促进处',
            is_systemic: true,
            state: 'done',
            due_on: null,
            done_at: '2026-01-08T17:00:00Z',
            result: '已不再要求',
            tickets: [{ id: 't1', number: 'FK-1', title: '材料要交两次', state: 'closed' }],
          },
        ]),
      ),
    )
    await open('/lists/measures', 'measures')
    const link = await screen.findByRole('link', { name: '材料要交两次' })
    expect(link.getAttribute('href')).toBe('/tickets/t1')
    expect(screen.getAllByText(/1月9日完成/)).toHaveLength(2) // on the screen and on paper, by Chinese days
  })
})

describe('printing', () => {
  it('takes the whole list, not the page on the screen', async () => {
    const sheets: number[] = []
    vi.stubGlobal('print', () => {
      sheets.push(document.querySelectorAll('.sheet tbody tr').length)
    })
    server.use(
      http.get('*/api/v1/lists/problems', ({ request }) => {
        const { searchParams } = new URL(request.url)
        if (searchParams.get('limit') === '50') return page([ticket()], 'n')
        return searchParams.get('cursor') === 'n'
          ? page([ticket({ id: 't2' })])
          : page([ticket()], 'n')
      }),
    )
    await open('/lists/problems?state=rectifying')
    await screen.findByRole('link', { name: '材料要交两次' })
    await userEvent.click(screen.getByRole('button', { name: '打印' }))
    await waitFor(() => expect(sheets).toEqual([2]))
    expect(document.querySelector('.sheet')?.textContent).toContain('办理状态：整改中')
  })

  it('says so when there is more than paper is good for', async () => {
    vi.stubGlobal('print', () => expect.unreachable())
    const many = Array.from({ length: 200 }, (_, index) => ticket({ id: `t${index}` }))
    server.use(
      http.get('*/api/v1/lists/problems', ({ request }) =>
        new URL(request.url).searchParams.get('limit') === '50'
          ? page([ticket()], 'n')
          : page(many, 'n'),
      ),
    )
    await open()
    await screen.findByRole('link', { name: '材料要交两次' })
    await userEvent.click(screen.getByRole('button', { name: '打印' }))
    await waitFor(() => expect(useToasts().toasts[0]?.text).toMatch(/超过 1000 条/))
  })
})

describe('an export', () => {
  const can = ['export:run']
  const begin = async () => {
    await userEvent.click(await screen.findByRole('button', { name: '导出' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /Excel/ }))
  }

  it('is not offered to those who may not', async () => {
    server.use(http.get('*/api/v1/lists/problems', () => page([ticket()])))
    await open()
    await screen.findByRole('link', { name: '材料要交两次' })
    expect(screen.queryByRole('button', { name: '导出' })).toBeNull()
    expect(screen.queryByRole('link', { name: '导出记录' })).toBeNull()
  })

  it('takes the filter along, is followed, and tells when it is ready', async () => {
    const bodies: unknown[] = []
    let state = 'queued'
    server.use(
      http.get('*/api/v1/lists/problems', () => page([ticket()])),
      http.post('*/api/v1/lists/problems/exports', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(anExport('queued'), { status: 202 })
      }),
      http.get('*/api/v1/exports', () => page(bodies.length > 0 ? [anExport(state)] : [])),
    )
    await open('/lists/problems?state=rectifying', 'problems', can)
    await begin()
    await waitFor(() =>
      expect(bodies).toEqual([{ format: 'xlsx', bom: false, filter: { state: ['rectifying'] } }]),
    )
    const { toasts } = useToasts()
    await waitFor(() => expect(toasts[0]?.text).toMatch(/正在生成/))
    state = 'done'
    await waitFor(() => expect(toasts.map(({ text }) => text)).toEqual(['“问题清单”的文件已生成']))
    expect(toasts[0]?.action?.label).toBe('下载')
  })

  it('that is refused says why', async () => {
    server.use(
      http.get('*/api/v1/lists/problems', () => page([ticket()])),
      http.post('*/api/v1/lists/problems/exports', () =>
        HttpResponse.json(
          { code: 'export.already_running', title: '您有一个导出正在生成，请稍候' },
          { status: 429, headers: { 'Retry-After': '9' } },
        ),
      ),
    )
    await open('/lists/problems', 'problems', can)
    await begin()
    await waitFor(() => expect(useToasts().toasts[0]?.text).toMatch(/请等待 9 秒/))
  })
})
