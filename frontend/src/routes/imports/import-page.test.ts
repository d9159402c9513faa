import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { anImport, IMPORTER, serveImport } from '@tests/support/imports'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import ImportPage from './ImportPage.vue'

const open = (query = '') =>
  renderPage(ImportPage, {
    person: IMPORTER,
    at: `/imports/i${query}`,
    routes: [{ path: '/imports/:id', name: 'import', component: ImportPage }],
  })
const here = async () => (await screen.findByText(/第 \d 步，共 4 步/)).textContent
const fault = (row: number, changes: object = {}) => ({
  id: `f${row}`,
  phase: 'check',
  severity: 'error',
  row,
  column: 'B',
  header: '板块',
  value: '也许',
  code: 'cell.unknown',
  message: `不在可选值内 ${row}`,
  message_en: 'unknown',
  ...changes,
})

describe('an import opened by its address', () => {
  it('says when it is not there', async () => {
    serveImport()
    server.use(
      http.get('*/api/v1/imports/i', () =>
        HttpResponse.json({ code: 'import.not_found', title: '没有找到该导入' }, { status: 404 }),
      ),
    )
    await open()
    expect(await screen.findByText('没有找到该导入')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  })

  it.each([
    ['uploaded', { state: 'uploaded', missing: ['事项名称'], total_rows: null }, '对应列'],
    ['checked', {}, '核对'],
    ['failed while checked', { state: 'failed', total_rows: null, bad_rows: null }, '核对'],
    ['cancelled', { state: 'cancelled', available_actions: [] }, '核对'],
  ])('stands at its step: %s', async (_, changes, step) => {
    serveImport(changes)
    await open()
    await waitFor(async () => expect(await here()).toContain(step))
  })

  it('follows the work of the server to its end', async () => {
    let running = true
    serveImport()
    server.use(
      http.get('*/api/v1/imports/i', () =>
        HttpResponse.json(
          running
            ? anImport({ state: 'committing', is_running: true, job_id: 'j', created: 1 })
            : anImport({ state: 'committed', created: 2, changed: 1, batches: 1 }),
        ),
      ),
      http.get('*/api/v1/jobs/j', () =>
        HttpResponse.json({ id: 'j', state: 'running', progress: 0.3, note: '' }),
      ),
      http.get('*/api/v1/imports/i/report', () =>
        HttpResponse.json({
          items: [
            {
              id: 'b',
              position: 1,
              first_row: 2,
              last_row: 4,
              created: 2,
              changed: 1,
              unchanged: 0,
              refused: 0,
              committed_at: '2026-10-12T01:30:00Z',
            },
          ],
          next: null,
          prev: null,
        }),
      ),
    )
    await open()
    expect(await screen.findByText('1 / 3 行')).toBeTruthy()
    expect(screen.getByText(/可以离开这个页面/)).toBeTruthy()
    running = false
    expect(await screen.findByText('导入完成')).toBeTruthy()
    expect(await screen.findByText('第 2—4 行')).toBeTruthy()
    expect(screen.getByRole('link', { name: '查看事项' })).toBeTruthy()
  })
})

describe('a checked import', () => {
  it('says that nothing has changed', async () => {
    serveImport({ to_create: 0, to_change: 0, to_keep: 3 })
    await open()
    expect((await screen.findAllByText('没有变化')).length).toBeGreaterThan(0)
    expect(screen.getByText(/系统里都有了/)).toBeTruthy()
  })

  it('writes with its version only after it was said that bad rows may be left out', async () => {
    const sent: { match: string | null; body: unknown }[] = []
    serveImport({ bad_rows: 1, has_bad_rows_file: true })
    server.use(
      http.get('*/api/v1/imports/i/faults', () =>
        HttpResponse.json({ items: [fault(12)], next: null, prev: null }),
      ),
      http.post('*/api/v1/imports/i/commit', async ({ request }) => {
        sent.push({ match: request.headers.get('if-match'), body: await request.json() })
        return HttpResponse.json(anImport({ state: 'committing', is_running: true }), {
          status: 202,
        })
      }),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '导入 2 行' }))
    expect(await screen.findByText(/请先勾选/)).toBeTruthy()
    expect(sent).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: /跳过 1 行/ }))
    await userEvent.click(screen.getByRole('button', { name: '导入 2 行' }))
    await waitFor(() => expect(sent).toEqual([{ match: '"4"', body: { skip_bad_rows: true } }]))
  })

  it('reads again and says so when somebody was faster', async () => {
    let asked = 0
    serveImport()
    server.use(
      http.get('*/api/v1/imports/i', () => {
        asked += 1
        return HttpResponse.json(anImport({ version: 4 + asked }))
      }),
      http.post('*/api/v1/imports/i/commit', () =>
        HttpResponse.json({ code: 'request.stale', detail: '已被别人修改' }, { status: 412 }),
      ),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '导入 3 行' }))
    expect(await screen.findByText('已被别人修改')).toBeTruthy()
    await waitFor(() => expect(asked).toBe(2))
  })

  it('shows all faults by cell, page after page, and narrows them by the address', async () => {
    serveImport({ bad_rows: 3 })
    server.use(
      http.get('*/api/v1/imports/i/faults', ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'more'
          ? HttpResponse.json({
              items: [fault(99, { header: '名称', column: null })],
              next: null,
              prev: null,
            })
          : HttpResponse.json({
              items: Array.from({ length: 26 }, (_, index) => fault(index + 2)),
              next: 'more',
              prev: null,
            }),
      ),
    )
    const { router } = await open()
    expect(await screen.findByText('第 2 行 B 列')).toBeTruthy()
    expect(await screen.findByText('共 27 处，第 1 / 2 页')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    expect(await screen.findByText('第 99 行')).toBeTruthy()
    expect(router.currentRoute.value.query.page).toBe('2')
    await userEvent.type(screen.getByRole('searchbox'), '12{Enter}')
    await waitFor(() => expect(screen.getByText('共 1 处，第 1 / 1 页')).toBeTruthy())
    expect(router.currentRoute.value.query).toEqual({ q: '12' })
  })

  it('is cancelled only when asked twice', async () => {
    serveImport()
    server.use(
      http.post('*/api/v1/imports/i/cancel', () =>
        HttpResponse.json(anImport({ state: 'cancelled', available_actions: [] })),
      ),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '取消导入' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: '取消导入' }))
    expect(await screen.findByText(/没有写入任何数据。$/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '重新上传' }).getAttribute('href')).toBe(
      '/imports/new?kind=matters',
    )
  })
})

describe('the columns', () => {
  it('are sent as far as they changed, once the required ones are there', async () => {
    const sent: unknown[] = []
    serveImport({
      state: 'uploaded',
      missing: ['事项名称'],
      total_rows: null,
      columns: [
        { index: 0, letter: 'A', header: '项目', field: null, title: null },
        { index: 1, letter: 'B', header: '板块', field: 'board', title: '板块' },
      ],
    })
    server.use(
      http.post('*/api/v1/imports/i/check', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(anImport())
      }),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '按这样核对' }))
    expect(await screen.findByText('有 1 处需要修改')).toBeTruthy()
    expect(screen.getByText(/必填，还没有对应/)).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /事项名称/ }), '0')
    expect(screen.getByText('手动选择')).toBeTruthy()
    expect(screen.getByText('例如：失业登记、就业登记')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '按这样核对' }))
    await waitFor(() => expect(sent).toEqual([{ mapping: { 0: 'name' } }]))
    await waitFor(async () => expect(await here()).toContain('核对'))
  })
})
