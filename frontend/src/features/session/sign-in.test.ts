import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { useSession } from '@/api/session'
import { currentToken } from '@/api/token'
import { setPageTitle, setTitleWords } from '@/lib/title'
import { aPerson, renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import SignInPanel from './SignInPanel.vue'

const step = (next_step: string, step_token: string) =>
  HttpResponse.json({ access_token: null, expires_in: 600, next_step, step_token })
const SIGNED_IN = {
  access_token: 'token',
  expires_in: 600,
  next_step: 'signed_in',
  step_token: null,
}
const done = () => HttpResponse.json(SIGNED_IN)
const bearer = (request: Request) => request.headers.get('authorization')

async function enter(name = 'wang', password = 'a long password') {
  const user = userEvent.setup()
  const view = await renderPage(SignInPanel, { person: null })
  setTitleWords('同行', '错误：')
  setPageTitle('登录')
  if (name !== '') await user.type(screen.getByLabelText(/用户名/), name)
  if (password !== '') await user.type(screen.getByLabelText(/密码/), password)
  await user.click(screen.getByRole('button', { name: '登录' }))
  return { user, view }
}

describe('signing in', () => {
  it('goes straight in when nothing more is asked', async () => {
    server.use(
      http.post('*/api/v1/auth/login', async ({ request }) => {
        expect(await request.json()).toEqual({ username: 'wang', password: 'a long password' })
        return done()
      }),
      http.get('*/api/v1/me', () => HttpResponse.json(aPerson())),
    )
    const { view } = await enter()
    await waitFor(() => expect(view.emitted('done')).toHaveLength(1))
    expect(currentToken()).toBe('token')
    expect(useSession().state).toBe('signed_in')
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/token|王走|wang/)
  })

  it('says at the fields what is missing, and takes the focus there', async () => {
    await enter('', '')
    expect(screen.getByLabelText(/用户名/).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getAllByText('请输入用户名').length).toBeGreaterThan(1)
    expect(screen.getAllByText('请输入密码').length).toBeGreaterThan(1)
    expect(document.title).toBe('错误：登录 · 同行')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('请输入用户名'))
  })

  it.each([
    [401, 'auth.wrong_credentials', '用户名或密码错误', {}],
    [429, 'auth.throttled', '尝试次数过多（请等待 30 秒）', { 'retry-after': '30' }],
  ])('tells a refusal of %i in words', async (status, code, words, headers) => {
    const detail = words.replace(/（.*/, '')
    server.use(
      http.post('*/api/v1/auth/login', () =>
        HttpResponse.json({ status, code, title: detail, detail }, { status, headers }),
      ),
    )
    await enter()
    expect(await screen.findByText(words)).toBeTruthy()
  })

  it('tells that the server is silent', async () => {
    server.use(http.post('*/api/v1/auth/login', () => HttpResponse.error()))
    await enter()
    expect(await screen.findByText(/连不上服务器/)).toBeTruthy()
  })

  it('asks for the one-time code, or a recovery code', async () => {
    const shown: unknown[] = []
    server.use(
      http.post('*/api/v1/auth/login', () => step('second_factor', 'step-2')),
      http.post('*/api/v1/auth/totp', async ({ request }) => {
        expect(bearer(request)).toBe('Bearer step-2')
        shown.push(await request.json())
        return shown.length === 1
          ? HttpResponse.json({ code: 'auth.wrong_code', detail: '动态口令错误' }, { status: 401 })
          : done()
      }),
      http.get('*/api/v1/me', () => HttpResponse.json(aPerson())),
    )
    const { user, view } = await enter()
    await user.type(await screen.findByLabelText(/^动态口令/), '123 456')
    await user.click(screen.getByRole('button', { name: '确认' }))
    expect(await screen.findByText('动态口令错误')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /使用恢复码/ }))
    await user.type(screen.getByLabelText(/恢复码/), 'abcd-efgh-ijkl-mnop-qrst-uvwx')
    await user.click(screen.getByRole('button', { name: '确认' }))
    await waitFor(() => expect(view.emitted('done')).toHaveLength(1))
    expect(shown).toEqual([{ code: '123456' }, { recovery_code: 'abcd-efgh-ijkl-mnop-qrst-uvwx' }])
  })

  it('begins again when a step took too long', async () => {
    server.use(
      http.post('*/api/v1/auth/login', () => step('second_factor', 'old')),
      http.post('*/api/v1/auth/totp', () =>
        HttpResponse.json({ code: 'auth.session_over', detail: '登录已失效' }, { status: 401 }),
      ),
    )
    const { user } = await enter()
    await user.type(await screen.findByLabelText(/^动态口令/), '123456')
    await user.click(screen.getByRole('button', { name: '确认' }))
    expect(await screen.findByText('等待时间过长，请重新登录。')).toBeTruthy()
  })

  it('leads through first password, authenticator and recovery codes', async () => {
    server.use(
      http.post('*/api/v1/auth/login', () => step('password_change', 'step-p')),
      http.post('*/api/v1/auth/first-password', async ({ request }) => {
        expect(bearer(request)).toBe('Bearer step-p')
        expect(await request.json()).toEqual({
          current_password: 'a long password',
          new_password: 'quite another one',
        })
        return step('enrolment', 'step-e')
      }),
      http.post('*/api/v1/auth/totp/enrol', ({ request }) => {
        expect(bearer(request)).toBe('Bearer step-e')
        return HttpResponse.json({
          otpauth_uri: 'otpauth://totp/x?secret=ABCDEFGH',
          qr_svg: '<svg onload="alert(1)"/>',
          secret: 'ABCDEFGH',
        })
      }),
      http.post('*/api/v1/auth/totp/confirm', async ({ request }) => {
        expect(bearer(request)).toBe('Bearer step-e')
        expect(await request.json()).toEqual({ code: '654321' })
        return HttpResponse.json({
          recovery_codes: ['code-one', 'code-two'],
          sign_in: SIGNED_IN,
        })
      }),
      http.get('*/api/v1/me', () => HttpResponse.json(aPerson())),
    )
    const { user, view } = await enter()
    await user.type(await screen.findByLabelText(/^新密码/), 'short')
    await user.click(screen.getByRole('button', { name: '保存新密码' }))
    expect(screen.getAllByText('新密码至少 12 个字符').length).toBeGreaterThan(0)
    await user.clear(screen.getByLabelText(/^新密码/))
    await user.type(screen.getByLabelText(/^新密码/), 'quite another one')
    await user.type(screen.getByLabelText(/再输入一次/), 'quite another one')
    await user.click(screen.getByRole('button', { name: '保存新密码' }))

    const qr = await screen.findByRole('img', { name: '绑定动态口令的二维码' })
    expect(qr.querySelector('path')?.getAttribute('d')).toMatch(/^M\d/)
    expect(document.querySelector('[onload]')).toBeNull()
    expect(screen.getByText('ABCD EFGH')).toBeTruthy()
    await user.type(screen.getByLabelText(/^动态口令/), '654321')
    await user.click(screen.getByRole('button', { name: '完成绑定' }))

    expect(await screen.findByText('code-two')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('保存恢复码')
    await user.click(screen.getByRole('button', { name: '进入系统' }))
    expect(view.emitted('done')).toBeUndefined()
    await user.click(screen.getByLabelText(/我已经把恢复码保存/))
    await user.click(screen.getByRole('button', { name: '进入系统' }))
    await waitFor(() => expect(view.emitted('done')).toHaveLength(1))
  })
})
