import userEvent from '@testing-library/user-event'
import { fireEvent, screen, waitFor } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'

import { keyWords, useShortcuts } from '../shortcuts'
import { useToasts } from '../toasts'
import UiButton from '../UiButton.vue'
import UiCommandMenu from '../UiCommandMenu.vue'
import UiDialog from '../UiDialog.vue'
import UiDrawer from '../UiDrawer.vue'
import UiMenu from '../UiMenu.vue'
import UiShortcutList from '../UiShortcutList.vue'
import UiTabs from '../UiTabs.vue'
import UiToastRegion from '../UiToastRegion.vue'
import UiTooltip from '../UiTooltip.vue'
import { mount } from './kit'

beforeEach(() => {
  document.body.focus()
})

describe('a button', () => {
  it('keeps focus and swallows presses while it works', async () => {
    const pressed = vi.fn()
    mount(() => h(UiButton, { loading: true, label: '提交', onClick: pressed }))
    const button = screen.getByRole('button', { name: /提交/ })
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(button.hasAttribute('disabled')).toBe(false)
    await userEvent.click(button)
    expect(pressed).not.toHaveBeenCalled()
    expect(screen.getByRole('status').textContent).toBe('正在处理')
  })

  it('is named when it shows only a sign', () => {
    mount(() => h(UiButton, { icon: 'svg', iconOnly: true, label: '新增环节' } as never))
    expect(screen.getByRole('button', { name: '新增环节' })).toBeTruthy()
  })

  it('may have a name that tells more than it shows', () => {
    mount(() => h(UiButton, { label: '完成：修订清单' }, () => '完成'))
    const button = screen.getByRole('button', { name: '完成：修订清单' })
    expect(button.textContent?.trim()).toBe('完成')
  })
})

describe('a dialog', () => {
  function open(props: Record<string, unknown>, edge = false) {
    const shown = ref(true)
    mount(() =>
      h(
        edge ? UiDrawer : UiDialog,
        {
          title: '退回',
          open: shown.value,
          'onUpdate:open': (now: boolean) => (shown.value = now),
          ...props,
        },
        { default: () => h('input', { 'aria-label': '理由' }), footer: () => h('button', '确认') },
      ),
    )
    return shown
  }

  it('is named and described, holds focus inside, closes by Escape', async () => {
    const shown = open({ description: '请写明理由' })
    const dialog = await screen.findByRole('dialog', { name: '退回' })
    expect(dialog.getAttribute('aria-modal')).toBe('true')
    const words = document.getElementById(dialog.getAttribute('aria-describedby') ?? '')
    expect(words?.textContent).toBe('请写明理由')
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    await userEvent.keyboard('{Escape}')
    expect(shown.value).toBe(false)
  })

  it('asks gravely without a way round', async () => {
    open({ alert: true })
    expect(await screen.findByRole('alertdialog', { name: '退回' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '关闭' })).toBeNull()
  })

  describe('hears Ctrl and Enter', () => {
    type Variant = 'primary' | 'secondary' | 'danger'
    function ask(variants: readonly Variant[], props: Record<string, unknown> = {}) {
      const heard: string[] = []
      const button = (variant: Variant) =>
        h(UiButton, { variant, label: variant, onClick: () => heard.push(variant), ...props })
      const slots = { footer: () => variants.map(button) }
      mount(() => h(UiDialog, { title: '退回', open: true }, slots))
      return heard
    }
    it.each([
      [['secondary', 'primary'], ['primary']],
      [['secondary', 'danger'], ['danger']],
      [['danger', 'primary'], ['primary']],
      [['primary', 'primary'], []],
      [['secondary'], []],
    ] as const)('with the buttons %o: %o', async (variants, expected) => {
      const heard = ask(variants)
      const dialog = await screen.findByRole('dialog')
      await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
      await userEvent.keyboard('{Control>}{Enter}{/Control}')
      expect(heard).toEqual(expected)
    })

    it('once while it is held, and never for Enter alone', async () => {
      const heard = ask(['primary'])
      const dialog = await screen.findByRole('dialog')
      await fireEvent.keyDown(dialog, { key: 'Enter' })
      await fireEvent.keyDown(dialog, { key: 'Enter', metaKey: true, repeat: true })
      expect(heard).toEqual([])
      await fireEvent.keyDown(dialog, { key: 'Enter', metaKey: true })
      expect(heard).toEqual(['primary'])
    })

    it('not while the button works', async () => {
      const heard = ask(['primary'], { loading: true })
      await fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Enter', ctrlKey: true })
      expect(heard).toEqual([])
    })
  })

  it('may come from the edge', async () => {
    const shown = open({ side: 'bottom' }, true)
    await screen.findByRole('dialog', { name: '退回' })
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(shown.value).toBe(false)
  })
})

