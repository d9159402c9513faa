import userEvent from '@testing-library/user-event'
import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import WalkPage from '@/routes/walks/WalkPage.vue'
import { renderPage, type RenderOptions } from '@tests/support/render'
import { server } from '@tests/support/server'
import {
  aFinding,
  aGuide,
  aStage,
  aStep,
  aWalk,
  anId,
  WALK_ID,
  walkNeighbours,
} from '@tests/support/walks'

import { buttonsOf } from './actions'

type Walk = ReturnType<typeof aWalk>
const offer = (action: Walk['available_actions'][number]['action'], demands: string[] = []) => ({
  action,
  demands,
})
function serve(walk: Walk) {
  server.use(http.get('*/api/v1/walks/:id', () => HttpResponse.json(walk)))
}
const show = (at = `/walks/${WALK_ID}`, options: RenderOptions = {}) =>
  renderPage(WalkPage, {
    at,
    routes: [{ path: '/walks/:id', component: WalkPage }],
    person: { permissions: ['walk:read', 'ticket:read'] },
    ...options,
  })
const problem = (status: number, body: object) =>
  HttpResponse.json({ status, code: 'x', detail: '不行', ...body }, { status })

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280 })
  server.use(...walkNeighbours)
})

describe('the buttons of a walk', () => {
  it.each([
    [[], []],
    [
      ['replan', 'start', 'withdraw'],
      ['start', 'replan', 'withdraw'],
    ],
    [
      ['record', 'submit', 'withdraw'],
      ['record', 'submit', 'withdraw'],
    ],
    [
      ['resubmit', 'amend', 'withdraw'],
      ['resubmit', 'amend', 'withdraw'],
    ],
    [['endorse', 'return'], ['review']],
    [['accept', 'return'], ['review']],
    [['amend'], ['amend']],
  ] as const)('%o → %o', (actions, buttons) => {
    const found = buttonsOf({ id: 'w', available_actions: actions.map((one) => offer(one)) })
    expect(found.map(({ id }) => id)).toEqual(buttons)
  })
})

