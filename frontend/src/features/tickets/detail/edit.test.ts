import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'

import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { aQuietServer, aTicket, ID, page, problem } from '../tests/samples'
import EditDialog from './EditDialog.vue'
import { particulars } from './edit'

interface Patched {
  match: string | null
  body: unknown
}
const ticket = aTicket({ version: 3, region_code: '210100' })
const theirs = aTicket({
  version: 4,
  region_code: '210100',
  title: '窗口多收两份证明',
  severity: 'serious',
  updated_at: '2026-10-11T02:00:00Z',
})

function answers(...given: (() => Response)[]): Patched[] {
  const seen: Patched[] = []
  server.use(
    http.patch('*/api/v1/tickets/:id', async ({ request }) => {
      seen.push({ match: request.headers.get('if-match'), body: await request.json() })
      return given[Math.min(seen.length, given.length) - 1]?.() ?? HttpResponse.json(ticket)
    }),
  )
  return seen
}
const open = (of = ticket) => renderPage(EditDialog, { props: { ticket: of, open: true } })
const stale = () => problem(412, 'request.stale')
const saved = () => HttpResponse.json({ ...theirs, version: 5 })
const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: /一句话说明/ })

beforeEach(() => {
  aQuietServer()
  server.use(
    http.get('*/api/v1/tickets/:id', () => HttpResponse.json(theirs)),
    http.get('*/api/v1/tickets/:id/timeline', () =>
      page([
        {
          id: 'e',
          occurred_at: '2026-10-11T02:00:00Z',
          name: 'ticket.edited',
          actor: '罗铭',
          actor_kind: 'named',
          text: '修改了内容',
          text_en: 'edited it',
        },
      ]),
    ),
  )
})

it('sends only what was changed', async () => {
  const seen = answers(saved)
  await open()
  await userEvent.clear(title())
  await userEvent.type(title(), '窗口多要证明')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(seen).toEqual([{ match: '"3"', body: { title: '窗口多要证明' } }]))
})

it('sets before, mine and theirs side by side, and saves what was chosen', async () => {
  const seen = answers(stale, saved)
  await open()
  await userEvent.clear(title())
  await userEvent.type(title(), '我的标题')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await screen.findByText(/罗铭：修改了内容/)
  const table = within(screen.getByRole('region', { name: '对照并选择' }))
  table.getByText('窗口多要一份证明')
  table.getByText('我的标题')
  table.getByText('窗口多收两份证明')
  table.getByText('只有对方改了这一项，将保留对方的修改。') // the severity
  const save = screen.getByRole<HTMLButtonElement>('button', { name: '按所选内容保存' })
  expect(save.disabled).toBe(true)
  await userEvent.click(table.getByRole('radio', { name: '我的修改' }))
  expect(save.disabled).toBe(false)
  await userEvent.click(save)
  await waitFor(() => expect(seen).toHaveLength(2))
  expect(seen[1]).toEqual({ match: '"4"', body: { title: '我的标题' } })
})

it('sends nothing when theirs is kept', async () => {
  const seen = answers(stale, saved)
  const view = await open()
  await userEvent.clear(title())
  await userEvent.type(title(), '我的标题')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await userEvent.click(await screen.findByRole('radio', { name: '对方的修改' }))
  await userEvent.click(screen.getByRole('button', { name: '按所选内容保存' }))
  await waitFor(() => expect(view.emitted('update:open')).toEqual([[false]]))
  expect(seen).toHaveLength(1)
})

it('loses nothing on the way back to the form', async () => {
  answers(stale)
  await open()
  await userEvent.clear(title())
  await userEvent.type(title(), '我的标题')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await userEvent.click(await screen.findByRole('button', { name: '返回继续修改' }))
  expect(title().value).toBe('我的标题')
})

it('compares a draft of yesterday with the ticket of today before it sends', async () => {
  const begun = particulars(ticket)
  const value = { ...begun, description: '我补充的情况', base: JSON.stringify(begun) }
  localStorage.setItem(
    `tongxing.draft.${aPerson().id}.${ID}.edit`,
    JSON.stringify({ at: Date.now(), value }),
  )
  const seen = answers(saved)
  await open(theirs)
  await screen.findByText('已恢复未提交的内容')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await screen.findByRole('region', { name: '对照并选择' })
  expect(seen).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '按所选内容保存' }))
  // their title and severity stay as they are
  await waitFor(() =>
    expect(seen).toEqual([{ match: '"4"', body: { description: '我补充的情况' } }]),
  )
})