describe('a menu', () => {
  it('opens and chooses by keys, skipping what may not be done', async () => {
    const done: string[] = []
    mount(() =>
      h(UiMenu, {
        label: '更多操作',
        actions: [
          { id: 'a', label: '修改', disabled: true, run: () => done.push('a') },
          { id: 'b', label: '打印', run: () => done.push('b') },
          { id: 'c', label: '作废', danger: true, separated: true, run: () => done.push('c') },
        ],
      }),
    )
    screen.getByRole('button', { name: '更多操作' }).focus()
    await userEvent.keyboard('{Enter}')
    const items = await screen.findAllByRole('menuitem')
    expect(items[0]?.getAttribute('aria-disabled')).toBe('true')
    await waitFor(() => expect(document.activeElement).toBe(items[1]))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(done).toEqual(['c'])
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})

describe('tabs', () => {
  it('move by arrow keys and show their panel', async () => {
    const tab = ref('one')
    mount(() =>
      h(
        UiTabs,
        {
          label: '详情',
          items: [
            { id: 'one', label: '经过' },
            { id: 'two', label: '措施', count: 3 },
          ],
          modelValue: tab.value,
          'onUpdate:modelValue': (now: string) => (tab.value = now),
        },
        { one: () => '第一', two: () => '第二' },
      ),
    )
    expect(screen.getByRole('tablist', { name: '详情' })).toBeTruthy()
    screen.getByRole('tab', { name: '经过' }).focus()
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(tab.value).toBe('two'))
    expect(screen.getByRole('tabpanel').textContent).toBe('第二')
    expect(screen.getByRole('tab', { name: /措施/ }).getAttribute('aria-selected')).toBe('true')
  })
})

describe('toasts', () => {
  it('are read out, offer to undo, and bad news stays', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { show, toasts, dismiss } = useToasts()
    const undo = vi.fn()
    mount(() => h(UiToastRegion))
    show({ text: '已派单', action: { label: '撤销', run: undo } })
    const bad = show({ text: '没有保存', tone: 'danger' })
    show({ text: '已保存' })
    await screen.findByText('已派单')
    expect(screen.getByRole('status').textContent).toContain('没有保存')
    vi.advanceTimersByTime(8_000)
    expect(toasts.map((toast) => toast.text)).toEqual(['已派单', '没有保存'])
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) })
      .click(screen.getByRole('button', { name: '撤销' }))
    expect(undo).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(60_000)
    expect(toasts.map((toast) => toast.text)).toEqual(['没有保存'])
    dismiss(bad)
    vi.useRealTimers()
  })
})

describe('keys', () => {
  it('run the action of one press or of two, never while somebody types', async () => {
    const done: string[] = []
    mount(
      defineComponent(() => {
        useShortcuts(() => [
          { id: 'a', label: '派单', shortcut: 'a', run: () => done.push('a') },
          { id: 'h', label: '主页', shortcut: 'g h', run: () => done.push('home') },
          { id: 'x', label: '不许', shortcut: 'x', disabled: true, run: () => done.push('x') },
        ])
        return () => h('input', { 'aria-label': '搜索' })
      }),
    )
    await userEvent.keyboard('agxa')
    await userEvent.keyboard('gh')
    expect(done).toEqual(['a', 'a', 'home'])
    await userEvent.type(screen.getByRole('textbox'), 'a')
    expect(done).toHaveLength(3)
    expect(keyWords('mod+k')).toEqual(['Ctrl', 'K'])
  })

  it('open the command menu, where typing finds and Enter does', async () => {
    const done: string[] = []
    const open = ref(false)
    mount(() =>
      h(UiCommandMenu, {
        open: open.value,
        'onUpdate:open': (now: boolean) => (open.value = now),
        actions: [
          { id: 'home', label: '我的工作', group: '前往', run: () => done.push('home') },
          { id: 'walk', label: '开始走流程', keywords: 'zlc', run: () => done.push('walk') },
        ],
      }),
    )
    await userEvent.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('dialog', { name: '快捷命令' })).toBeTruthy()
    const input = screen.getByPlaceholderText('想做什么？输入几个字查找')
    await waitFor(() => expect(document.activeElement).toBe(input))
    await userEvent.type(input, 'zlc')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(done).toEqual(['walk']))
    expect(open.value).toBe(false)
  })

  it('show themselves at ?', async () => {
    const open = ref(false)
    mount(() =>
      h(UiShortcutList, {
        open: open.value,
        'onUpdate:open': (now: boolean) => (open.value = now),
        groups: [{ title: '分办', items: [{ keys: 'j', label: '下一条' }] }],
      }),
    )
    await userEvent.keyboard('?')
    expect(await screen.findByRole('dialog', { name: '键盘快捷键' })).toBeTruthy()
    expect(screen.getByText('下一条')).toBeTruthy()
  })
})

describe('a tooltip', () => {
  it('describes its control when focus comes', async () => {
    mount(() => h(UiTooltip, { text: '开始计时' }, () => h('button', '派单')))
    await userEvent.tab()
    const tip = await screen.findByRole('tooltip')
    expect(tip.textContent).toContain('开始计时')
  })
})
