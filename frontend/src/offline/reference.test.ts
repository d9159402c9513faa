import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { screen } from '@testing-library/vue'

import { forgetDevice, freshStart, ME, plan } from '@tests/support/recorded-walk'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { store } from './db'
import { fetchForWalk, MOST_ROWS, refreshReference, useReference } from './reference'
import { planWalk } from './walks'

const GUIDE = plan.guide_version_id
let asked: string[] = []

function rows(request: Request, total: number) {
  const url = new URL(request.url)
  asked.push(`${url.pathname.split('/').pop() ?? ''}${url.search}`)
  const from = Number(url.searchParams.get('cursor') ?? 0)
  const items = Array.from({ length: Math.min(200, total - from) }, (_one, at) => ({
    ...{ id: `${from + at}`, name: `第 ${from + at} 个`, is_active: (from + at) % 10 !== 9 },
    published_version_id: (from + at) % 2 === 0 ? 'v' : null,
  }))
  const next = from + 200 < total ? String(from + 200) : null
  return HttpResponse.json({ items, next, prev: null })
}

function lists(total: Record<string, number> = {}) {
  const names = ['channels', 'outlets', 'matters', 'bundles', 'guides', 'programmes', 'checklists']
  return [
    ...names.map((name) =>
      http.get(`*/api/v1/${name}`, ({ request }) => rows(request, total[name] ?? 1)),
    ),
    http.get('*/api/v1/checklists/:id', ({ params }) => HttpResponse.json({ id: params.id })),
    http.get('*/api/v1/guide-versions/:id', ({ params }) => HttpResponse.json({ id: params.id })),
  ]
}
const kept = async (key: string) =>
  (await store().reference.get(key))?.value as { rows: unknown[]; complete: boolean } | undefined

beforeEach(() => {
  freshStart()
  asked = []
})
afterEach(forgetDevice)

describe('what a walker needs in a hall', () => {
  it('is read page by page, within bounds, without what is out of use', async () => {
    server.use(...lists({ outlets: 5_000, guides: 450 }))
    await refreshReference()
    const outlets = await kept('list:outlets')
    expect(outlets?.rows).toHaveLength(MOST_ROWS)
    expect(outlets?.complete).toBe(false)
    expect(await kept('list:guides')).toMatchObject({ complete: true })
    expect((await kept('list:guides'))?.rows).toHaveLength(225)
    expect(await kept('checklist:0')).toEqual({ id: '0' })
  })

  it('holds the guide of every walk on this device', async () => {
    server.use(...lists())
    await planWalk(plan, { subject: '' })
    await refreshReference()
    expect(await kept(`guide:${GUIDE}`)).toEqual({ id: GUIDE })
  })

  it('is not read again while it is fresh', async () => {
    server.use(...lists())
    await refreshReference()
    asked = []
    await refreshReference()
    expect(asked).toEqual([])
  })

  it('stays as it was when the server is away or refuses', async () => {
    server.use(...lists())
    await refreshReference()
    await store().reference.toCollection().modify({ fetchedAt: '2020-01-01T00:00:00Z' })
    server.use(
      http.get('*/api/v1/:list', () => HttpResponse.error()),
      http.get('*/api/v1/channels', () => HttpResponse.json({ code: 'x' }, { status: 403 })),
      http.get('*/api/v1/guide-versions/:id', () => HttpResponse.error()),
    )
    await refreshReference()
    await fetchForWalk(plan)
    expect((await kept('list:channels'))?.rows).toHaveLength(1)
  })

  it('is shown from the device at once, then as the server says', async () => {
    await store().reference.put({
      key: 'list:channels',
      value: { rows: [{ name: '旧渠道' }], complete: true },
      fetchedAt: '2020-01-01T00:00:00Z',
    })
    let answer: (() => void) | null = null
    server.use(
      http.get('*/api/v1/channels', async ({ request }) => {
        await new Promise<void>((resolve) => (answer = resolve))
        return rows(request, 1)
      }),
    )
    const Page = defineComponent(() => {
      const { data } = useReference('channels')
      return () => h('p', data.value?.rows.map(({ name }) => name).join() ?? '')
    })
    await renderPage(Page, { person: { id: ME } })
    expect(await screen.findByText('旧渠道')).toBeTruthy()
    await expect.poll(() => answer, { timeout: 20_000 }).not.toBeNull()
    ;(answer as unknown as () => void)()
    expect(await screen.findByText('第 0 个')).toBeTruthy()
  }, 60_000)
})
