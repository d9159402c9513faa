import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { renderPage, type RenderOptions } from '@tests/support/render'
import { server } from '@tests/support/server'

import { leaveTrail } from '../actions/trail'
import { aDeadline, anAction, aQuietServer, aTicket, ID, page, problem } from '../tests/samples'
import TicketView from './TicketView.vue'

const OTHER = '0198c0de-0000-7c3d-8e4f-000000000009'
const note = (id: string, who: string, body: string) => ({
  id,
  author: who,
  author_kind: who === '本人' ? 'self' : 'named',
  audience: 'everyone',
  body,
  written_at: '2026-10-12T01:00:00Z',
})
const event = (id: string, text: string, at = '2026-10-10T01:00:00Z') => ({
  id,
  occurred_at: at,
  name: 'ticket.submitted',
  actor: '罗铭',
  actor_kind: 'named',
  text,
  text_en: text,
})
let shown = aTicket()
function serve(ticket = aTicket()) {
  shown = ticket
  server.use(http.get('*/api/v1/tickets/:id', () => HttpResponse.json(shown)))
}
const open = async (at = `/tickets/${ID}`, options: RenderOptions = {}) => {
  const view = await renderPage(
    { components: { TicketView }, template: '<TicketView :id="$route.params.id" />' },
    { at, routes: [{ path: '/tickets/:id', component: { render: () => null } }], ...options },
  )
  await screen.findByRole('heading', { level: 1, name: shown.title })
  return view
}
const elsewhere = (changes: Parameters<typeof aTicket>[0]) => {
  shown = aTicket({ updated_at: '2026-10-13T01:00:00Z', version: 4, ...changes })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  aQuietServer()
  sessionStorage.clear()
})

describe('a ticket', () => {
  it('that is not there, or not for this person, says so', async () => {
    server.use(http.get('*/api/v1/tickets/:id', () => problem(404, 'ticket.not_found')))
    await renderPage(TicketView, { props: { id: ID } })
    await screen.findByRole('heading', { level: 1, name: '没有找到这张反馈单' })
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  })

  it('that cannot be read is tried again', async () => {
    server.use(http.get('*/api/v1/tickets/:id', () => problem(500, 'server.error')))
    await renderPage(TicketView, { props: { id: ID } })
    const again = await screen.findByRole('button', { name: '再试一次' })
    serve()
    await userEvent.click(again)
    await screen.findByRole('heading', { level: 1, name: '窗口多要一份证明' })
  })

  it('tells events and notes in one line, older ones on request', async () => {
    serve()
    server.use(
      http.get('*/api/v1/tickets/:id/timeline', () =>
        page(Array.from({ length: 24 }, (_, index) => event(`e${index}`, `事件 ${index}`))),
      ),
      http.get('*/api/v1/tickets/:id/comments', () => page([note('n', '张三', '请尽快')])),
    )
    await open()
    const line = within(await screen.findByRole('list', { name: '经过' }))
    line.getByText('请尽快')
    expect(line.queryByText('事件 1')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /更早（还有 5 条）/ }))
    line.getByText('事件 1')
  })

  it('offers only what the server offers', async () => {
    serve(aTicket({ state: 'closed' }))
    await open()
    expect(screen.queryByRole('group', { name: '可以办理的操作' })).toBeNull()
    expect(screen.queryByRole('textbox', { name: /留言内容/ })).toBeNull()
  })

  it('opens the form that a link asks for, and takes it out of the address', async () => {
    serve(aTicket({ available_actions: [anAction('decline', '不予受理')] }))
    const { router } = await open(`/tickets/${ID}?action=decline`)
    await screen.findByRole('dialog', { name: '不予受理' })
    await waitFor(() => expect(router.currentRoute.value.query.action).toBeUndefined())
  })

  it('offers nothing before it knows all, so that no button changes under a finger', async () => {
    serve(
      aTicket({
        state: 'rectifying',
        clock_started_at: '2026-10-12T01:00:00Z',
        available_actions: [anAction('edit', '更正')],
      }),
    )
    let answer = (): void => undefined
    const late = new Promise<void>((resolve) => (answer = resolve))
    const asked = vi.fn()
    server.use(
      http.get('*/api/v1/tickets/:id/deadline', async () => {
        asked()
        await late
        const approve = anAction(`extensions/${OTHER}/approve`, '批准延期')
        return HttpResponse.json(aDeadline({ available_actions: [approve] }))
      }),
    )
    await open(`/tickets/${ID}?action=extensions/${OTHER}/approve`)
    await waitFor(() => expect(asked).toHaveBeenCalled())
    expect(screen.queryByRole('group', { name: '可以办理的操作' })).toBeNull()
    answer()
    await screen.findByRole('dialog', { name: '批准延期' })
  })

  it('says when that form is not offered any more', async () => {
    serve()
    await open(`/tickets/${ID}?action=decline`)
    await screen.findByText(/您现在不能对这张反馈单做这个操作/)
  })

  it('changes its state when an action was done', async () => {
    serve(
      aTicket({
        available_actions: [anAction('decline', '不予受理'), anAction('accept', '接收整改')],
      }),
    )
    server.use(
      http.post('*/api/v1/tickets/:id/accept', () => {
        shown = aTicket({ state: 'rectifying', version: 4 })
        return HttpResponse.json(shown)
      }),
    )
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '接收整改' }))
    const form = within(await screen.findByRole('dialog'))
    await userEvent.click(await form.findByRole('button', { name: '接收整改' }))
    await waitFor(() => expect(screen.getByRole('banner').textContent).toContain('整改中'))
  })
})

