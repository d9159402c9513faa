import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import GuidesPage from './GuidesPage.vue'
import MattersPage from './MattersPage.vue'

const READER = { permissions: ['catalogue:read'] }
const row = (id: string, changes: object = {}) => ({
  id,
  name: `事项 ${id}`,
  board: 'employment',
  is_active: true,
  authority_name: '区人社局',
  fully_online: true,
  version: 1,
  ...changes,
})
const page = (items: object[], next: string | null = null, prev: string | null = null) =>
  HttpResponse.json({ items, next, prev })
const region = (id: string, level: string, full_name: string, parent_id: string | null) => ({
  id,
  code: id,
  level,
  name: full_name,
  full_name,
  parent_id,
  is_active: true,
})

beforeEach(() => {
  server.use(
    http.get('*/api/v1/regions', () =>
      page([
        region('210000000000', 'province', '辽宁省', null),
        region('210100000000', 'city', '沈阳市', '210000000000'),
        region('210106000000', 'county', '沈阳市铁西区', '210100000000'),
      ]),
    ),
  )
})

describe('the list of matters', () => {
  it('says what failed and tries again', async () => {
    let broken = true
    server.use(
      http.get('*/api/v1/matters', () =>
        broken
          ? HttpResponse.json({ code: 'x', detail: '服务暂时不可用' }, { status: 500 })
          : page([row('1')]),
      ),
    )
    await renderPage(MattersPage, { person: READER })
    expect(await screen.findByText('服务暂时不可用')).toBeTruthy()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('事项 1')).toBeTruthy()
  })

  it('keeps the rows that are there when asking anew fails', async () => {
    server.use(http.get('*/api/v1/matters', () => page([row('1')])))
    const { queries } = await renderPage(MattersPage, { person: READER })
    await screen.findByText('事项 1')
    let asked = 0
    server.use(
      http.get('*/api/v1/matters', () => {
        asked += 1
        return HttpResponse.json({ code: 'x', detail: '服务暂时不可用' }, { status: 500 })
      }),
    )
    await queries.invalidateQueries({ queryKey: ['catalogue'] })
    expect(asked).toBe(1)
    expect(screen.getByText('事项 1')).toBeTruthy()
    expect(screen.queryByText('服务暂时不可用')).toBeNull()
  })

  it('begins anew when the place in the address means nothing any more', async () => {
    server.use(
      http.get('*/api/v1/matters', ({ request }) =>
        new URL(request.url).searchParams.has('cursor')
          ? HttpResponse.json(
              { code: 'request.malformed_cursor', detail: '翻页标记无效' },
              { status: 422 },
            )
          : page([row('1')]),
      ),
    )
    const { router } = await renderPage(MattersPage, { person: READER, at: '/?cursor=old&q=失业' })
    expect(await screen.findByText('事项 1')).toBeTruthy()
    expect(router.currentRoute.value.query).toEqual({ q: '失业' })
  })

  it('asks what the address says', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      http.get('*/api/v1/matters', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([row('1')])
      }),
    )
    await renderPage(MattersPage, {
      person: READER,
      at: '/?q=sydj&board=talent&board=employment&board=wrong&flag=high_frequency&region=210100000000&sort=-updated_at',
    })
    await screen.findByText('事项 1')
    const last = asked[asked.length - 1]
    expect(last?.get('q')).toBe('sydj')
    expect(last?.getAll('board')).toEqual(['employment', 'talent'])
    expect(last?.getAll('flag')).toEqual(['high_frequency'])
    expect(last?.get('region')).toBe('210100000000')
    expect(last?.get('sort')).toBe('-updated_at')
  })

  it('turns pages by the address, and forgets the place with a new search', async () => {
    server.use(
      http.get('*/api/v1/matters', ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'two'
          ? page([row('2')], null, 'one')
          : page([row('1')], 'two'),
      ),
    )
    const { router } = await renderPage(MattersPage, { person: READER })
    await screen.findByText('事项 1')
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    expect(await screen.findByText('事项 2')).toBeTruthy()
    expect(router.currentRoute.value.query.cursor).toBe('two')
    await userEvent.type(screen.getByRole('searchbox'), '登记{Enter}')
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({ q: '登记' }))
  })

  it('offers a way on when nothing fits', async () => {
    server.use(http.get('*/api/v1/matters', () => page([])))
    const { router } = await renderPage(MattersPage, { person: READER, at: '/?q=没有' })
    expect(await screen.findByText('没有符合条件的内容')).toBeTruthy()
    const [first] = screen.getAllByRole('button', { name: '清空条件' })
    first?.click() // the bar has one of its own, for its chips
    await waitFor(() => expect(router.currentRoute.value.query.q).toBeUndefined())
    expect(await screen.findByText('还没有内容')).toBeTruthy()
  })

  it('shows editing and importing to those who may', async () => {
    server.use(http.get('*/api/v1/matters', () => page([row('1', { is_active: false })])))
    const reader = await renderPage(MattersPage, { person: READER })
    expect(await screen.findByText('已停用')).toBeTruthy()
    expect(screen.queryByRole('link', { name: '新增事项' })).toBeNull()
    expect(screen.queryByRole('link', { name: '批量导入' })).toBeNull()
    reader.unmount()
    await renderPage(MattersPage, {
      person: { permissions: ['catalogue:read', 'catalogue:edit', 'import:run'] },
    })
    expect(await screen.findByRole('link', { name: '新增事项' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '批量导入' }).getAttribute('href')).toBe(
      '/imports/new?kind=matters',
    )
  })
})

describe('the list of guides', () => {
  it('says limits and versions in words', async () => {
    const guide = {
      id: 'g',
      title: '沈阳市失业登记办事指南',
      region_name: '沈阳市',
      organisation_name: null,
      published_number: 2,
      promised_amount: 3,
      promised_unit: 'working_days',
      visits: 1,
    }
    server.use(
      http.get('*/api/v1/guides', () =>
        page([
          guide,
          { ...guide, id: 'h', published_number: null, promised_unit: null, visits: null },
          { ...guide, id: 'i', promised_amount: 0, promised_unit: 'immediate' },
        ]),
      ),
    )
    await renderPage(GuidesPage, { person: READER })
    expect((await screen.findAllByText('3 个工作日')).length).toBe(1)
    expect(screen.getByText('即时办结')).toBeTruthy()
    expect(screen.getByText('还没有发布')).toBeTruthy()
    expect(screen.getAllByText('第 2 版，已发布').length).toBe(2)
  })
})