describe('a walk', () => {
  it('that may not be seen is not there', async () => {
    server.use(http.get('*/api/v1/walks/:id', () => problem(404, { code: 'walk.not_found' })))
    await show()
    expect(await screen.findByRole('heading', { name: '没有找到这次走流程' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
    expect(screen.getByRole('link', { name: '回到走流程列表' })).toBeTruthy()
  })

  it('can be asked for again when the server failed', async () => {
    server.use(http.get('*/api/v1/walks/:id', () => problem(500, {})))
    await show()
    const again = await screen.findByRole('button', { name: '再试一次' })
    serve(aWalk())
    await userEvent.click(again)
    expect(await screen.findByRole('heading', { level: 1, name: /失业金申领/ })).toBeTruthy()
  })

  it('of a sealed walker shows the pseudonym and why', async () => {
    serve(aWalk({ walker: { id: null, name: '体验员·C1E940', sealed: true } }))
    await show()
    expect(await screen.findByText('体验员·C1E940')).toBeTruthy()
    expect(screen.getByText('体验员的身份受保护，这里只显示代号。')).toBeTruthy()
  })

  it('offers nothing that the server does not offer', async () => {
    serve(aWalk())
    await show()
    await screen.findByRole('heading', { level: 1 })
    for (const name of ['去审核', '补充说明', '放弃本次走流程', '开始走流程']) {
      expect(screen.queryByText(name)).toBeNull()
    }
  })

  it('marks in words what the guide does not have and what was not reached', async () => {
    serve(
      aWalk({
        guide_version_id: anId(4),
        steps: [aStep(1, { guide_stage_id: aStage(1).id }), aStep(2)],
      }),
    )
    server.use(http.get('*/api/v1/guide-versions/:id', () => HttpResponse.json(aGuide())))
    await show()
    const list = within(await screen.findByRole('list', { name: '指南与实际对照' }))
    expect(list.getByText('指南没有的环节')).toBeTruthy()
    expect(list.getByText('未走到的环节')).toBeTruthy()
    expect(screen.getByText('未走到 1 个')).toBeTruthy()
    expect(screen.getByText('承诺 20 个工作日办结')).toBeTruthy()
  })

  it('is shown without its guide when that cannot be read', async () => {
    serve(aWalk({ guide_version_id: anId(4) }))
    server.use(http.get('*/api/v1/guide-versions/:id', () => problem(500, {})))
    await show()
    expect(await screen.findByText('办事指南没有载入，先列出实际走过的环节。')).toBeTruthy()
    expect(screen.getByRole('heading', { name: /环节1/ })).toBeTruthy()
  })

  it('says what a wrong clock and odd times mean', async () => {
    serve(
      aWalk({
        clock_is_off: true,
        clock_offset_ms: 3_900_000,
        steps: [aStep(1, { time_flags: ['elapsed_disagrees', 'sent_late'] })],
      }),
    )
    await show()
    expect(await screen.findByText(/手机时钟快了 1 小时 5 分/)).toBeTruthy()
    expect(screen.getByText('秒表计时与开始、结束时间对不上，请核对')).toBeTruthy()
    expect(screen.getByText('发生三天以后才上传')).toBeTruthy()
  })

  it('keeps the tab in the address', async () => {
    serve(aWalk({ findings: [aFinding(1, { state: 'ticketed', ticket_id: anId(60) })] }))
    const { router } = await show(`/walks/${WALK_ID}?tab=findings`)
    const link = await screen.findByRole('link', { name: '查看反馈单' })
    expect(link.getAttribute('href')).toBe(`/tickets/${anId(60)}`)
    await userEvent.click(screen.getByRole('tab', { name: /审核与补充/ }))
    await waitFor(() => expect(router.currentRoute.value.query.tab).toBe('history'))
    expect(await screen.findByText('还没有审核意见')).toBeTruthy()
  })

  it('leads from a step to its finding and back', async () => {
    const finding = aFinding(1, { step_id: aStep(2).id })
    serve(aWalk({ findings: [finding] }))
    await show()
    await userEvent.click(await screen.findByRole('link', { name: '发现1' }))
    await waitFor(() => expect(document.activeElement?.id).toBe(`finding-${finding.id}`))
    await userEvent.click(screen.getByRole('link', { name: '环节：环节2' }))
    await waitFor(() => expect(document.activeElement?.id).toBe(`step-${aStep(2).id}`))
  })

  it('shows the record beside what was put right, never instead', async () => {
    serve(
      aWalk({
        steps: [aStep(1, { waiting_seconds: 60 })],
        amendments: [
          {
            id: anId(70),
            subject: 'step',
            subject_id: aStep(1).id,
            changes: { waiting_seconds: 1800, outcome: 'blocked' },
            statement: '',
            reason: '记错了',
            created_at: '2026-03-03T01:00:00Z',
          },
        ],
      }),
    )
    await show()
    expect(await screen.findByText('等候 1 分钟')).toBeTruthy()
    const note = screen.getByText('原因：记错了').closest('.amendment')
    expect(note?.textContent).toContain('30 分钟')
    expect(note?.textContent).toContain('受阻')
  })
})

describe('giving a walk up', () => {
  const mine = aWalk({
    state: 'planned',
    steps: [],
    available_actions: [offer('withdraw', ['reason'])],
  })
  async function begin() {
    serve(mine)
    await show()
    await userEvent.click(await screen.findByRole('button', { name: '放弃本次走流程' }))
    return within(await screen.findByRole('dialog', { name: '放弃本次走流程' }))
  }

  it('asks for the reason first', async () => {
    const dialog = await begin()
    await userEvent.click(dialog.getByRole('button', { name: '确认放弃' }))
    expect((await dialog.findByRole('alert')).textContent).toContain('请写明原因')
  })

  it('keeps the reason when somebody changed the walk, and says what', async () => {
    const keys: (string | null)[] = []
    server.use(
      http.post('*/api/v1/walks/:id/withdraw', ({ request }) => {
        keys.push(request.headers.get('if-match'))
        return problem(412, { code: 'request.stale', detail: '内容已被更新' })
      }),
    )
    const dialog = await begin()
    await fireEvent.update(dialog.getByRole('textbox'), '改期')
    await userEvent.click(dialog.getByRole('button', { name: '确认放弃' }))
    const reload = await dialog.findByRole('button', { name: '载入最新内容' })
    serve({ ...mine, state: 'started', version: 6 })
    await userEvent.click(reload)
    expect(await dialog.findByText('状态变为“走流程中”')).toBeTruthy()
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('改期')
    expect(keys).toEqual(['"5"'])
  })

  it('shows a fault of the server at its field', async () => {
    server.use(
      http.post('*/api/v1/walks/:id/withdraw', () =>
        problem(422, {
          errors: [{ pointer: '/reason', code: 'x', message: '太短', message_en: 'short' }],
        }),
      ),
    )
    const dialog = await begin()
    await fireEvent.update(dialog.getByRole('textbox'), '改期')
    await userEvent.click(dialog.getByRole('button', { name: '确认放弃' }))
    expect((await dialog.findByRole('alert')).textContent).toContain('太短')
  })
})

describe('dismissing a finding', () => {
  it('is for who may, while it is open', async () => {
    serve(aWalk({ findings: [aFinding(1), aFinding(2, { state: 'ticketed' })] }))
    const view = await show(`/walks/${WALK_ID}?tab=findings`)
    await screen.findByText('发现1')
    expect(screen.queryByRole('button', { name: '不予转单' })).toBeNull()
    view.unmount()
    await show(`/walks/${WALK_ID}?tab=findings`, {
      person: { permissions: ['walk:read', 'finding:dismiss'] },
    })
    expect(await screen.findAllByRole('button', { name: '不予转单' })).toHaveLength(1)
  })

  it('sends the reason against the version that was read', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/findings/:id/dismiss', async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json())
        return HttpResponse.json(aFinding(1, { state: 'dismissed', version: 4 }))
      }),
    )
    serve(aWalk({ findings: [aFinding(1)] }))
    await show(`/walks/${WALK_ID}?tab=findings`, {
      person: { permissions: ['walk:read', 'finding:dismiss'] },
    })
    await userEvent.click(await screen.findByRole('button', { name: '不予转单' }))
    const dialog = within(await screen.findByRole('dialog'))
    await fireEvent.update(dialog.getByRole('textbox'), '已有同样的单子')
    serve(
      aWalk({
        findings: [aFinding(1, { state: 'dismissed', dismissed_reason: '已有同样的单子' })],
      }),
    )
    await userEvent.click(dialog.getByRole('button', { name: '确认不予转单' }))
    expect(await screen.findByText('已有同样的单子')).toBeTruthy()
    expect(sent).toEqual(['"3"', { reason: '已有同样的单子' }])
  })
})
