import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { useToasts } from '@/ui/toasts'
import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { clearDesks, deskOf } from './desk'
import TriageDesk from './TriageDesk.vue'

const ME = aPerson().id
const PERSON = { id: ME, permissions: ['ticket:read', 'ticket:dispatch'] }
const uuid = (n: number) => `0198c0de-7a2b-7c3d-8e4f-00000000000${n}`
const UNIT = uuid(9)

const action = (name: string, label: string, demands: string[] = ['reason']) => ({
  action: name,
  label,
  label_en: name,
  target: 'dispatched',
  demands,
  unmet: [],
})
const ticket = (n: number) => ({
  id: uuid(n),
  number: `FK-2026-00000${n}`,
  kind: 'problem',
  state: 'submitted',
  title: ['失业登记要重复交复印件', '社保卡补办没有叫号', '盲道被花盆挡住'][n - 1],
  severity: 'moderate',
  dimension: null,
  board: null,
  region_code: null,
  matter_id: null,
  matter_name: null,
  organisation_id: null,
  organisation_name: null,
  submitted_at: '2026-10-12T01:30:00Z',
  due_on: null,
  overdue: false,
  deadline_provisional: false,
  closed_at: null,
  version: 1,
  origin: 'direct',
  description: `说明 ${n}`,
  finder: '反馈人·5E7467E7',
  bounces: 0,
  available_actions: [
    action('dispatch', '交办', ['organisation_id']),
    action('decline', '不予受理'),
    action('merge', '并入', ['into_ticket_id', 'reason']),
  ],
})
const twin = { ...ticket(1), id: uuid(8), number: 'FK-2026-000008', state: 'rectifying' }
const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })

interface Sent {
  url: string
  body: unknown
  match: string | null
  key: string | null
}
let sent: Sent[]
let refusal: (() => Response) | null

beforeEach(() => {
  sent = []
  refusal = null
  server.use(
    http.get('*/api/v1/tickets', ({ request }) => {
      const asked = new URL(request.url).searchParams
      if (asked.has('state')) return page([1, 2, 3].map(ticket))
      return page([{ ...twin, organisation_id: UNIT, organisation_name: '就业促进处' }])
    }),
    http.get('*/api/v1/tickets/:id/evidence', () => page([])),
    http.get('*/api/v1/tickets/:id', ({ params }) =>
      HttpResponse.json(ticket(Number(String(params.id).slice(-1)))),
    ),
    http.get('*/api/v1/organisations', () => page([{ id: UNIT, name: '就业促进处' }])),
    http.get('*/api/v1/organisations/:id', () =>
      HttpResponse.json({ id: UNIT, name: '就业促进处' }),
    ),
    http.post('*/api/v1/tickets/:id/:action', async ({ request }) => {
      sent.push({
        url: new URL(request.url).pathname,
        body: await request.json(),
        match: request.headers.get('if-match'),
        key: request.headers.get('idempotency-key'),
      })
      return refusal?.() ?? HttpResponse.json(ticket(1))
    }),
  )
})
afterEach(() => {
  clearDesks()
  const { toasts, dismiss } = useToasts()
  for (const { id } of [...toasts]) dismiss(id)
})

const queue = () => within(screen.getByRole('list', { name: '等待分派的反馈单' }))
const waiting = () =>
  queue()
    .getAllByRole('button')
    .map((one) => one.textContent?.slice(0, 4))
