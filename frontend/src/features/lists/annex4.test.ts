import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import Annex4Page from '@/routes/lists/Annex4Page.vue'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import { keepFiller, recallFiller } from './filler'

const PROGRAMME = '018b2655-3400-7898-abf9-be8c492d97d5'
const UNIT = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })
const row = {
  number: 1,
  matter: '“失业再就业”\n一件事一次办\n(辽事通 APP)',
  walker: '张三\n(一级主任科员)',
  problems: '1.材料要交两次',
  demands: '无',
  measures: '1.删除必传',
  state: '已整改完毕',
  effect: '满意',
  remark: '',
}
const open = (at = '/lists/annex-4') =>
  renderPage(Annex4Page, {
    at,
    person: {
      id: 'me',
      display_name: '王填报',
      organisation_name: '行风办',
      permissions: ['ticket:read', 'form:export'],
    },
  })

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined) // saves no file here
  server.use(
    http.get('*/api/v1/organisations', () => page([{ id: UNIT, name: '就业促进处' }])),
    http.get('*/api/v1/programmes', () =>
      page([{ id: PROGRAMME, title: '工作方案', document_number: '38号' }]),
    ),
    http.get('*/api/v1/forms/annex-4/preview', ({ request }) => {
      const unit = new URL(request.url).searchParams.get('organisation_id')
      return HttpResponse.json({ unit: unit === UNIT ? '就业促进处' : '', rows: [row] })
    }),
  )
})

describe('who filled the form', () => {
  it('is told to that person only', () => {
    keepFiller('me', { filler: '王填报', contact: '024-1' })
    expect(recallFiller('me')).toEqual({ filler: '王填报', contact: '024-1' })
    expect(recallFiller('other')).toBeNull()
    localStorage.setItem('tongxing.annex-4.filler', '{"person":"me","filler":1}')
    expect(recallFiller('me')).toBeNull()
    localStorage.setItem('tongxing.annex-4.filler', 'nonsense')
    expect(recallFiller('me')).toBeNull()
  })
})

describe('Annex 4', () => {
  it('is shown as the notice prints it before it is taken', async () => {
    await open()
    expect(await screen.findByText('1.材料要交两次')).toBeTruthy()
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual([
      '序号',
      '事项名称\n(体验途径)',
      '人员姓名\n(职务)',
      '问题清单',
      '需求清单',
      '整改措施\n清单',
      '是否已整改完毕\n(或标明拟整改完成的期限)',
      '整改效果',
      '备注',
    ])
    expect(screen.getByText('填报单位：行风办')).toBeTruthy()
    expect(screen.getByText('填报人姓名及联系方式：王填报')).toBeTruthy()
  })

  it('follows the chosen unit, unless another name was written', async () => {
    const { router } = await open()
    await screen.findByText('1.材料要交两次')
    await userEvent.selectOptions(screen.getByLabelText(/走流程人员所在单位/), '就业促进处')
    expect(await screen.findByText('填报单位：就业促进处')).toBeTruthy()
    expect(router.currentRoute.value.query).toEqual({ unit: UNIT })
    const name = screen.getByLabelText(/填报单位/)
    await userEvent.clear(name)
    await userEvent.type(name, '某处')
    await userEvent.selectOptions(screen.getByLabelText(/走流程人员所在单位/), '')
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
    expect(await screen.findByText('填报单位：某处')).toBeTruthy()
  })

  it('sends the filler in the body, never in an address, and remembers it', async () => {
    const sent: { url: string; body: unknown }[] = []
    server.use(
      http.post('*/api/v1/forms/annex-4', async ({ request }) => {
        sent.push({ url: request.url, body: await request.json() })
        return new HttpResponse('bytes')
      }),
    )
    await open()
    await screen.findByText('1.材料要交两次')
    await userEvent.type(screen.getByLabelText(/^联系方式/), '024-00000000')
    await userEvent.click(screen.getByRole('button', { name: '下载 Excel' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(new URL(sent[0]?.url ?? '').search).toBe('')
    expect(sent[0]?.body).toMatchObject({
      programme_id: PROGRAMME,
      organisation_id: null,
      unit: '行风办',
      filler: '王填报',
      contact: '024-00000000',
      include_clean: false,
      format: 'xlsx',
    })
    await waitFor(() => expect(recallFiller('me')?.contact).toBe('024-00000000'))
  })

  it.each([
    [409, 'form.too_large', '内容过多，请按单位分别导出'],
    [403, 'auth.forbidden', '没有权限'],
    [500, 'x', '服务暂时不可用'],
  ])('says why it was not made (%i), and keeps what was typed', async (status, code, title) => {
    server.use(
      http.post('*/api/v1/forms/annex-4', () => HttpResponse.json({ code, title }, { status })),
    )
    await open()
    await screen.findByText('1.材料要交两次')
    const contact = screen.getByLabelText<HTMLInputElement>(/^联系方式/)
    await userEvent.type(contact, '024')
    await userEvent.click(screen.getByRole('button', { name: '下载 Word' }))
    expect(await screen.findByText(title)).toBeTruthy()
    expect(contact.value).toBe('024')
  })

  it('leads to the field that is too long before it asks the server', async () => {
    await open()
    await screen.findByText('1.材料要交两次')
    const filler = screen.getByLabelText(/填报人姓名/)
    await userEvent.clear(filler)
    await userEvent.paste('王'.repeat(81))
    await userEvent.click(screen.getByRole('button', { name: '下载 Word' }))
    const link = await screen.findByRole('link', { name: '最多 80 个字' })
    expect(link.getAttribute('href')).toBe('#annex-filler')
  })

  it('says in words that there are too many walks for one form', async () => {
    server.use(
      http.get('*/api/v1/forms/annex-4/preview', () =>
        HttpResponse.json(
          { code: 'form.too_large', title: '内容过多，请按单位分别导出' },
          { status: 409 },
        ),
      ),
    )
    await open()
    expect(await screen.findByText('内容过多，请按单位分别导出')).toBeTruthy()
  })
})