describe('by keyboard', () => {
  it('a does the likeliest, c writes a note, j and k lead on', async () => {
    serve(aTicket({ available_actions: [anAction('accept', '接收整改'), anAction('comment')] }))
    leaveTrail([ID, OTHER], '/tickets?state=dispatched')
    const { router } = await open()
    await screen.findByRole('textbox', { name: /留言内容/ })
    await fireEvent.keyDown(document.body, { key: 'c' })
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /留言内容/ })),
    )
    screen.getByText('第 1 张，共 2 张')
    await screen.findByRole('group', { name: '可以办理的操作' })
    await fireEvent.keyDown(document.body, { key: 'a' })
    await screen.findByRole('dialog', { name: '接收整改' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await fireEvent.keyDown(document.body, { key: 'j' })
    await waitFor(() => expect(router.currentRoute.value.path).toBe(`/tickets/${OTHER}`))
  })
})

describe('changed by somebody else', () => {
  it('says who did what, and shows it only when asked', async () => {
    serve(aTicket({ available_actions: [anAction('comment')] }))
    await open()
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /留言内容/ })
    await userEvent.type(box, '写到一半')
    server.use(
      http.get('*/api/v1/tickets/:id/timeline', () =>
        page([event('n', '交办至就业处', '2026-10-13T01:00:00Z')]),
      ),
    )
    elsewhere({ state: 'dispatched', available_actions: [anAction('comment')] })
    await screen.findByText(/罗铭刚更新了此单：交办至就业处/)
    expect(screen.getByRole('banner').textContent).toContain('已提交')
    expect(box.value).toBe('写到一半')
    await userEvent.click(screen.getByRole('button', { name: '查看变化' }))
    await waitFor(() => expect(screen.getByRole('banner').textContent).toContain('已交办'))
    expect(screen.queryByText(/刚更新了此单/)).toBeNull()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /留言内容/ }).value).toBe(
      '写到一半',
    )
  })

  it('looks every twenty seconds, and not while nobody sees the page', async () => {
    let reads = 0
    server.use(
      http.get('*/api/v1/tickets/:id', () => {
        reads += 1
        return HttpResponse.json(aTicket())
      }),
    )
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      await open()
      const before = reads
      vi.advanceTimersByTime(20_000)
      await waitFor(() => expect(reads).toBe(before + 1))
      const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      vi.advanceTimersByTime(60_000)
      expect(reads).toBe(before + 1)
      hidden.mockRestore()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the finder', () => {
  it('is shown for a purpose, and kept nowhere', async () => {
    serve()
    const bodies: unknown[] = []
    server.use(
      http.post('*/api/v1/tickets/:id/finder', async ({ request }) => {
        bodies.push(await request.json())
        const found = {
          ticket_id: ID,
          user_id: 'u',
          name: '秦恬',
          position: '',
          organisation_name: '',
        }
        return HttpResponse.json(found)
      }),
    )
    const person = { permissions: ['ticket:read', 'ticket:supervise'] }
    const { queries } = await open(`/tickets/${ID}?tab=basics`, { person })
    await userEvent.click(await screen.findByRole('button', { name: '查看身份' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /查看用途/ }), '填报附件4')
    await userEvent.click(screen.getByRole('button', { name: '记录用途并查看' }))
    await screen.findByText('秦恬')
    expect(bodies).toEqual([{ purpose: '填报附件4' }])
    expect(
      JSON.stringify(
        queries
          .getQueryCache()
          .getAll()
          .map((one) => one.state.data),
      ),
    ).not.toContain('秦恬')
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)]
    expect(JSON.stringify(kept)).not.toContain('秦恬')
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    await waitFor(() => expect(screen.queryByText('秦恬')).toBeNull())
  })
})

describe('a note', () => {
  it('is one note however often it is sent', async () => {
    serve(aTicket({ available_actions: [anAction('comment')] }))
    const bodies: { id: string; body: string }[] = []
    server.use(
      http.post('*/api/v1/tickets/:id/comments', async ({ request }) => {
        bodies.push((await request.json()) as { id: string; body: string })
        return bodies.length === 1
          ? HttpResponse.error()
          : HttpResponse.json(note('n', '本人', '收到'))
      }),
    )
    await open()
    await userEvent.type(await screen.findByRole('textbox', { name: /留言内容/ }), '收到')
    await userEvent.click(screen.getByRole('button', { name: '发出留言' }))
    await screen.findByText(/连不上服务器/)
    await userEvent.click(screen.getByRole('button', { name: '发出留言' }))
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /留言内容/ }).value).toBe(''),
    )
    expect(bodies.map((one) => one.body)).toEqual(['收到', '收到'])
    expect(bodies[0]?.id).toBe(bodies[1]?.id)
  })
})
