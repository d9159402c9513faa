import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { aGuide, aStage, aVersion, EDITOR, published, serveGuide } from '@tests/support/guides'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import ComparePage from './ComparePage.vue'
import GuidePage from './GuidePage.vue'

beforeEach(() => serveGuide())

const read = (person: object = EDITOR, at = '/catalogue/guides/g') =>
  renderPage(GuidePage, {
    person,
    at,
    routes: [{ path: '/catalogue/guides/:id', name: 'guide', component: GuidePage }],
  })

describe('reading a guide', () => {
  it('says that there is none', async () => {
    server.use(
      http.get('*/api/v1/guides/g', () =>
        HttpResponse.json(
          { code: 'catalogue.guide_not_found', title: '没有找到办事指南' },
          { status: 404 },
        ),
      ),
    )
    await read()
    expect(await screen.findByRole('heading', { level: 1, name: '没有找到' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  })

  it('shows what is in force, in words', async () => {
    await read({ permissions: ['catalogue:read'] })
    expect(await screen.findByText('3 个工作日')).toBeTruthy()
    expect(screen.getByText('法定 10 个自然日')).toBeTruthy()
    expect(screen.getByText('不用跑')).toBeTruthy()
    expect(screen.getByText('不收费')).toBeTruthy()
    expect(screen.getByText('可网上核验')).toBeTruthy()
    expect(screen.getByText('咨询电话 12333').getAttribute('href')).toBe('tel:12333')
    expect(screen.queryByRole('button', { name: /修订/ })).toBeNull()
    expect(screen.getByRole('link', { name: '与第 1 版比较' }).getAttribute('href')).toBe(
      '/catalogue/guides/g/compare?from=v1&to=v2',
    )
  })

  it('shows the version of the address, and goes on with the draft there is', async () => {
    const { router } = await read(EDITOR, '/catalogue/guides/g?version=v2')
    expect(await screen.findByText('第 2 版（草稿）')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '继续修订' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/catalogue/guides/g/draft'))
  })
})

describe('comparing versions', () => {
  const compare = (at = '') =>
    renderPage(ComparePage, {
      person: EDITOR,
      at: `/catalogue/guides/g/compare${at}`,
      routes: [{ path: '/catalogue/guides/:id/compare', component: ComparePage }],
    })

  it('tells what was added, taken away and changed between the newest two', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/v1/guide-versions/:id/comparison', ({ request, params }) => {
        asked.push(`${String(params.id)}<${new URL(request.url).searchParams.get('with') ?? ''}`)
        return HttpResponse.json({
          before: published,
          after: aVersion(),
          changes: [
            {
              section: 'promised',
              kind: 'changed',
              subject: null,
              before: { amount: 5, unit: 'working_days' },
              after: { amount: 3, unit: 'working_days' },
            },
            {
              section: 'stages',
              kind: 'added',
              subject: '审核',
              before: null,
              after: aStage('审核', { kind: 'review' }),
            },
            {
              section: 'materials',
              kind: 'changed',
              subject: '身份证',
              before: { name: '身份证', copies: 2 },
              after: { name: '身份证', copies: 1 },
            },
          ],
        })
      }),
    )
    await compare()
    expect(await screen.findByText('共有：新增 1 处、修改 2 处')).toBeTruthy()
    expect(screen.getByText('5 个工作日').tagName).toBe('DEL')
    expect(screen.getByText('3 个工作日').tagName).toBe('INS')
    expect(screen.getByText('1 份').tagName).toBe('INS')
    expect(asked).toEqual(['v2<v1'])
  })

  it('needs two', async () => {
    server.use(http.get('*/api/v1/guides/g', () => HttpResponse.json(aGuide([published]))))
    await compare()
    expect(await screen.findByText('只有一个版本')).toBeTruthy()
  })
})
