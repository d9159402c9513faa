import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { aQuietServer, aTicket, page, problem } from '../tests/samples'
import NewTicketForm from './NewTicketForm.vue'

beforeEach(aQuietServer)

const title = () => screen.getByRole('textbox', { name: /一句话说明/ })
const text = () => screen.getByRole('textbox', { name: /具体情况/ })
const press = () => userEvent.click(screen.getByRole('button', { name: '提交反馈' }))

it('asks for what is missing before anything is sent', async () => {
  await renderPage(NewTicketForm)
  await press()
  await screen.findByRole('link', { name: '请填写“一句话说明”' })
  screen.getByRole('link', { name: '请填写“具体情况”' })
})

it('shows what was told already while one types, to be followed', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/v1/tickets', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '')
      return page([aTicket({ title: '社保卡改号不同步' })])
    }),
  )
  await renderPage(NewTicketForm)
  await userEvent.type(title(), '社保卡手机号，同步')
  const link = await screen.findByRole('link', { name: /社保卡改号不同步/ })
  expect(link.getAttribute('href')).toMatch(/^\/tickets\//)
  expect(asked).toEqual(['社保卡手机号', '同步'])
})

it('makes one ticket of two presses, and leads to it', async () => {
  const bodies: { id: string }[] = []
  server.use(
    http.post('*/api/v1/tickets', async ({ request }) => {
      bodies.push((await request.json()) as { id: string })
      return bodies.length === 1 ? HttpResponse.error() : HttpResponse.json(aTicket())
    }),
  )
  const { router } = await renderPage(NewTicketForm)
  await userEvent.click(
    within(screen.getByRole('group', { name: /您要反馈的是/ })).getByRole('radio', {
      name: /需求/,
    }),
  )
  await userEvent.type(title(), '希望')
  await userEvent.type(text(), '早点公布')
  await press()
  await screen.findByText(/连不上服务器/)
  await press()
  await waitFor(() => expect(router.currentRoute.value.path).toBe(`/tickets/${aTicket().id}`))
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[0]).toMatchObject({
    kind: 'demand',
    title: '希望',
    description: '早点公布',
    severity: 'moderate',
  })
})

it('puts the faults of the server at their fields and keeps the text', async () => {
  const fault = { pointer: '/title', code: 'too_long', message: '标题太长', message_en: 'Too long' }
  server.use(
    http.post('*/api/v1/tickets', () => problem(422, 'request.invalid', { errors: [fault] })),
  )
  await renderPage(NewTicketForm)
  await userEvent.type(title(), '标题')
  await userEvent.type(text(), '情况')
  await press()
  await screen.findByRole('link', { name: '标题太长' })
  expect((text() as HTMLTextAreaElement).value).toBe('情况')
})

it('is there again after a reload', async () => {
  const first = await renderPage(NewTicketForm)
  await userEvent.type(title(), '写到一半')
  first.unmount()
  await renderPage(NewTicketForm)
  await screen.findByText('已恢复未提交的内容')
  expect((title() as HTMLInputElement).value).toBe('写到一半')
  await userEvent.click(screen.getByRole('button', { name: '清空重写' }))
  expect((title() as HTMLInputElement).value).toBe('')
})
