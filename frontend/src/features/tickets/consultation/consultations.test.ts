import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { aQuietServer, ID, page, problem, UNIT } from '../tests/samples'
import ConsultationsPanel from './ConsultationsPanel.vue'

const LEAD = '0198c0de-0000-7c3d-8e4f-000000000007'
const consultation: Schemas['ConsultationDetail'] = {
  id: '0198c0de-0000-7c3d-8e4f-000000000008',
  ticket_id: ID,
  ticket_number: 'FK-2026-000001',
  state: 'open',
  topic: '两个系统的数据怎么同步',
  lead_organisation_id: LEAD,
  lead_organisation_name: '信息中心',
  created_at: '2026-10-10T01:00:00Z',
  concluded_at: null,
  updated_at: '2026-10-10T01:00:00Z',
  version: 1,
  conclusion: null,
  minutes: null,
  obligations: [
    {
      id: 'o1',
      organisation_id: UNIT,
      organisation_name: '就业处',
      duty: '提供接口',
      due_on: null,
      answer: null,
      dissents: false,
      dissent: null,
      answered_at: null,
    },
    {
      id: 'o2',
      organisation_id: LEAD,
      organisation_name: '信息中心',
      duty: '改造',
      due_on: null,
      answer: '可以改造',
      dissents: true,
      dissent: '年内做不完',
      answered_at: '2026-10-11T01:00:00Z',
    },
  ],
}
let shown = consultation
function listen(answer: (count: number) => Response) {
  const sent: { act: string; match: string | null; body: unknown }[] = []
  server.use(
    http.post('*/api/v1/consultations/:id/:act', async ({ request, params }) => {
      const body: unknown = await request.json()
      sent.push({ act: String(params.act), match: request.headers.get('if-match'), body })
      return answer(sent.length)
    }),
  )
  return sent
}
const open = (person: object) =>
  renderPage(ConsultationsPanel, { props: { ticketId: ID, canCall: false }, person })
const permissions = ['consultation:answer', 'consultation:open']

beforeEach(() => {
  shown = consultation
  aQuietServer()
  server.use(
    http.get('*/api/v1/consultations', () => page([shown])),
    http.get('*/api/v1/consultations/:id', () => HttpResponse.json(shown)),
  )
})

describe('a consultation', () => {
  it('tells who waits, who answered, and who holds another view', async () => {
    await open({ organisation_id: null, permissions: [] })
    await screen.findByText('待答复')
    screen.getByText('可以改造')
    screen.getByText('保留意见：年内做不完')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is answered by a unit that was asked, and concluded by the one that leads', async () => {
    const unit = await open({ organisation_id: UNIT, permissions })
    await screen.findByRole('button', { name: '答复会商' })
    expect(screen.queryByRole('button', { name: '形成纪要' })).toBeNull()
    unit.unmount()
    await open({ organisation_id: LEAD, permissions })
    await screen.findByRole('button', { name: '形成纪要' })
  })

  it('keeps an answer over a change by others, and sends it on the new version', async () => {
    const sent = listen((count) => {
      shown = { ...consultation, version: 2 }
      return count === 1 ? problem(412, 'request.stale') : HttpResponse.json(shown)
    })
    await open({ organisation_id: UNIT, permissions })
    await userEvent.click(await screen.findByRole('button', { name: '答复会商' }))
    const form = within(await screen.findByRole('dialog'))
    form.getByText('请其：提供接口')
    await userEvent.type(await form.findByRole('textbox', { name: /本单位意见/ }), '同意')
    await userEvent.click(form.getByRole('button', { name: '提交答复' }))
    await form.findByText(/会商有了新变化/)
    await userEvent.click(form.getByRole('button', { name: '提交答复' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent.map((one) => [one.act, one.match])).toEqual([
      ['answer', '"1"'],
      ['answer', '"2"'],
    ])
    expect(sent[1]?.body).toEqual({ answer: '同意' })
  })

  it('cannot be concluded while answers are missing, unless one says so', async () => {
    const missing = { detail: '尚有单位未答复' }
    const sent = listen((count) =>
      count === 1
        ? problem(409, 'consultation.answers_missing', missing)
        : HttpResponse.json(shown),
    )
    await open({ organisation_id: null, roles: ['coordinator'], permissions })
    await userEvent.click(await screen.findByRole('button', { name: '形成纪要' }))
    const form = within(await screen.findByRole('dialog'))
    await userEvent.type(await form.findByRole('textbox', { name: /会商结论/ }), '年内完成')
    await userEvent.click(form.getByRole('button', { name: '形成纪要' }))
    await form.findByText('尚有单位未答复')
    await userEvent.click(form.getByRole('checkbox', { name: /不再等待/ }))
    await userEvent.click(form.getByRole('button', { name: '形成纪要' }))
    await waitFor(() =>
      expect(sent[1]?.body).toEqual({ conclusion: '年内完成', without_answers: true }),
    )
  })
})