const open = async () => {
  const view = await renderPage(TriageDesk, { at: '/tickets/inbox', person: PERSON })
  await screen.findByRole('heading', { name: '失业登记要重复交复印件' })
  return view
}
const decline = async (reason: string) => {
  await userEvent.keyboard('x')
  const dialog = within(await screen.findByRole('dialog', { name: '不予受理' }))
  await userEvent.type(dialog.getByRole('textbox'), reason)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('the inbox', { timeout: 60_000 }, () => {
  it('brings a refused decision back with its reason and what was typed', async () => {
    refusal = () =>
      HttpResponse.json({ code: 'ticket.stale', detail: '内容已被他人更新' }, { status: 412 })
    await open()
    await decline('不属于人社部门职责')
    expect(waiting()).toEqual(['社保卡补', '盲道被花'])
    await deskOf(ME).held.flush()
    await waitFor(() => expect(waiting()).toHaveLength(3))
    expect(useToasts().toasts.some(({ text }) => text.includes('别人刚改过这一件'))).toBe(true)
    await userEvent.click(queue().getByRole('button', { name: /失业登记/ }))
    expect(await screen.findByText('您填写的：不属于人社部门职责')).toBeTruthy()
    await userEvent.keyboard('x')
    const dialog = within(await screen.findByRole('dialog', { name: '不予受理' }))
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('不属于人社部门职责')
  })

  it('moves by j, k and arrows; the address says where one is', async () => {
    const { router } = await open()
    await userEvent.keyboard('j')
    await screen.findByRole('heading', { name: '社保卡补办没有叫号' })
    expect(router.currentRoute.value.query.ticket).toBe(uuid(2))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('社保卡补办'))
    await userEvent.keyboard('{ArrowDown}')
    await screen.findByRole('heading', { name: '盲道被花盆挡住' })
    await userEvent.keyboard('jk')
    await screen.findByRole('heading', { name: '社保卡补办没有叫号' })
  })

  it('dispatches by two keys, to the likely unit, after the time to undo', async () => {
    await open()
    await screen.findByText('FK-2026-000008 · 就业促进处')
    await userEvent.keyboard('d')
    const dialog = within(await screen.findByRole('dialog', { name: '交办' }))
    const unit = dialog.getByRole('combobox', { name: /承办单位/ })
    await waitFor(() => expect((unit as HTMLInputElement).value).toBe('就业促进处'))
    await waitFor(() => expect(document.activeElement?.id).toBe('decision-organisation_id'))
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('heading', { name: '社保卡补办没有叫号' })
    expect(sent).toEqual([])
    await deskOf(ME).held.flush()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      url: `/api/v1/tickets/${uuid(1)}/dispatch`,
      body: { organisation_id: UNIT },
      match: '"1"',
    })
  })

  it('takes back by u, with what was typed, and sends nothing', async () => {
    await open()
    await decline('写错了')
    await userEvent.keyboard('u')
    await waitFor(() => expect(waiting()).toHaveLength(3))
    await screen.findByRole('heading', { name: '失业登记要重复交复印件' })
    await userEvent.keyboard('x')
    const dialog = within(await screen.findByRole('dialog', { name: '不予受理' }))
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('写错了')
    await deskOf(ME).held.flush()
    expect(sent).toEqual([])
  })

  it('sends what waits when the page is left', async () => {
    const view = await open()
    await decline('重复')
    view.unmount()
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({ reason: '重复' })
  })

  it('sends again, with the same key, what a closed page had held', async () => {
    await open()
    await decline('重复')
    const held = sessionStorage.getItem(`tongxing.triage.${ME}`)
    expect(held).toContain('重复')
    await deskOf(ME).held.flush(true)
    const first = sent[0]?.key
    // the answer never came: the page was gone
    clearDesks()
    sessionStorage.setItem(`tongxing.triage.${ME}`, held ?? '')
    cleanup()
    await renderPage(TriageDesk, { at: '/tickets/inbox', person: PERSON })
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]?.key).toBe(first)
  })

  it('asks what is missing before it lets a decision go', async () => {
    await open()
    await userEvent.keyboard('x')
    const dialog = within(await screen.findByRole('dialog', { name: '不予受理' }))
    await userEvent.click(dialog.getByRole('button', { name: /不予受理/ }))
    expect((await dialog.findAllByText('请写明理由')).length).toBeGreaterThan(0)
    // keys in a field are letters, nothing else
    await userEvent.type(dialog.getByRole('textbox'), 'djk')
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('djk')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  it('puts off for oneself, and shows what is put off', async () => {
    await open()
    await userEvent.keyboard('s')
    const dialog = within(await screen.findByRole('dialog', { name: '稍后处理' }))
    await userEvent.click(dialog.getByRole('button', { name: '稍后处理' }))
    await waitFor(() => expect(waiting()).toEqual(['社保卡补', '盲道被花']))
    await userEvent.click(screen.getByRole('button', { name: '看稍后处理的 1 件' }))
    await waitFor(() => expect(waiting()).toEqual(['失业登记']))
    await userEvent.keyboard('s')
    expect(await screen.findByText('没有稍后处理的反馈单')).toBeTruthy()
  })

  it('says when all is done', async () => {
    server.use(http.get('*/api/v1/tickets', () => page([])))
    await renderPage(TriageDesk, { at: '/tickets/inbox', person: PERSON })
    expect(await screen.findByRole('heading', { name: '全部处理完了' })).toBeTruthy()
  })
})
