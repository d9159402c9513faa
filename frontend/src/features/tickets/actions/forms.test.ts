import { fireEvent, screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { anAction, aQuietServer, aTicket, ID, page, problem, UNIT } from '../tests/samples'
import ActionDialog from './ActionDialog.vue'
import ActionForm from './ActionForm.vue'
import type { FieldSpec, FieldValue } from './fields'
import { ACTION_SPECS, formId } from './specs'

const OTHER = '0198c0de-0000-7c3d-8e4f-000000000002'
const ticket = aTicket({ state: 'dispatched', version: 7 })

/** A value such as a person would leave in the control. */
function sample(field: FieldSpec): FieldValue {
  switch (field.kind) {
    case 'number':
      return 5
    case 'check':
      return true
    case 'date':
      return '2099-12-01'
    case 'dates':
      return ['2099-12-01', '2099-12-31']
    case 'tickets':
    case 'evidence':
      return [OTHER]
    case 'duties':
      return [{ organisation_id: UNIT, duty: '提供数据', due_on: '2099-11-01' }]
    case 'radio':
    case 'select':
      return field.options?.[0] ?? ''
    case 'level':
      return 'satisfied'
    case 'prose':
    case 'line':
      return '写下的话'
    default:
      return field.kind === 'unit' ? UNIT : OTHER
  }
}
function leaveDraft(id: string, fields: readonly FieldSpec[]): void {
  const value = Object.fromEntries(fields.map((field) => [field.name, sample(field)]))
  const key = `tongxing.draft.${aPerson().id}.${ID}.${id}`
  localStorage.setItem(key, JSON.stringify({ at: Date.now(), value }))
}

interface Sent {
  url: URL
  headers: Headers
  body: unknown
}
function listen(answer: () => Response = () => HttpResponse.json(ticket)): Sent[] {
  const sent: Sent[] = []
  const take = async ({ request }: { request: Request }) => {
    const text = await request.text()
    sent.push({
      url: new URL(request.url),
      headers: request.headers,
      body: text === '' ? null : JSON.parse(text),
    })
    return answer()
  }
  server.use(
    http.post('*/api/v1/tickets/:id/*', take),
    http.post('*/api/v1/measures', take),
    http.post('*/api/v1/consultations', take),
  )
  return sent
}
const open = (action: string, more = {}) =>
  renderPage(ActionForm, { props: { ticket, action: anAction(action, '办理', more) } })
const press = async (name: RegExp | string = /办理|报告|提交|保存|发出/) => {
  await userEvent.click(screen.getByRole('button', { name }))
}

beforeEach(() => {
  aQuietServer()
  server.use(
    http.get('*/api/v1/organisations/:id', () => HttpResponse.json({ id: UNIT, name: '就业处' })),
    http.get('*/api/v1/users/:id', () => HttpResponse.json({ id: OTHER, display_name: '张三' })),
    http.get('*/api/v1/tickets/:id', () => HttpResponse.json(aTicket({ id: OTHER }))),
  )
})

describe('the form of', () => {
  it.each(Object.keys(ACTION_SPECS))('%s sends what was typed, and no more', async (id) => {
    const fields = ACTION_SPECS[id]?.fields ?? []
    const action = id.replace('extensions/', `extensions/${OTHER}/`)
    const shown = fields.filter((field) => field.when === undefined)
    leaveDraft(id, fields)
    const sent = listen()
    const view = await open(action)
    if (fields.length > 0) await screen.findByText('已恢复未提交的内容')
    await press()
    await waitFor(() => expect(view.emitted('done')).toBeDefined())
    const body: Record<string, unknown> = Object.fromEntries(
      shown.map((field) => [field.name, sample(field)]),
    )
    if (id === 'measures') {
      delete body.more_ticket_ids
      body.ticket_ids = [ID, OTHER]
    }
    if (id === 'consultations') body.ticket_id = ID
    expect(sent[0]?.body ?? {}).toEqual(body)
    const own = id === 'measures' || id === 'consultations'
    const place = own ? `/api/v1/${id}` : `/api/v1/tickets/${ID}/${action}`
    expect(sent[0]?.url.pathname).toBe(place)
    const versioned = !own && id !== 'urge'
    expect(sent[0]?.headers.get('if-match')).toBe(versioned ? '"7"' : null)
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[\da-f-]{36}$/)
    expect(Object.keys(localStorage).filter((key) => key.includes('draft'))).toEqual([])
    expect(formId(action)).toBe(id)
  })
})

