import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'

import { EDITOR } from '@tests/support/guides'
import { Inside, routesFor } from '@tests/support/inside'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import BundleFormPage from './BundleFormPage.vue'
import MatterFormPage from './MatterFormPage.vue'
import OutletFormPage from './OutletFormPage.vue'

const aMatter = (changes: object = {}) => ({
  id: 'm',
  name: '失业登记',
  board: 'employment',
  national_code: null,
  local_code: 'SY-1',
  group_name: null,
  authority_name: '区人社局',
  authority_credit_code: null,
  source_url: null,
  source_note: null,
  is_active: true,
  version: 3,
  bundles: [],
  findings: [],
  ...changes,
})
const open = (room: string, page: Component, rest: string) =>
  renderPage(Inside, {
    person: EDITOR,
    at: `/catalogue/${room}/${rest}`,
    routes: routesFor(
      rest === 'new' ? `/catalogue/${room}/new` : `/catalogue/${room}/:id/edit`,
      page,
    ),
  })
const name = () => screen.findByRole('textbox', { name: /名称/ })
const save = () => userEvent.click(screen.getByRole('button', { name: '保存' }))

describe('changing a matter', () => {
  it('sends only what was changed, and goes to the matter', async () => {
    const sent: unknown[] = []
    server.use(
      http.get('*/api/v1/matters/m', () => HttpResponse.json(aMatter())),
      http.patch('*/api/v1/matters/m', async ({ request }) => {
        sent.push(request.headers.get('if-match'), await request.json())
        return HttpResponse.json(aMatter({ version: 4 }))
      }),
    )
    const { router } = await open('matters', MatterFormPage, 'm/edit')
    expect(await screen.findByRole('heading', { name: '修改事项' })).toBeTruthy()
    await userEvent.type(await screen.findByDisplayValue('区人社局'), '（一楼）')
    await save()
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/catalogue/matters/m'))
    expect(sent).toEqual(['"3"', { authority_name: '区人社局（一楼）' }])
  })

  it('lays the words of somebody who saved first beside what was typed', async () => {
    const sent: (string | null)[] = []
    let theirs = aMatter()
    server.use(
      http.get('*/api/v1/matters/m', () => HttpResponse.json(theirs)),
      http.patch('*/api/v1/matters/m', ({ request }) => {
        const match = request.headers.get('if-match')
        sent.push(match)
        return match === '"7"'
          ? HttpResponse.json(aMatter({ version: 8 }))
          : HttpResponse.json({ code: 'request.stale', detail: '已被修改' }, { status: 412 })
      }),
    )
    const { router } = await open('matters', MatterFormPage, 'm/edit')
    await userEvent.type(await screen.findByDisplayValue('失业登记'), '（我）')
    theirs = aMatter({ version: 7, board: 'talent' })
    await save()
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText('人才人事', { exact: false })).toBeTruthy()
    expect(screen.getByDisplayValue('失业登记（我）')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '用我填写的内容保存' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/catalogue/matters/m'))
    expect(sent).toEqual(['"3"', '"7"'])
  })

  it('takes the words of the other when they shall stand', async () => {
    let theirs = aMatter()
    server.use(
      http.get('*/api/v1/matters/m', () => HttpResponse.json(theirs)),
      http.patch('*/api/v1/matters/m', () =>
        HttpResponse.json({ code: 'request.stale', detail: '已被修改' }, { status: 412 }),
      ),
    )
    await open('matters', MatterFormPage, 'm/edit')
    await userEvent.type(await screen.findByDisplayValue('失业登记'), '（我）')
    theirs = aMatter({ version: 7, name: '失业登记（他）' })
    await save()
    await userEvent.click(await screen.findByRole('button', { name: '改用别人的内容' }))
    expect(await screen.findByDisplayValue('失业登记（他）')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a new thing', () => {
  it('names what is missing before anything is sent', async () => {
    await open('bundles', BundleFormPage, 'new')
    await screen.findByRole('heading', { name: '新增一件事' })
    await save()
    expect(screen.getByRole('link', { name: '请填写参与部门 1' }).getAttribute('href')).toBe(
      '#bundle-departments-0-name',
    )
    expect(screen.getByRole('link', { name: '请填写名称' })).toBeTruthy()
  })

  it('is asked about before it is left, and not once it is saved', async () => {
    server.use(
      http.get('*/api/v1/channels', () =>
        HttpResponse.json({ items: [{ id: 'c', code: 'hall', name: '大厅', kind: 'service' }] }),
      ),
      http.get('*/api/v1/regions', () =>
        HttpResponse.json({
          items: [{ id: 'r', code: '210100', name: '沈阳市', full_name: '沈阳市' }],
        }),
      ),
      http.post('*/api/v1/outlets', () => HttpResponse.json({ id: 'o', version: 1 })),
    )
    const { router } = await open('outlets', OutletFormPage, 'new')
    await userEvent.type(await name(), '政务大厅')
    void router.push('/catalogue/outlets')
    await userEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: '留下继续填写' }),
    )
    await userEvent.click(screen.getByRole('radio', { name: '服务大厅' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /渠道/ }), 'c')
    await userEvent.click(screen.getByRole('combobox', { name: /行政区/ }))
    await userEvent.click(await screen.findByRole('option', { name: /沈阳市/ }))
    await save()
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/catalogue/outlets/o'))
  })
})
