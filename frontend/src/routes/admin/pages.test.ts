import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import CalendarPage from './CalendarPage.vue'
import ChecklistsPage from './ChecklistsPage.vue'
import OrganisationsPage from './OrganisationsPage.vue'
import SettingsPage from './SettingsPage.vue'

const problem = (status: number, code: string, detail: string, more: object = {}) =>
  HttpResponse.json({ code, status, detail, title: detail, ...more }, { status })
const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })
const MOMENT = '2026-01-05T01:00:00Z'

describe('units', () => {
  const unit = {
    id: 'u1',
    parent_id: null,
    kind: 'division',
    code: 'employment',
    name: '就业促进处',
    short_name: '就业处',
    region_code: null,
    position: 1,
    is_active: true,
    created_at: MOMENT,
    updated_at: MOMENT,
    version: 2,
  }

  it('says by whom a unit is still used', async () => {
    server.use(
      http.get('*/api/v1/organisations', () => page([unit])),
      http.patch('*/api/v1/organisations/:id', () =>
        problem(409, 'organisation.in_use', '仍在使用', { active_people: 3, active_children: 1 }),
      ),
    )
    await renderPage(OrganisationsPage, {
      at: '/admin/organisations?unit=u1',
      person: { permissions: ['organisation:read', 'organisation:edit'] },
    })
    await userEvent.click(await screen.findByRole('button', { name: '停用单位' }))
    const asked = within(await screen.findByRole('alertdialog'))
    await userEvent.click(asked.getByRole('button', { name: '停用单位' }))
    expect(await asked.findByText(/启用的人员 3 名、启用的直接下级单位 1 个/)).toBeTruthy()
  })

  it('who may not edit is offered nothing', async () => {
    server.use(http.get('*/api/v1/organisations', () => page([unit])))
    await renderPage(OrganisationsPage, {
      at: '/admin/organisations?unit=u1',
      person: { permissions: ['organisation:read'] },
    })
    await screen.findByRole('heading', { level: 2, name: '就业促进处' })
    expect(screen.queryByRole('button', { name: '新建单位' })).toBeNull()
    expect(screen.queryByRole('button', { name: '停用单位' })).toBeNull()
  })
})

describe('working days', () => {
  const year = (changes: object = {}) => ({
    year: 2027,
    state: 'provisional',
    source: '',
    version: 1,
    updated_at: null,
    days: [],
    ...changes,
  })

  it('keeps the arrangement when somebody else published, and compares anew', async () => {
    let present = year()
    const sent: [string | null, unknown][] = []
    server.use(
      http.get('*/api/v1/calendar/:year', ({ params }) =>
        HttpResponse.json(params.year === '2027' ? present : year({ year: 2028 })),
      ),
      http.put('*/api/v1/calendar/2027', async ({ request }) => {
        sent.push([request.headers.get('if-match'), await request.json()])
        if (sent.length === 1) {
          present = year({ version: 2, state: 'published', source: '别人的文件' })
          return problem(412, 'request.stale', '已被修改')
        }
        present = { ...present, version: 3 }
        return HttpResponse.json(present)
      }),
    )
    await renderPage(CalendarPage, {
      at: '/admin/calendar?year=2027&edit=1',
      person: { permissions: ['calendar:read', 'calendar:edit'] },
    })
    await userEvent.click(await screen.findByRole('button', { name: '加入' }))
    expect(await screen.findByRole('link', { name: '请填写节日名称' })).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox', { name: /节日名称/ }), '元旦')
    await userEvent.type(screen.getByRole('textbox', { name: /第一天/ }), '2026-12-31')
    await userEvent.type(screen.getByRole('textbox', { name: /最后一天/ }), '2027-01-01')
    await userEvent.click(screen.getByRole('button', { name: '加入' }))
    await screen.findByRole('button', { name: /删除 元旦/ })
    await userEvent.type(screen.getByRole('textbox', { name: /文件名称/ }), '国办通知')
    await userEvent.click(screen.getByRole('button', { name: '核对变化' }))
    const asked = within(await screen.findByRole('dialog'))
    expect(asked.getByText(/放假 2 天/)).toBeTruthy()
    await userEvent.click(asked.getByRole('button', { name: '确认发布' }))
    expect(await asked.findByText('内容刚被别人修改过')).toBeTruthy()
    await waitFor(async () => {
      await userEvent.click(asked.getByRole('button', { name: '确认发布' }))
      expect(sent.length).toBeGreaterThan(1)
    })
    expect(sent.map(([version]) => version)).toEqual(['"1"', '"2"'])
    expect(sent[1]?.[1]).toEqual({
      source: '国办通知',
      days: [
        { day: '2026-12-31', working: false, name: '元旦' },
        { day: '2027-01-01', working: false, name: '元旦' },
      ],
    })
  })

  it('marks a year nobody arranged, and shows no way to change it to a reader', async () => {
    server.use(http.get('*/api/v1/calendar/:year', () => HttpResponse.json(year())))
    await renderPage(CalendarPage, {
      at: '/admin/calendar?year=2027&edit=1',
      person: { permissions: ['calendar:read'] },
    })
    expect(await screen.findByText('暂定')).toBeTruthy()
    expect(screen.getByText(/2027 年的放假安排还没有录入/)).toBeTruthy()
    expect(screen.getAllByRole('table')).toHaveLength(12)
    expect(screen.queryByRole('button', { name: /编辑/ })).toBeNull()
  })
})