describe('a form', () => {
  it('does not send what is missing, and leads to it', async () => {
    await open('decline')
    await press()
    const line = await screen.findByRole('link', { name: '请填写“理由”' })
    await userEvent.click(line)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /理由/ }))
  })

  it('asks for the day only with a given date', async () => {
    await open('dispatch')
    expect(screen.queryByLabelText(/最晚哪天办完/)).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: '指定日期' }))
    expect(screen.getByLabelText(/最晚哪天办完/)).toBeTruthy()
  })

  it('keeps the text and the key over a lost answer', async () => {
    let tries = 0
    const sent = listen(() => {
      tries += 1
      return tries === 1 ? HttpResponse.error() : HttpResponse.json(ticket)
    })
    const view = await open('decline')
    await userEvent.type(screen.getByRole('textbox', { name: /理由/ }), '不属于受理范围')
    await press()
    await screen.findByText(/连不上服务器/)
    await press()
    await waitFor(() => expect(view.emitted('done')).toBeDefined())
    const keys = sent.map((one) => one.headers.get('idempotency-key'))
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('tells a refused state and a wait in words', async () => {
    listen(() =>
      problem(409, 'ticket.illegal_state', { detail: '“已销号”状态的反馈单不能不予受理' }),
    )
    await open('decline')
    await userEvent.type(screen.getByRole('textbox', { name: /理由/ }), '重复')
    await press()
    await screen.findByText('“已销号”状态的反馈单不能不予受理')
    listen(() => problem(429, 'request.too_many', { title: '操作太频繁' }, { 'retry-after': '7' }))
    await press()
    await screen.findByText(/请等待 7 秒/)
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /理由/ }).value).toBe('重复')
  })

  it('puts a fault at its field, even within a list', async () => {
    const fault = {
      pointer: '/obligations/0/organisation_id',
      code: 'reference.unknown',
      message: '所指的对象不存在',
      message_en: 'Nothing has this id',
    }
    leaveDraft('consultations', ACTION_SPECS.consultations?.fields ?? [])
    listen(() => problem(422, 'request.invalid', { errors: [fault] }))
    await open('consultations')
    await screen.findByRole('group', { name: '单位 1' })
    await press()
    const line = await screen.findByRole('link', { name: '所指的对象不存在' })
    const control = document.getElementById((line.getAttribute('href') ?? '#').slice(1))
    expect(control?.getAttribute('aria-invalid')).toBe('true')
  })

  it('says what is unmet, with the way there, and shows nothing to fill in', async () => {
    const unmet = [
      { code: 'measure.none_proven', message: '至少一项措施须已完成', message_en: 'One measure' },
    ]
    const { router } = await renderPage(
      { components: { ActionForm }, template: '<div><ActionForm v-bind="$attrs" /></div>' },
      {
        at: `/tickets/${ID}`,
        routes: [{ path: '/tickets/:id', component: { render: () => null } }],
        props: { ticket, action: anAction('rectify', '办理', { unmet }) },
      },
    )
    screen.getByText(/至少一项措施须已完成/)
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(screen.getByRole('link', { name: '去看措施' }))
    await waitFor(() => expect(router.currentRoute.value.query.tab).toBe('measures'))
  })

  it('of a stale ticket says who did what, and sends the same text with one press', async () => {
    const now = aTicket({
      version: 8,
      state: 'submitted',
      available_actions: [anAction('decline', '办理')],
    })
    const sent = listen(() =>
      sent.length === 1 ? problem(412, 'request.stale') : HttpResponse.json(now),
    )
    server.use(
      http.get('*/api/v1/tickets/:id', () => HttpResponse.json(now)),
      http.get('*/api/v1/tickets/:id/timeline', () =>
        page([
          { ...event('old', '提交问题'), occurred_at: '2026-10-09T01:00:00Z' },
          event('new', '修改了内容'),
        ]),
      ),
    )
    const view = await open('decline')
    await userEvent.type(screen.getByRole('textbox', { name: /理由/ }), '不属于受理范围')
    await press()
    await screen.findByText(/罗铭：修改了内容/)
    expect(screen.queryByText(/提交问题/)).toBeNull()
    await press('再次提交：办理')
    await waitFor(() => expect(view.emitted('done')).toBeDefined())
    expect(sent.map((one) => one.headers.get('if-match'))).toEqual(['"7"', '"8"'])
    expect(sent[1]?.body).toEqual({ reason: '不属于受理范围' })
  })

  it('of a ticket that others decided keeps the text and cannot be sent', async () => {
    listen(() => problem(412, 'request.stale'))
    server.use(
      http.get('*/api/v1/tickets/:id', () =>
        HttpResponse.json(aTicket({ version: 8, state: 'dispatched', available_actions: [] })),
      ),
    )
    await open('decline')
    await userEvent.type(screen.getByRole('textbox', { name: /理由/ }), '不属于受理范围')
    await press()
    await screen.findByText(/现在不能再“办理”/)
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /再次提交/ })
    expect(button.disabled).toBe(true)
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /理由/ })
    expect(box.value).toBe('不属于受理范围')
  })

  it('is sent by Ctrl and Enter', async () => {
    listen()
    const view = await open('decline')
    const box = screen.getByRole('textbox', { name: /理由/ })
    await userEvent.type(box, '重复')
    await fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(view.emitted('done')).toBeDefined())
  })

  it('is sent by Ctrl and Enter once, in a window with nothing to fill in too', async () => {
    const sent = listen()
    const action = anAction('accept', '接收')
    const view = await renderPage(ActionDialog, { props: { ticket, action, open: true } })
    const dialog = await screen.findByRole('dialog', { name: '接收' })
    expect(dialog.querySelector('input, textarea, select')).toBeNull()
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(view.emitted('done')).toHaveLength(1))
    expect(sent.map(({ url }) => url.pathname)).toEqual([`/api/v1/tickets/${ID}/accept`])
  })

  it('is sent once where both the form and its window hear the keys', async () => {
    const sent = listen()
    const action = anAction('decline', '不予受理')
    const view = await renderPage(ActionDialog, { props: { ticket, action, open: true } })
    await userEvent.type(await screen.findByRole('textbox', { name: /理由/ }), '重复')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(view.emitted('done')).toHaveLength(1))
    expect(sent).toHaveLength(1)
  })
})

function event(id: string, text: string) {
  return {
    id,
    occurred_at: '2026-10-11T01:00:00Z',
    name: 'ticket.edited',
    actor: '罗铭',
    actor_kind: 'named' as const,
    text,
    text_en: text,
  }
}
