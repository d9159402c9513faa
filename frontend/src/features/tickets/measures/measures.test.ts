import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { aQuietServer, ID, page, problem, UNIT } from '../tests/samples'
import MeasuresPanel from './MeasuresPanel.vue'

const OTHER = '0198c0de-0000-7c3d-8e4f-000000000009'
const measure: Schemas['MeasureDetail'] = {
  id: OTHER,
  number: 'CS-2026-000001',
  organisation_id: UNIT,
  organisation_name: '就业处',
  title: '修订清单',
  description: '',
  state: 'planned',
  is_systemic: false,
  due_on: '2026-12-01',
  is_proven: false,
  done_at: null,
  updated_at: '2026-10-10T01:00:00Z',
  version: 2,
  result: null,
  proof_document: null,
  cancel_reason: null,
  evidence_ids: [],
  tickets: [{ id: ID, number: 'FK-2026-000001', title: '窗口', state: 'rectifying' }],
}
interface Sent {
  method: string
  path: string
  match: string | null
  body: unknown
}
function listen(answer: (count: number) => Response): Sent[] {
  const sent: Sent[] = []
  const take = async ({ request }: { request: Request }) => {
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.split('/').slice(5).join('/'),
      match: request.headers.get('if-match'),
      body: await request.json(),
    })
    return answer(sent.length)
  }
  server.use(
    http.patch('*/api/v1/measures/:id', take),
    http.post('*/api/v1/measures/:id/:act', take),
  )
  return sent
}
let shown = measure
const open = (person: object = { organisation_id: UNIT, permissions: ['measure:edit'] }) =>
  renderPage(MeasuresPanel, { props: { ticketId: ID, canPlan: false }, person })
const dialog = async () => within(await screen.findByRole('dialog'))
const choose = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: '修订清单' }))
  await userEvent.click(await (await dialog()).findByRole('button', { name }))
}

beforeEach(() => {
  shown = measure
  aQuietServer()
  server.use(
    http.get('*/api/v1/measures', () => page([shown])),
    http.get('*/api/v1/measures/:id', () => HttpResponse.json(shown)),
  )
})

it('measures that cannot be read are asked for again, and come', async () => {
  server.use(http.get('*/api/v1/measures', () => problem(500, 'x'), { once: true }))
  await open()
  expect(await screen.findByText('没有取到内容')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('button', { name: '修订清单' })).toBeTruthy()
})

describe('a measure', () => {
  it('of another unit, or one that is done, cannot be changed', async () => {
    await open({ organisation_id: OTHER, permissions: ['measure:edit'] })
    await userEvent.click(await screen.findByRole('button', { name: '修订清单' }))
    await (await dialog()).findByText('就业处')
    expect((await dialog()).queryByRole('button', { name: '修改措施' })).toBeNull()
  })

  it('is told by its button from the others of the ticket', async () => {
    const other = { ...measure, id: ID, title: '培训窗口人员' }
    server.use(http.get('*/api/v1/measures', () => page([measure, other])))
    await open()
    const buttons = await screen.findAllByRole('button', { name: /^完成并上传佐证/ })
    expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
      '完成并上传佐证：“修订清单”',
      '完成并上传佐证：“培训窗口人员”',
    ])
    expect(buttons.map((one) => one.textContent?.trim())).toEqual([
      '完成并上传佐证',
      '完成并上传佐证',
    ])
  })

  it('is completed with a file that was sent before, though its first try failed', async () => {
    const sent = listen(() => HttpResponse.json({ ...measure, state: 'done', is_proven: true }))
    const files: string[][] = []
    server.use(
      http.put('*/api/v1/evidence/:id', ({ request, params }) => {
        files.push([String(params.id), new URL(request.url).searchParams.get('kind') ?? ''])
        return files.length === 1
          ? problem(413, 'request.body_too_large', { title: '文件太大' })
          : HttpResponse.json({ id: params.id })
      }),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '完成并上传佐证：“修订清单”' }))
    const form = await dialog()
    await userEvent.type(await form.findByRole('textbox', { name: /完成情况/ }), '已公示')
    const proof = new File(['%PDF'], '公示.pdf', { type: 'application/pdf' })
    await userEvent.upload(await form.findByLabelText(/选择文件/), proof)
    await form.findByText(/公示.pdf 未传成功：文件太大/)
    await userEvent.click(form.getByRole('button', { name: '重试' }))
    await form.findByText('已上传')
    await userEvent.click(form.getByRole('button', { name: '完成并上传佐证' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    const id = files[0]?.[0]
    expect(files).toEqual([
      [id, 'pdf'],
      [id, 'pdf'],
    ])
    expect(sent[0]).toMatchObject({
      path: 'complete',
      match: '"2"',
      body: { result: '已公示', evidence_ids: [id] },
    })
  })

  it('that others changed is sent again with one press, on the new version', async () => {
    const now = { ...measure, version: 3, title: '修订并公示清单' }
    const sent = listen((count) => {
      shown = now
      return count === 1 ? problem(412, 'request.stale') : HttpResponse.json({ ...now, version: 4 })
    })
    await open()
    await choose('取消措施')
    const form = await dialog()
    await userEvent.type(await form.findByRole('textbox', { name: /理由/ }), '不再需要')
    await userEvent.click(form.getByRole('button', { name: '取消措施' }))
    await form.findByText(/现在是“修订并公示清单”/)
    await userEvent.click(form.getByRole('button', { name: '取消措施' }))
    await waitFor(() => expect(sent.map((one) => one.match)).toEqual(['"2"', '"3"']))
    expect(sent[1]?.body).toEqual({ reason: '不再需要' })
  })

  it('is changed, and its day taken away', async () => {
    const sent = listen(() => HttpResponse.json(measure))
    await open()
    await choose('修改措施')
    const form = await dialog()
    const day = await form.findByLabelText(/计划完成日期/)
    await userEvent.clear(day)
    await userEvent.tab()
    await userEvent.click(form.getByRole('radio', { name: '实施中' }))
    await userEvent.click(form.getByRole('button', { name: '修改措施' }))
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        method: 'PATCH',
        body: {
          title: '修订清单',
          description: '',
          state: 'doing',
          is_systemic: false,
          due_on: null,
        },
      }),
    )
  })
})
