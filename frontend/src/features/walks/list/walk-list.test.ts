import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage, type RenderOptions } from '@tests/support/render'
import { server } from '@tests/support/server'
import { anId, aWalkRow, walkNeighbours } from '@tests/support/walks'

import { askFor, filterFields } from './filters'
import WalkList from './WalkList.vue'

const asked: URLSearchParams[] = []
const last = () => asked[asked.length - 1]
function answer(body: object, status = 200) {
  server.use(
    http.get('*/api/v1/walks', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json(body, { status })
    }),
  )
}
const page = (items: object[], more: object = {}) => ({ items, next: null, prev: null, ...more })
const show = (options: RenderOptions = {}) =>
  renderPage(WalkList, { person: { permissions: ['walk:read'] }, ...options })

beforeEach(() => {
  asked.length = 0
  Object.assign(window, { innerWidth: 1280 })
  server.use(...walkNeighbours)
})

describe('what is asked of the server', () => {
  it.each([
    [{}, {}, {}],
    [{ state: ['submitted', 'nonsense'] }, {}, { state: ['submitted'] }],
    [{ mode: ['accompany'] }, {}, { mode: ['accompany'] }],
    [{ q: '失' }, {}, {}],
    [{ q: ' 失业 ' }, {}, { q: '失业' }],
    [{ walker: 'me' }, {}, { walker: 'me' }],
    [{ walker: 'someone' }, {}, {}],
    [{ matter: 'm', programme: 'p' }, {}, { matter_id: 'm', programme_id: 'p' }],
    [{}, { sort: '-updated_at', cursor: 'c' }, { sort: '-updated_at', cursor: 'c' }],
    [{}, { sort: 'title' }, {}],
    [{}, { bundle: 'b', rewalk_of: 't' }, { bundle_id: 'b', rewalk_of_ticket_id: 't' }],
  ])('%o %o', (state, address, query) => {
    expect(askFor(state, address)).toEqual({ limit: 25, ...query })
  })

  it('offers one’s own walks only to who records some, programmes only when there are any', () => {
    const keys = (records: boolean) =>
      filterFields((key) => key, { programmes: [], matters: [], records }).map(({ key }) => key)
    expect(keys(false)).toEqual(['q', 'state', 'mode', 'matter'])
    expect(keys(true)).toEqual(['q', 'state', 'mode', 'matter', 'walker'])
  })
})

describe('the list of walks', () => {
  it('says what failed and tries again', async () => {
    answer({ code: 'x', detail: '服务暂时不可用' }, 500)
    await show()
    expect(await screen.findByText(/服务暂时不可用/)).toBeTruthy()
    answer(page([aWalkRow()]))
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(await screen.findByRole('link', { name: /失业金申领/ })).toBeTruthy()
  })

  it('invites whoever records to plan the first one, and nobody else', async () => {
    answer(page([]))
    const view = await show({ person: { permissions: ['walk:read', 'walk:record'] } })
    const link = await screen.findByRole('link', { name: '计划一次走流程' })
    expect(link.getAttribute('href')).toBe('/walks/plan')
    view.unmount()
    await show()
    expect(await screen.findByText('还没有走流程记录')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('clears filters that found nothing', async () => {
    answer(page([]))
    const { router } = await show({ at: '/?state=returned&cursor=abc' })
    expect(await screen.findByText('没有符合条件的走流程')).toBeTruthy()
    expect(last()?.get('state')).toBe('returned')
    await userEvent.click(
      screen.getAllByRole('button', { name: '清空条件' }).pop() ?? document.body,
    )
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
  })

  it('does not search for one character, and says so', async () => {
    answer(page([aWalkRow()]))
    await show({ at: '/?q=失' })
    expect(await screen.findByText('请至少输入两个字再搜索。')).toBeTruthy()
    await waitFor(() => expect(last()?.has('q')).toBe(false))
  })

  it('shows a sealed walker by the pseudonym, in words', async () => {
    answer(page([aWalkRow({ walker: { id: null, name: '体验员·C1E940', sealed: true } })]))
    await show()
    expect(await screen.findByText('体验员·C1E940')).toBeTruthy()
    expect(screen.getByText('身份保密')).toBeTruthy()
  })

  it('names the channel with one request for all rows', async () => {
    answer(page([aWalkRow(), aWalkRow({ id: anId(50) }), aWalkRow({ id: anId(51) })]))
    await show()
    expect(await screen.findAllByText('办事窗口')).toHaveLength(3)
    expect(screen.getByRole('columnheader', { name: /登记时间/ }).getAttribute('aria-sort')).toBe(
      'descending',
    )
  })

  it('keeps page and order in the address', async () => {
    answer(page([aWalkRow()], { next: 'n1', prev: 'p1' }))
    const { router } = await show({ at: '/?mode=in_person' })
    await screen.findByRole('link', { name: /失业金申领/ })
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    await waitFor(() => expect(last()?.get('cursor')).toBe('n1'))
    await userEvent.click(await screen.findByRole('button', { name: /最近更新/ }))
    await waitFor(() =>
      expect(router.currentRoute.value.query).toEqual({ mode: 'in_person', sort: 'updated_at' }),
    )
    await waitFor(() => expect(last()?.get('sort')).toBe('updated_at'))
  })

  it('finds a matter by a piece of its name', async () => {
    answer(page([]))
    server.use(
      http.get('*/api/v1/matters', ({ request }) => {
        const q = new URL(request.url).searchParams.get('q')
        return HttpResponse.json(
          page(q === '失业' ? [{ id: anId(7), name: '失业登记', authority_name: null }] : []),
        )
      }),
      http.get('*/api/v1/matters/:id', () => HttpResponse.json({ id: anId(7), name: '失业登记' })),
    )
    await show()
    await userEvent.type(await screen.findByRole('combobox', { name: '事项' }), '失业')
    await userEvent.click(await screen.findByRole('option', { name: /失业登记/ }))
    await waitFor(() => expect(last()?.get('matter_id')).toBe(anId(7)))
    expect(await screen.findByRole('button', { name: '去掉条件 事项：失业登记' })).toBeTruthy()
  })
})
