import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'

import { noteAnswer } from '@/lib/network'
import { useShortcuts } from '@/ui/shortcuts'
import { renderPage } from '@tests/support/render'
import { server } from '@tests/support/server'

import AppShell from './AppShell.vue'

let pressed: string[] = []
const Page = defineComponent({
  setup() {
    useShortcuts(() => [
      { id: 'accept', label: '受理并派单', shortcut: 'a', run: () => pressed.push('a') },
      { id: 'walk', label: '去走', shortcut: 'w', run: () => pressed.push('w') },
    ])
    return () => h('div', [h('h1', '一张单子'), h('input', { 'aria-label': '备注' })])
  },
})
const Plain = { template: '<h1>别的页</h1>' }
const routes = [
  { path: '/', name: 'home', component: Plain },
  { path: '/tickets/:id', name: 'ticket', component: Page },
  { path: '/:rest(.*)*', name: 'rest', component: Plain },
]
const shell = (permissions: string[], at = '/') =>
  renderPage(AppShell, { routes, at, person: { permissions } })
const menu = async () => within(await screen.findByRole('dialog', { name: '快捷命令' }))
const rows = (items: object[]) => HttpResponse.json({ items, next: null, prev: null })

beforeEach(() => {
  pressed = []
  noteAnswer()
})

describe('the command menu', () => {
  it('offers only the rooms this person may enter', async () => {
    const user = userEvent.setup()
    await shell(['self:use', 'ticket:read'])
    await user.keyboard('{Control>}k{/Control}')
    const box = await menu()
    expect(await box.findByRole('option', { name: /问题清单/ })).toBeTruthy()
    expect(box.queryByRole('option', { name: /附件4/ })).toBeNull()
    expect(box.queryByRole('option', { name: /审计/ })).toBeNull()
  })

  it('opens from the button in the header, shows what the page offers, and gives the focus back', async () => {
    const user = userEvent.setup()
    await shell(['self:use'], '/tickets/1')
    const button = screen.getByRole('button', { name: /查找或执行命令/ })
    await user.click(button)
    const box = await menu()
    const group = within(box.getByRole('group', { name: '本页操作' }))
    await user.click(group.getByRole('option', { name: /受理并派单/ }))
    expect(pressed).toEqual(['a'])
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  it('finds from two characters on, on the shelves that are open, and Enter opens the first', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/v1/tickets', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '')
        return rows([{ id: 't1', title: '材料要交两次', number: 'FK-1' }])
      }),
      http.get('*/api/v1/matters', () => HttpResponse.json({}, { status: 500 })),
    )
    const user = userEvent.setup()
    const { router } = await shell(['self:use', 'ticket:read', 'catalogue:read'])
    await user.keyboard('{Control>}k{/Control}')
    const box = await menu()
    const input = box.getByRole('textbox')
    await user.type(input, '材')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(asked).toEqual([])
    await user.type(input, '料')
    await box.findByRole('option', { name: /材料要交两次/ })
    expect(asked).toEqual(['材料'])
    await waitFor(() => expect(box.getByRole('option').hasAttribute('data-highlighted')).toBe(true))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/tickets/t1'))
  })

  it('says that nothing was found, and asks nobody when offline', async () => {
    const user = userEvent.setup()
    await shell(['self:use', 'ticket:read'])
    const { useSession } = await import('@/api/session')
    useSession().state = 'offline'
    await user.keyboard('{Control>}k{/Control}')
    const box = await menu()
    await user.type(box.getByRole('textbox'), '没有这样的东西')
    expect((await box.findByText('没有找到，请换个词试试')).getAttribute('role')).toBe('status')
  })

  it('remembers what was opened in this tab', async () => {
    const user = userEvent.setup()
    const { router } = await shell(['self:use'], '/tickets/7')
    await screen.findByText('一张单子')
    await router.push('/')
    await user.keyboard('{Control>}k{/Control}')
    const group = within((await menu()).getByRole('group', { name: '最近打开' }))
    await user.click(group.getByRole('option', { name: '一张单子' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/tickets/7'))
  })

  it('switches version and colours', async () => {
    const user = userEvent.setup()
    await shell(['self:use'])
    await user.keyboard('{Control>}k{/Control}')
    await user.type((await menu()).getByRole('textbox'), '长辈')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.documentElement.dataset.mode).toBe('elder'))
    await user.keyboard('{Control>}k{/Control}')
    await user.type((await menu()).getByRole('textbox'), '高对比')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('contrast'))
  })
})

describe('keys', () => {
  it('g and a letter go to a room, never to the letter of the page', async () => {
    const user = userEvent.setup()
    const { router } = await shell(['self:use', 'walk:read'], '/tickets/1')
    await user.keyboard('gw')
    expect(pressed).toEqual([])
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/walks'))
  })

  it('are letters in a field and parts of a word while an input method is open', async () => {
    const user = userEvent.setup()
    await shell(['self:use'], '/tickets/1')
    await user.type(screen.getByLabelText('备注'), 'a?')
    const composing = new KeyboardEvent('keydown', { key: 'a', isComposing: true, bubbles: true })
    screen.getByRole('main').dispatchEvent(composing)
    expect(pressed).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('? lists those of the page first, then those that hold everywhere', async () => {
    const user = userEvent.setup()
    await shell(['self:use'], '/tickets/1')
    await user.keyboard('?')
    const box = within(await screen.findByRole('dialog', { name: '键盘快捷键' }))
    expect(box.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      '本页操作',
      '到处可用',
    ])
    expect(box.getByText('受理并派单')).toBeTruthy()
    await user.keyboard('a')
    expect(pressed).toEqual([]) // a window in front keeps its keys to itself
  })
})
