import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { aGuide, aVersion, EDITOR, published, serveGuide } from '@tests/support/guides'
import { Inside, routesFor } from '@tests/support/inside'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import GuideDraftPage from './GuideDraftPage.vue'

beforeEach(() => serveGuide())

const draft = () =>
  renderPage(Inside, {
    person: EDITOR,
    at: '/catalogue/guides/g/draft',
    routes: routesFor('/catalogue/guides/:id/draft', GuideDraftPage),
  })
describe('revising a guide', () => {
  it('sends the whole text with its version and says that it is saved', async () => {
    const sent: { body: Record<string, unknown>; match: string | null }[] = []
    server.use(
      http.patch('*/api/v1/guide-versions/v2', async ({ request }) => {
        const body = (await request.json()) as Record<string, unknown>
        sent.push({ body, match: request.headers.get('if-match') })
        return HttpResponse.json(aVersion({ version: 6, title: '新名称' }))
      }),
    )
    await draft()
    const title = await screen.findByRole('textbox', { name: /指南名称/ })
    await userEvent.clear(title)
    await userEvent.type(title, '新名称')
    expect(screen.getByText('有修改还没保存')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '下移：第 1 项环节 受理' }))
    await userEvent.click(screen.getByRole('button', { name: '删除：第 1 项材料 身份证' }))
    await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
    await waitFor(() => expect(sent.length).toBe(1))
    expect(sent[0]?.match).toBe('"5"')
    const content = sent[0]?.body.content as { stages: { name: string }[]; materials: unknown[] }
    expect(content.stages.map((row) => row.name)).toEqual(['审核', '受理'])
    expect(content.materials).toEqual([])
    expect(content).toMatchObject({ title: '新名称', channels: ['window'] })
  })

  it('asks for the name of a new row before sending anything', async () => {
    await draft()
    await userEvent.click(await screen.findByRole('button', { name: '增加环节' }))
    await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
    const alert = await screen.findByText('有 1 处需要修改')
    expect(alert).toBeTruthy()
    expect(
      screen.getByRole('link', { name: '请填写办理环节第 3 项的名称' }).getAttribute('href'),
    ).toBe('#guide-stages-2-name')
    expect(document.title.startsWith('错误：') || document.title === '').toBe(true)
  })

  it('puts the server’s refusal of a field at that field', async () => {
    server.use(
      http.patch('*/api/v1/guide-versions/v2', () =>
        HttpResponse.json(
          {
            code: 'request.invalid_fields',
            errors: [
              {
                pointer: '/content/stages/1/name',
                code: 'too_long',
                message: '环节名称太长',
                message_en: 'too long',
              },
            ],
          },
          { status: 422 },
        ),
      ),
    )
    await draft()
    await userEvent.click(await screen.findByRole('button', { name: '保存草稿' }))
    const link = await screen.findByRole('link', { name: '环节名称太长' })
    expect(link.getAttribute('href')).toBe('#guide-stages-1-name')
    const second = document.getElementById('guide-stages-1-name')
    expect(second?.getAttribute('aria-invalid')).toBe('true')
  })

  it('keeps what was typed when somebody else saved first, and shows both', async () => {
    const sent: (string | null)[] = []
    let theirs = aVersion()
    server.use(
      http.get('*/api/v1/guide-versions/v2', () => HttpResponse.json(theirs)),
      http.patch('*/api/v1/guide-versions/v2', ({ request }) => {
        const match = request.headers.get('if-match')
        sent.push(match)
        return match === '"9"'
          ? HttpResponse.json(aVersion({ version: 10 }))
          : HttpResponse.json({ code: 'request.stale', detail: '已被修改' }, { status: 412 })
      }),
    )
    await draft()
    const conditions = await screen.findByRole('textbox', { name: /受理条件/ })
    await userEvent.type(conditions, '，我写的')
    theirs = aVersion({ version: 9, consultation_phone: '024-12333' })
    await userEvent.click(screen.getByRole('button', { name: '保存草稿' }))
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText('024-12333', { exact: false })).toBeTruthy()
    expect(notice.queryByText('受理条件')).toBeNull()
    expect((conditions as HTMLTextAreaElement).value).toBe('年满16周岁，我写的')
    await userEvent.click(screen.getByRole('button', { name: '用我填写的内容保存' }))
    await waitFor(() => expect(sent).toEqual(['"5"', '"9"']))
    await waitFor(() => expect(screen.queryByText('在您填写期间，别人先保存了修改')).toBeNull())
  })

  it('tells what keeps it from being published', async () => {
    server.use(
      http.post('*/api/v1/guide-versions/v2/publish', () =>
        HttpResponse.json(
          {
            code: 'catalogue.guide_has_errors',
            title: '指南存在错误，不能发布',
            findings: [
              {
                rule: 'no_stages',
                severity: 'error',
                pointer: '/stages',
                message: '没有办理环节',
                message_en: 'No stage',
              },
            ],
          },
          { status: 409 },
        ),
      ),
    )
    await draft()
    await userEvent.click(await screen.findByRole('button', { name: '发布' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    expect(dialog.getByText(/替代第 1 版/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '发布' }))
    expect(await dialog.findByText('没有办理环节', { exact: false })).toBeTruthy()
  })

  it('asks before unsaved text is left behind', async () => {
    const { router } = await draft()
    await userEvent.type(await screen.findByRole('textbox', { name: /受理条件/ }), '改')
    void router.push('/catalogue/guides')
    const dialog = within(await screen.findByRole('alertdialog'))
    await userEvent.click(dialog.getByRole('button', { name: '留下继续填写' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(router.currentRoute.value.path).toBe('/catalogue/guides/g/draft')
    void router.push('/catalogue/guides')
    await userEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: '不保存，离开' }),
    )
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/catalogue/guides'))
  })

  it('says that there is no draft any more', async () => {
    server.use(http.get('*/api/v1/guides/g', () => HttpResponse.json(aGuide([published]))))
    await draft()
    expect(await screen.findByRole('heading', { name: '没有正在修订的草稿' })).toBeTruthy()
  })
})
