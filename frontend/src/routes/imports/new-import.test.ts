import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { anImport, IMPORTER, serveImport } from '@tests/support/imports'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import ImportsPage from './ImportsPage.vue'
import NewImportPage from './NewImportPage.vue'

const open = () => renderPage(NewImportPage, { person: IMPORTER, at: '/imports/new?kind=matters' })
const table = (name = '事项.csv') => new File(['事项名称\n失业登记'], name, { type: 'text/csv' })
async function send(file = table()) {
  await userEvent.upload(await screen.findByLabelText(/表格文件/), file)
  await userEvent.click(screen.getByRole('button', { name: '上传并核对' }))
}
const refuse = (status: number, body: object, headers: Record<string, string> = {}) =>
  server.use(http.post('*/api/v1/imports', () => HttpResponse.json(body, { status, headers })))

describe('a new import', () => {
  it('needs a file', async () => {
    serveImport()
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '上传并核对' }))
    expect(await screen.findByRole('link', { name: '请选择表格文件' })).toBeTruthy()
  })

  it.each([
    [
      'an encrypted workbook',
      422,
      { code: 'table.unreadable', detail: '工作簿已加密' },
      /另存为不加密的/,
    ],
    ['a foreign table', 422, { code: 'import.header_not_found', detail: '没有表头' }, /下载模板/],
    ['too large', 413, { code: 'request.body_too_large', detail: '文件太大' }, /分成几个文件/],
    ['a server in trouble', 500, { code: 'server.unexpected' }, /服务器出错了/],
  ])('explains a refusal and keeps the file: %s', async (_, status, body, advice) => {
    serveImport()
    refuse(status, body)
    await open()
    await send()
    expect(await screen.findByText(advice)).toBeTruthy()
    expect(screen.getByText('这个文件没有收下')).toBeTruthy()
    expect(screen.getByText('事项.csv')).toBeTruthy()
  })

  it('leads to the import that is in the way', async () => {
    serveImport()
    refuse(
      429,
      { code: 'import.already_running', detail: '您有一个导入正在进行', import_id: 'other' },
      { 'Retry-After': '5' },
    )
    await open()
    await send()
    const link = await screen.findByRole('link', { name: '去看正在进行的导入' })
    expect(link.getAttribute('href')).toBe('/imports/other')
    expect(screen.getByText(/请等待 5 秒/)).toBeTruthy()
  })

  it('sends kind and file and goes on at its own address; pressed again it is the same attempt', async () => {
    const keys: (string | null)[] = []
    serveImport()
    server.use(
      http.post('*/api/v1/imports', ({ request }) => {
        keys.push(request.headers.get('idempotency-key'))
        return keys.length === 1
          ? HttpResponse.error()
          : HttpResponse.json(anImport(), { status: 201 })
      }),
      http.get('*/api/v1/imports', () => HttpResponse.json({ items: [], next: null, prev: null })),
    )
    const { router } = await open()
    await send()
    expect(await screen.findByText(/连不上服务器/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '上传并核对' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/imports/i'))
    expect(keys[0]).toBe(keys[1])
  })
})

describe('the history', () => {
  it('says of each how it stands, and offers a beginning when there is none', async () => {
    serveImport()
    let items: object[] = []
    server.use(
      http.get('*/api/v1/imports', () => HttpResponse.json({ items, next: null, prev: null })),
    )
    const first = await renderPage(ImportsPage, { person: IMPORTER })
    expect(await screen.findByText('还没有导入过表格')).toBeTruthy()
    first.unmount()
    items = [
      anImport({ id: '1', state: 'committing', is_running: true, created: 1, total_rows: 9 }),
      anImport({ id: '2', state: 'uploaded', total_rows: null }),
      anImport({ id: '3', bad_rows: 2 }),
      anImport({ id: '4', state: 'committed', created: 2, changed: 1 }),
    ]
    await renderPage(ImportsPage, { person: IMPORTER })
    expect(await screen.findByText('1 / 9 行')).toBeTruthy()
    expect(screen.getByText('等待对应列')).toBeTruthy()
    expect(screen.getByText('3 行，2 行有错误')).toBeTruthy()
    expect(screen.getByText('新增 2，修改 1')).toBeTruthy()
  })
})
