import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'
import { openStore, store } from '@/offline/db'
import { aServerWalk, forgetStore, serveReferences } from '@tests/support/recorder'
import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import area from '.'

const page = { template: '<router-view />' }
const person = userEvent.setup()
const problem = (status: number, code: string, title: string) =>
  HttpResponse.json(
    { status, code, title, title_en: title, detail: title, errors: [] },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

let walk: Schemas['WalkOut']
const open = () => renderPage(page, { at: `/record/${walk.id}`, routes: area.routes })
beforeEach(() => {
  openStore(aPerson().id)
  serveReferences()
  walk = aServerWalk()
  server.use(http.get('*/api/v1/walks/:id', () => HttpResponse.json(walk)))
})
afterEach(forgetStore)

const NOTE = /^重新提交的说明/

it('is not sent in again without a note', async () => {
  await open()
  await person.click(await screen.findByRole('button', { name: '重新提交' }))
  expect((await screen.findAllByText('请写明做了哪些补充')).length).toBeGreaterThan(0)
})

it('keeps the note when somebody else was quicker, and sends it with the new version', async () => {
  const seen: (string | null)[] = []
  server.use(
    http.post('*/api/v1/walks/:id/resubmit', ({ request }) => {
      seen.push(request.headers.get('if-match'))
      if (seen.length > 1) {
        walk = { ...walk, state: 'submitted', version: 9 }
        return HttpResponse.json(walk)
      }
      walk = { ...walk, version: 8 }
      return problem(412, 'request.stale', '内容已被更新')
    }),
  )
  await open()
  const note = await screen.findByLabelText(NOTE)
  await person.type(note, '已补充')
  await person.click(screen.getByRole('button', { name: '重新提交' }))
  expect(await screen.findByText('内容已被更新')).toBeTruthy()
  expect(note).toHaveProperty('value', '已补充')
  await person.click(screen.getByRole('button', { name: '重新提交' }))
  expect(await screen.findByText('这次走流程已经提交')).toBeTruthy()
  expect(seen).toEqual(['"7"', '"8"'])
})

it('shows the words of the review at their step and adds a fact there', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/v1/walks/:id/amendments', async ({ request }) => {
      bodies.push(await request.json())
      const statement = '3 号窗口'
      const amendment = { id: 'a-1', subject: 'step', subject_id: 's-1', statement }
      walk = aServerWalk({
        amendments: [amendment] as unknown as Schemas['AmendmentOut'][],
      })
      return HttpResponse.json(amendment, { status: 201 })
    }),
  )
  await open()
  expect(await screen.findByText('几号窗口？')).toBeTruthy()
  expect(screen.getByText('请写清窗口')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: /补充说明 1. 注册登录/ }))
  await person.click(screen.getByRole('button', { name: '保存补充' }))
  expect(await screen.findByText('请写明补充的事实')).toBeTruthy()
  await person.type(screen.getByLabelText(/^补充或更正的事实/), '3 号窗口')
  await person.click(screen.getByRole('button', { name: '保存补充' }))
  expect(await screen.findByText('已补充：')).toBeTruthy()
  expect(bodies).toMatchObject([{ subject: 'step', subject_id: 's-1', statement: '3 号窗口' }])
})

it('is not for a stranger', async () => {
  walk = aServerWalk({ walker: { id: 'somebody', name: '李四', sealed: false } })
  await open()
  expect(await screen.findByText('这是别人的走流程')).toBeTruthy()
})

it('continues here what was begun on another device', async () => {
  walk = aServerWalk({
    state: 'started',
    reviews: [],
    steps: [],
    mode: 'in_person',
    channel_id: 'c-1',
    mode_record: null,
    client_started_at: '2026-11-20T01:00:00Z',
    clock_offset_ms: 0,
    questions: [],
    linked_ticket_ids: [],
  })
  await open()
  expect(await screen.findByText('走流程中')).toBeTruthy()
  await waitFor(async () => expect(await store().walks.get(walk.id)).toBeTruthy())
})
