import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'

import { useSession } from '@/api/session'
import { IDLE_LIMIT, WARN_BEFORE } from '@/features/session/idle'
import { noteAnswer, noteSilence } from '@/lib/network'
import { registerUnsent } from '@/lib/unsent'
import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import AppShell from './AppShell.vue'

const Page = { template: '<div><h1>一页</h1><input aria-label="草稿" /></div>' }
const routes = [
  { path: '/', name: 'home', component: Page },
  { path: '/account', name: 'account', component: Page },
  { path: '/sign-in', name: 'sign-in', component: { template: '<p>登录页</p>' } },
]
const shell = (person = {}) => renderPage(AppShell, { routes, person })

beforeEach(() => noteAnswer())
afterEach(() => vi.useRealTimers())

describe('the shell', () => {
  it('leads past the menu, names its landmarks and who is here', async () => {
    await shell()
    expect(screen.getByRole('link', { name: '跳到主要内容' }).getAttribute('href')).toBe('#main')
    expect(screen.getByRole('main').id).toBe('main')
    expect(screen.getByRole('button', { name: '王走' })).toBeTruthy()
    const home = screen.getAllByRole('link', { name: '我的工作' })
    expect(home.every((link) => link.getAttribute('aria-current') === 'page')).toBe(true)
  })

  it('opens its menu by keyboard and gives the focus back', async () => {
    const user = userEvent.setup()
    await shell()
    const button = screen.getByRole('button', { name: '王走' })
    button.focus()
    await user.keyboard('{Enter}')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement?.textContent).toContain('我的账号')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('长辈版')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-expanded')).toBe('false')
  })

  it('switches to elder mode from the menu', async () => {
    const user = userEvent.setup()
    await shell()
    await user.click(screen.getByRole('button', { name: '王走' }))
    await user.click(screen.getByRole('button', { name: '长辈版' }))
    expect(document.documentElement.dataset.mode).toBe('elder')
  })

  it('says when the server is silent, and when it is back', async () => {
    const user = userEvent.setup()
    let up = false
    server.use(
      http.get('*/healthz', () =>
        up ? HttpResponse.json({ status: 'ok' }) : HttpResponse.html('<h1>Wi-Fi</h1>'),
      ),
    )
    await shell()
    noteSilence()
    expect(await screen.findByText(/连不上服务器/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '重新连接' }))
    expect(screen.getByText(/连不上服务器/)).toBeTruthy()
    up = true
    await user.click(screen.getByRole('button', { name: '重新连接' }))
    await waitFor(() => expect(screen.queryByText(/连不上服务器/)).toBeNull())
  })
})

describe('leaving', () => {
  const signOut = async () => {
    const user = userEvent.setup()
    const view = await shell()
    await user.click(screen.getByRole('button', { name: '王走' }))
    await user.click(screen.getByRole('button', { name: '退出登录' }))
    return { user, view }
  }

  it('ends the session and forgets the person', async () => {
    server.use(
      http.post('*/api/v1/auth/logout', () => {
        localStorage.clear() // as Clear-Site-Data does
        return new HttpResponse(null, { status: 204 })
      }),
    )
    const { view } = await signOut()
    await waitFor(() => expect(view.router.currentRoute.value.name).toBe('sign-in'))
    expect(useSession().me).toBeNull()
    expect(Object.keys(localStorage)).toEqual(['tongxing.preferences'])
  })

  it('asks first when something was not sent', async () => {
    const stop = registerUnsent(() => Promise.resolve(2))
    const { user } = await signOut()
    expect(await screen.findByText('还有 2 项没有上传')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '先不退出' }))
    await waitFor(() => expect(screen.queryByText('还有 2 项没有上传')).toBeNull())
    expect(useSession().state).toBe('signed_in')
    stop()
  })

  it('stays in when the server cannot be told', async () => {
    server.use(http.post('*/api/v1/auth/logout', () => HttpResponse.error()))
    await signOut()
    expect(await screen.findByText(/没有网络，无法退出登录/)).toBeTruthy()
    expect(useSession().state).toBe('signed_in')
  })
})

describe('nobody there', () => {
  it('is asked about, then the session ends over the page that stays', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    server.use(
      http.post('*/api/v1/auth/refresh', () =>
        HttpResponse.json({ access_token: 'b', expires_in: 600 }),
      ),
    )
    await shell()
    const draft = screen.getAllByLabelText<HTMLInputElement>('草稿')[0]
    if (draft === undefined) throw new Error('no page')
    draft.value = '写了一半'
    await vi.advanceTimersByTimeAsync(IDLE_LIMIT - WARN_BEFORE + 15_000)
    vi.useRealTimers()
    expect(await screen.findByText('您还在吗？')).toBeTruthy()
    expect(screen.getByText(/将在 3 分钟内自动退出/)).toBeTruthy()

    useSession().expire()
    await nextTick()
    expect(await screen.findByText('请重新登录')).toBeTruthy()
    expect(draft.isConnected).toBe(true)
    expect(draft.value).toBe('写了一半')
  })

  it('another person begins afresh, the same one goes on', async () => {
    server.use(
      http.post('*/api/v1/auth/login', () =>
        HttpResponse.json({
          access_token: 'b',
          expires_in: 600,
          next_step: 'signed_in',
          step_token: null,
        }),
      ),
      http.get('*/api/v1/me', () => HttpResponse.json(aPerson())),
    )
    const user = userEvent.setup()
    await shell()
    useSession().expire()
    await user.type(await screen.findByLabelText(/用户名/), 'wang')
    await user.type(screen.getByLabelText(/密码/), 'a long password')
    await user.click(screen.getByRole('button', { name: '登录' }))
    await waitFor(() => expect(useSession().state).toBe('signed_in'))
    await waitFor(() => expect(screen.queryByText('请重新登录')).toBeNull())
  })
})
