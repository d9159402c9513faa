import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import AuditPage from './AuditPage.vue'

const ID = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const JOB = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e02'
const entry = (changes: object = {}) => ({
  id: ID,
  occurred_at: '2026-01-05T01:00:00Z',
  name: 'user.roles_changed',
  aggregate: 'user',
  aggregate_id: ID,
  actor_id: ID,
  actor_kind: 'user',
  actor_name: '岑*',
  organisation_id: null,
  request_id: 'r',
  address: '192.0.2.7',
  payload: { granted: ['auditor'], withdrawn: [] },
  position: 7,
  hash: 'abc',
  ...changes,
})
const job = (state: string, result: object | null) => ({
  id: JOB,
  kind: 'audit.verify',
  state,
  state_label: '',
  progress: 0.5,
  note: '',
  attempts: 1,
  max_attempts: 5,
  result,
  error: null,
  run_at: '2026-01-05T01:00:00Z',
  created_at: '2026-01-05T01:00:00Z',
  updated_at: '2026-01-05T01:00:00Z',
})
const verdict = (changes: object) => ({
  holds: true,
  anchored: true,
  sealed: 1845,
  unsealed: 0,
  head: 'h',
  fault: null,
  position: null,
  event_id: null,
  ...changes,
})

async function open(at = '/audit', permissions = ['audit:read', 'audit:verify']) {
  const asked: URLSearchParams[] = []
  server.use(
    http.get('*/api/v1/audit/entries', ({ request }) => {
      const query = new URL(request.url).searchParams
      if (query.get('limit') === '50') asked.push(query)
      const items =
        query.get('name') === 'audit.verification_requested'
          ? [entry({ name: 'audit.verification_requested', aggregate: 'audit', aggregate_id: JOB })]
          : [entry()]
      return HttpResponse.json({ items, next: 'further', prev: null })
    }),
  )
  const view = await renderPage(AuditPage, { at, person: { permissions } })
  return { ...view, asked }
}
const check = () => screen.findByRole('button', { name: '校验审计链' })

describe('the audit page', () => {
  it('says how long to wait when too many checks were asked for', async () => {
    await open()
    server.use(
      http.post('*/api/v1/audit/verifications', () =>
        HttpResponse.json(
          { code: 'request.too_many', detail: '次数已达上限' },
          { status: 429, headers: { 'Retry-After': '90' } },
        ),
      ),
    )
    await userEvent.click(await check())
    expect(await screen.findByText(/次数已达上限（请等待 90 秒）/)).toBeTruthy()
  })

  it.each([
    ['edited', { sealed: 11, position: 12, event_id: ID }, /第 12 条的内容被改动过/],
    ['gap', { sealed: 11, position: 12 }, /第 12 条缺失/],
    ['tail_cut', { sealed: 11, position: 12 }, /从第 12 条起的末尾记录被删掉/],
    ['anchor', { sealed: 11, position: 12 }, /与数据库之外的锚点不符/],
    ['link', { sealed: 11, position: 12 }, /接不上/],
  ])('names the place where the chain breaks: %s', async (fault, found, words) => {
    server.use(
      http.get('*/api/v1/jobs/:id', () =>
        HttpResponse.json(job('done', verdict({ holds: false, fault, ...found }))),
      ),
    )
    await open(`/audit?check=${JOB}`)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.getByText('审计链有问题，请立即报告')).toBeTruthy()
  })

  it('does not call the check of another auditor a failure', async () => {
    server.use(
      http.get('*/api/v1/jobs/:id', () =>
        HttpResponse.json({ code: 'job.not_found', detail: '没有' }, { status: 404 }),
      ),
    )
    await open(`/audit?check=${JOB}`)
    expect(await screen.findByText(/由另一位审计员发起/)).toBeTruthy()
  })

  it('shows progress, then the outcome in words, and goes on after a reload', async () => {
    let done = false
    server.use(
      http.post('*/api/v1/audit/verifications', () =>
        HttpResponse.json({ job_id: JOB }, { status: 202 }),
      ),
      http.get('*/api/v1/jobs/:id', () => {
        const now = done ? job('done', verdict({ unsealed: 2 })) : job('running', null)
        done = true
        return HttpResponse.json(now)
      }),
    )
    const { router } = await open()
    await userEvent.click(await check())
    expect(await screen.findByRole('progressbar')).toBeTruthy()
    expect(router.currentRoute.value.query.check).toBe(JOB)
    expect(await screen.findByText(/共 1845 条，全部核对无误/)).toBeTruthy()
    expect(screen.getByText(/另有 2 条刚写入/)).toBeTruthy()
  }, 30_000)

  it('who may only read finds nothing to press', async () => {
    await open('/audit', ['audit:read'])
    await screen.findByRole('link', { name: '授予或收回角色' })
    expect(screen.queryByRole('button', { name: '校验审计链' })).toBeNull()
  })

  it('opens an entry in words, with a way to its person and not to what one may not see', async () => {
    const { router, asked } = await open()
    await userEvent.click(await screen.findByRole('link', { name: '授予或收回角色' }))
    const drawer = within(await screen.findByRole('dialog', { name: '授予或收回角色' }))
    expect(drawer.getByText('审计员')).toBeTruthy()
    expect(drawer.queryByRole('link', { name: '查看这个对象' })).toBeNull()
    await userEvent.click(drawer.getByRole('link', { name: '只看此人的操作' }))
    await waitFor(() => expect(router.currentRoute.value.query.actor).toBe(ID))
    await waitFor(() => expect(asked.some((query) => query.get('actor_id') === ID)).toBe(true))
  })

  it('turns the page by the cursor in the address', async () => {
    const { router, asked } = await open('/audit?kind=user')
    await screen.findByRole('link', { name: '授予或收回角色' })
    await userEvent.click(screen.getByRole('button', { name: /下一页/ }))
    await waitFor(() => expect(router.currentRoute.value.query.cursor).toBe('further'))
    await waitFor(() => expect(asked.some((query) => query.get('cursor') === 'further')).toBe(true))
    expect(asked.every((query) => query.get('aggregate') === 'user')).toBe(true)
  })
})
