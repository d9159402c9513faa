import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import UserListPage from './UserListPage.vue'
import UserPage from './UserPage.vue'

const ID = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e01'
const MANAGES = ['user:read', 'user:edit', 'user:reset', 'phone:read']
const SECURES = ['user:read', 'role:assign', 'session:revoke', 'second_factor:reset']

const aUser = (changes: Partial<Schemas['UserDetail']> = {}): Schemas['UserDetail'] => ({
  id: ID,
  username: 'lisi',
  display_name: '李四',
  position: '科员',
  organisation_id: null,
  organisation_name: null,
  status: 'active',
  phone_masked: '138****1234',
  roles: ['walker'],
  role_grants: [{ role: 'walker', granted_at: '2026-01-05T01:00:00Z', granted_by: null }],
  must_change_password: false,
  second_factor_enrolled: true,
  last_signed_in_at: null,
  is_locked: false,
  created_at: '2026-01-05T01:00:00Z',
  updated_at: '2026-01-05T01:00:00Z',
  version: 3,
  ...changes,
})
const problem = (status: number, code: string, detail: string, more: object = {}) =>
  HttpResponse.json({ code, status, detail, title: detail, ...more }, { status })
const page = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })

async function open(permissions: string[], user = aUser(), person: object = {}) {
  server.use(
    http.get('*/api/v1/users/:id', () => HttpResponse.json(user)),
    http.get('*/api/v1/users/:id/sessions', () => page([])),
    http.get('*/api/v1/organisations', () => page([])),
  )
  const view = await renderPage(UserPage, {
    at: `/admin/users/${ID}`,
    routes: [{ path: '/admin/users/:id', component: UserPage }],
    person: { permissions, ...person },
  })
  await screen.findByRole('heading', { level: 1, name: '李四' })
  return view
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
async function dialog(name: RegExp) {
  return within(
    await screen.findByRole(/停用|重置/.test(name.source) ? 'alertdialog' : 'dialog', { name }),
  )
}

describe('one person', () => {
  it('who only reads is offered nothing to do', async () => {
    await open(['user:read'])
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('says why nothing can be done on the own account', async () => {
    await open(MANAGES, aUser(), { id: ID })
    expect(screen.getByText(/这是您自己的账号/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '停用账号' })).toBeNull()
    expect(screen.queryByRole('button', { name: '重置密码' })).toBeNull()
    expect(screen.getByRole('button', { name: '修改资料' })).toBeTruthy()
  })

  it('tells that the last administrator must stay, and keeps the reason typed', async () => {
    server.use(
      http.post('*/api/v1/users/:id/disable', () =>
        problem(409, 'user.last_keeper', '至少保留一名启用的系统管理员和安全管理员'),
      ),
    )
    await open(MANAGES)
    await press('停用账号')
    const asked = await dialog(/停用李四/)
    await userEvent.click(asked.getByRole('button', { name: '停用' }))
    expect(await asked.findByRole('link', { name: '请写明停用原因' })).toBeTruthy()
    await userEvent.type(asked.getByRole('textbox'), '岗位调整')
    await userEvent.click(asked.getByRole('button', { name: '停用' }))
    expect(await asked.findByText(/至少保留一名/)).toBeTruthy()
    expect(asked.getByRole<HTMLInputElement>('textbox').value).toBe('岗位调整')
  })

  it('one of the three holds nothing besides, and a refusal is told in words', async () => {
    const sent: unknown[] = []
    server.use(
      http.put('*/api/v1/users/:id/roles', async ({ request }) => {
        sent.push(await request.json())
        return problem(409, 'user.roles_clash', '三员分立：不得兼任')
      }),
    )
    await open(SECURES)
    await press('授予角色')
    const asked = await dialog(/授予李四/)
    expect(asked.getAllByRole('checkbox')).toHaveLength(6)
    await userEvent.click(asked.getByRole('radio', { name: /^审计员/ }))
    expect(asked.queryAllByRole('checkbox')).toEqual([])
    await userEvent.click(asked.getByRole('button', { name: '保存角色' }))
    expect(await asked.findByText('三员分立：不得兼任')).toBeTruthy()
    expect(sent).toEqual([{ roles: ['auditor'] }])
  })

  it('shows what somebody else changed beside what was typed here', async () => {
    let present = aUser()
    await open(MANAGES)
    server.use(
      http.patch('*/api/v1/users/:id', () => {
        present = aUser({ position: '处长', version: 4 })
        return problem(412, 'request.stale', '已被修改')
      }),
      http.get('*/api/v1/users/:id', () => HttpResponse.json(present)),
    )
    await press('修改资料')
    const asked = await dialog(/修改资料/)
    const position = asked.getByRole<HTMLInputElement>('textbox', { name: /职务/ })
    await userEvent.clear(position)
    await userEvent.type(position, '副处长')
    await userEvent.click(asked.getByRole('button', { name: '保存' }))
    expect(await asked.findByText('内容刚被别人修改过')).toBeTruthy()
    expect(await asked.findByText('对方已改为：处长')).toBeTruthy()
    expect(position.value).toBe('副处长')

    const sent: [string | null, unknown][] = []
    server.use(
      http.patch('*/api/v1/users/:id', async ({ request }) => {
        sent.push([request.headers.get('if-match'), await request.json()])
        return HttpResponse.json(aUser({ position: '副处长', version: 5 }))
      }),
    )
    await userEvent.click(asked.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(sent).toEqual([['"4"', { position: '副处长' }]])
  })

  it('leads a refused field to its place', async () => {
    server.use(
      http.patch('*/api/v1/users/:id', () =>
        problem(422, 'request.invalid_fields', '有误', {
          errors: [{ pointer: '/phone', code: 'x', message: '电话有误', message_en: 'wrong' }],
        }),
      ),
    )
    await open(MANAGES)
    await press('修改资料')
    const asked = await dialog(/修改资料/)
    await userEvent.type(asked.getByRole('textbox', { name: /电话/ }), '024-8888 0000')
    await userEvent.click(asked.getByRole('button', { name: '保存' }))
    expect((await asked.findByRole('link', { name: '电话有误' })).getAttribute('href')).toBe(
      '#user-phone',
    )
  })

  it('shows a new password once; closed, it is nowhere any more', async () => {
    server.use(
      http.post('*/api/v1/users/:id/reset-password', () =>
        HttpResponse.json({
          user: aUser({ version: 4 }),
          initial_password: 'once-only',
          version: 4,
        }),
      ),
    )
    await open(MANAGES)
    await press('重置密码')
    const asked = await dialog(/重置李四/)
    await userEvent.click(asked.getByRole('button', { name: '重置密码' }))
    expect(await screen.findByText('once-only')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '已记下，关闭' }))
    await waitFor(() => expect(screen.queryByText('once-only')).toBeNull())
    for (const store of [localStorage, sessionStorage]) {
      const kept = Object.keys(store).map((key) => store.getItem(key))
      expect(kept.join()).not.toContain('once-only')
    }
  })

  it('asks what the number is for before it shows it', async () => {
    server.use(
      http.post('*/api/v1/users/:id/read-phone', () => HttpResponse.json({ phone: '13800001234' })),
    )
    await open(MANAGES)
    await press('查看完整号码')
    const asked = await dialog(/李四的电话/)
    await userEvent.click(asked.getByRole('button', { name: '查看' }))
    expect(await asked.findByRole('link', { name: '请写明用途' })).toBeTruthy()
    await userEvent.type(asked.getByRole('textbox'), '核实反馈单')
    await userEvent.click(asked.getByRole('button', { name: '查看' }))
    expect(await asked.findByText('13800001234')).toBeTruthy()
  })

  it('ends one session of several', async () => {
    const ended: string[] = []
    let left = ['a', 'b']
    await open(SECURES)
    server.use(
      http.get('*/api/v1/users/:id/sessions', () =>
        page(
          left.map((id) => ({
            id,
            device: `Chrome · ${id}`,
            network: '192.0.2.*',
            second_factor: false,
            created_at: '2026-01-05T01:00:00Z',
            last_used_at: '2026-01-05T01:00:00Z',
            expires_at: '2026-01-05T13:00:00Z',
          })),
        ),
      ),
      http.delete('*/api/v1/users/:id/sessions/:session', ({ params }) => {
        ended.push(String(params.session))
        left = ['b']
        return new HttpResponse(null, { status: 204 })
      }),
    )
    await renderPage(UserPage, {
      at: `/admin/users/${ID}`,
      routes: [{ path: '/admin/users/:id', component: UserPage }],
      person: { permissions: SECURES },
    })
    const [first] = await screen.findAllByRole('button', { name: /退出这台/ })
    if (first) await userEvent.click(first)
    await waitFor(() => expect(screen.getAllByRole('button', { name: /退出这台/ })).toHaveLength(1))
    expect(ended).toEqual(['a'])
  })
})

describe('people', () => {
  it('keeps what was typed when the name is taken, and sends one attempt with one key', async () => {
    const keys: (string | null)[] = []
    let taken = true
    server.use(
      http.get('*/api/v1/users', () => page([])),
      http.get('*/api/v1/organisations', () => page([])),
      http.post('*/api/v1/users', ({ request }) => {
        keys.push(request.headers.get('idempotency-key'))
        if (taken) return problem(409, 'user.username_taken', '用户名已被使用')
        return HttpResponse.json(
          { user: aUser(), initial_password: 'first-word', version: 1 },
          { status: 201 },
        )
      }),
    )
    await renderPage(UserListPage, { at: '/admin/users', person: { permissions: MANAGES } })
    await userEvent.click(await screen.findByRole('button', { name: '新建账号' }))
    const asked = await dialog(/新建账号/)
    await userEvent.click(asked.getByRole('button', { name: '建立账号' }))
    expect(await asked.findAllByRole('link')).toHaveLength(2)
    await userEvent.type(asked.getByRole('textbox', { name: /用户名/ }), 'lisi')
    await userEvent.type(asked.getByRole('textbox', { name: /姓名/ }), '李四')
    await userEvent.click(asked.getByRole('button', { name: '建立账号' }))
    expect(await asked.findByText('用户名已被使用')).toBeTruthy()
    taken = false
    await userEvent.click(asked.getByRole('button', { name: '建立账号' }))
    expect(await screen.findByText('first-word')).toBeTruthy()
    expect(new Set(keys).size).toBe(1)
  })

  it('asks for what stands in the address, and offers a way out of an empty list', async () => {
    const asked: URLSearchParams[] = []
    server.use(
      http.get('*/api/v1/users', ({ request }) => {
        asked.push(new URL(request.url).searchParams)
        return page([])
      }),
      http.get('*/api/v1/organisations', () => page([])),
    )
    const { router } = await renderPage(UserListPage, {
      at: `/admin/users?q=李&role=walker&role=nonsense&status=disabled&unit=${ID}`,
      person: { permissions: ['user:read'] },
    })
    await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      limit: '50',
      q: '李',
      role: 'walker',
      status: 'disabled',
      organisation_id: ID,
    })
    expect(screen.queryByRole('button', { name: '新建账号' })).toBeNull()
  })
})