describe('checklists', () => {
  const checklist = {
    id: 'c1',
    key: '2023-38',
    edition: 1,
    title: '体验清单',
    title_en: 'Checklist',
    document: '辽人社办〔2023〕38号',
    issued_on: '2023-10-13',
    created_at: MOMENT,
    questions: ['a', 'b'].map((key, index) => ({
      key: `flow.${key}`,
      position: index + 1,
      dimension: 'flow',
      heading: '通不通',
      article: '五（二）',
      phrase: `原文${key}`,
      text: `问题${key}`,
      text_en: `Question ${key}`,
    })),
  }

  it('keeps a refused edition as it was put together', async () => {
    server.use(
      http.get('*/api/v1/checklists', () => page([checklist])),
      http.get('*/api/v1/checklists/:id', () => HttpResponse.json(checklist)),
      http.post('*/api/v1/checklists', () =>
        problem(422, 'checklist.invalid', '有误', {
          errors: [
            {
              pointer: '/sections/0/questions/0/key',
              code: 'x',
              message: '问题代码重复',
              message_en: 'twice',
            },
          ],
        }),
      ),
    )
    await renderPage(ChecklistsPage, {
      at: '/admin/checklists?edit=1',
      person: { permissions: ['checklist:read', 'checklist:edit'] },
    })
    await userEvent.click(await screen.findByRole('tab', { name: /通不通/ }))
    await userEvent.click(await screen.findByRole('button', { name: '删除 问题b' }))
    await userEvent.click(screen.getByRole('button', { name: '核对变化' }))
    const asked = within(await screen.findByRole('dialog'))
    expect(asked.getByText(/删除 1 个/)).toBeTruthy()
    await userEvent.click(asked.getByRole('button', { name: '确认发布' }))
    expect(await asked.findByText('问题代码重复')).toBeTruthy()
    await userEvent.click(asked.getByRole('button', { name: '继续修改' }))
    expect(screen.queryByText('问题b')).toBeNull()
    expect(screen.getAllByText('问题a').length).toBeGreaterThan(0)
  })
})

describe('settings', () => {
  it('tells of a secret only that there is one, and finds what was changed', async () => {
    const setting = (name: string, changes: object) => ({
      name,
      group: 'uploads',
      value: null,
      default: null,
      unit: null,
      origin: 'default',
      is_secret: false,
      is_set: true,
      description: `说明${name}`,
      description_en: name,
      ...changes,
    })
    server.use(
      http.get('*/api/v1/settings', () =>
        HttpResponse.json({
          items: [
            setting('A', { group: 'tokens', is_secret: true }),
            setting('B', { value: 20, default: 15, unit: 'megabytes', origin: 'changed' }),
          ],
        }),
      ),
    )
    await renderPage(SettingsPage, {
      at: '/admin/settings',
      person: { permissions: ['settings:read'], roles: ['administrator'] },
    })
    expect(await screen.findByText('已设置（内容保密）')).toBeTruthy()
    expect(screen.getByText('默认值：15 MB')).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: '只看改动过的设置' }))
    await waitFor(() => expect(screen.queryByText('已设置（内容保密）')).toBeNull())
    expect(screen.getByText('20 MB')).toBeTruthy()
  })
})
