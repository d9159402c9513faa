import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import ExportsPage from '@/routes/lists/ExportsPage.vue'
import { useToasts } from '@/ui/toasts'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })
const anExport = (changes: object = {}) => ({
  id: 'e1',
  subject: 'problems',
  format: 'docx',
  bom: false,
  wanted: { state: ['closed'], q: '社保' },
  state: 'done',
  job_id: 'j1',
  rows: 25,
  size: 10_240,
  sha256: 'x',
  failure: null,
  created_at: '2026-01-05T01:00:00Z',
  done_at: '2026-01-05T01:01:00Z',
  version: 1,
  ...changes,
})
const open = () =>
  renderPage(ExportsPage, {
    at: '/lists/exports',
    person: { permissions: ['ticket:read', 'export:run'] },
  })

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined) // saves no file here
  const { toasts, dismiss } = useToasts()
  for (const { id } of [...toasts]) dismiss(id)
  server.use(
    http.get('*/api/v1/organisations', () => page([])),
    http.get('*/api/v1/programmes', () => page([])),
    http.get('*/api/v1/regions', () => page([])),
  )
})

describe('the history of exports', () => {
  it('leads to the lists when there is none', async () => {
    server.use(http.get('*/api/v1/exports', () => page([])))
    await open()
    expect(await screen.findByText('还没有导出过')).toBeTruthy()
    expect(screen.getByRole('link', { name: '去看清单' }).getAttribute('href')).toBe(
      '/lists/problems',
    )
  })

  it('says what each was narrowed to, how large it is, and leads back to that list', async () => {
    server.use(http.get('*/api/v1/exports', () => page([anExport()])))
    await open()
    expect(await screen.findByText('搜索：社保；办理状态：已销号')).toBeTruthy()
    expect(screen.getByText('25 条 10 KB')).toBeTruthy()
    const links = screen.getAllByRole('link', { name: '问题清单' })
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      `/lists/problems?state=closed&q=${encodeURIComponent('社保')}`,
    )
  })

  it('hands out the file, and says so when it cannot', async () => {
    let gone = true
    let fetched = 0
    server.use(
      http.get('*/api/v1/exports', () => page([anExport()])),
      http.get('*/api/v1/exports/e1/content', () => {
        if (gone) {
          return HttpResponse.json({ code: 'x', title: '文件暂时取不到' }, { status: 500 })
        }
        fetched += 1
        return new HttpResponse('bytes', {
          headers: { 'Content-Disposition': "attachment; filename*=UTF-8''a.docx" },
        })
      }),
    )
    await open()
    const button = await screen.findByRole('button', { name: '下载' })
    await userEvent.click(button)
    await waitFor(() => expect(useToasts().toasts[0]?.text).toBe('文件暂时取不到'))
    gone = false
    await userEvent.click(button)
    await waitFor(() => expect(fetched).toBe(1))
  })

  it('says why one failed, and makes it again with the same filter', async () => {
    const bodies: unknown[] = []
    const failed = anExport({
      state: 'failed',
      rows: null,
      size: null,
      failure: { code: 'export.too_large', detail: '行数过多，请缩小筛选范围' },
    })
    server.use(
      http.get('*/api/v1/exports', () =>
        page(bodies.length > 0 ? [anExport({ id: 'e2', state: 'queued' }), failed] : [failed]),
      ),
      http.get('*/api/v1/jobs/j1', () =>
        HttpResponse.json({ id: 'j1', state: 'running', progress: 0.4, note: '' }),
      ),
      http.post('*/api/v1/lists/problems/exports', async ({ request }) => {
        bodies.push(await request.json())
        return HttpResponse.json(anExport({ id: 'e2', state: 'queued' }), { status: 202 })
      }),
    )
    await open()
    expect(await screen.findByText('行数过多，请缩小筛选范围')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '重新生成' }))
    await waitFor(() =>
      expect(bodies).toEqual([
        { format: 'docx', bom: false, filter: { state: ['closed'], q: '社保' } },
      ]),
    )
    const bar = await screen.findByRole('progressbar')
    await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('40'))
  })
})
