import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'

import UiDefinitionList from '../UiDefinitionList.vue'
import UiNotice from '../UiNotice.vue'
import UiProgress from '../UiProgress.vue'
import UiSkeleton from '../UiSkeleton.vue'
import UiStatusTag from '../UiStatusTag.vue'
import UiStepper from '../UiStepper.vue'
import UiTaskList from '../UiTaskList.vue'
import UiTimeline from '../UiTimeline.vue'
import UiTree from '../UiTree.vue'
import { mount } from './kit'

describe('the tree', () => {
  it('opens and chooses by keys', async () => {
    const chosen = ref('')
    const expanded = ref<string[]>([])
    mount(() =>
      h(UiTree, {
        label: '单位',
        nodes: [
          { id: 'ln', label: '省厅', children: [{ id: 'hf', label: '行风办' }] },
          { id: 'sy', label: '沈阳市局' },
        ],
        modelValue: chosen.value,
        'onUpdate:modelValue': (now: string) => (chosen.value = now),
        expanded: expanded.value,
        'onUpdate:expanded': (now: string[]) => (expanded.value = now),
      }),
    )
    expect(screen.getByRole('tree', { name: '单位' })).toBeTruthy()
    const first = screen.getByRole('treeitem', { name: '省厅' })
    expect(first.getAttribute('aria-expanded')).toBe('false')
    first.focus()
    await userEvent.keyboard('{ArrowRight}')
    await waitFor(() => expect(expanded.value).toEqual(['ln']))
    const child = await screen.findByRole('treeitem', { name: '行风办' })
    expect(child.getAttribute('aria-level')).toBe('2')
    await userEvent.click(screen.getByText('行风办'))
    await waitFor(() => expect(chosen.value).toBe('hf'))
    await userEvent.click(screen.getByText('省厅'))
    await waitFor(() => expect(chosen.value).toBe('ln'))
    expect(expanded.value).toEqual(['ln'])
  })
})

describe('where things stand', () => {
  it('a step says done, current or to come', () => {
    mount(() =>
      h(UiStepper, {
        label: '导入',
        current: 'b',
        steps: [
          { id: 'a', label: '上传' },
          { id: 'b', label: '检查' },
          { id: 'c', label: '完成' },
        ],
      }),
    )
    const steps = screen.getAllByRole('listitem')
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null])
    expect(steps[0]?.textContent).toContain('（已完成）')
    expect(screen.getByText(/第 2 步，共 3 步/)).toBeTruthy()
  })

  it('a task is a link described by its state', async () => {
    const opened: string[] = []
    mount(() =>
      h(UiTaskList, {
        label: '记录',
        onOpen: (id: string) => opened.push(id),
        items: [
          { id: 'a', label: '事项', status: '已完成', tone: 'success', to: '/walks/1' },
          { id: 'b', label: '清单', status: '未完成' },
          { id: 'c', label: '提交', status: '还不能开始', disabled: true },
        ],
      }),
    )
    const link = screen.getByRole('link', { name: '事项' })
    const state = document.getElementById(link.getAttribute('aria-describedby') ?? '')
    expect(state?.textContent).toBe('已完成')
    await userEvent.click(screen.getByRole('button', { name: '清单' }))
    expect(opened).toEqual(['b'])
    expect(screen.queryByRole('button', { name: '提交' })).toBeNull()
  })

  it('progress is a number, or honestly unknown', () => {
    mount(() => [
      h(UiProgress, { label: '检查', value: 140, text: '320 / 500' }),
      h(UiProgress, { label: '连接', value: null }),
    ])
    const known = screen.getByRole('progressbar', { name: '检查' })
    expect(known.getAttribute('aria-valuenow')).toBe('100')
    expect(known.getAttribute('aria-valuetext')).toBe('320 / 500')
    const unknown = screen.getByRole('progressbar', { name: '连接' })
    expect(unknown.hasAttribute('aria-valuenow')).toBe(false)
  })

  it('a state is words; time is machine-readable; nothing is said as nothing', () => {
    mount(() => [
      h(UiStatusTag, { label: '已逾期 2 天', tone: 'danger' }),
      h(UiTimeline, {
        label: '经过',
        entries: [
          { id: 'e', title: '已交办', time: '2026-10-12T10:02:00+08:00', timeLabel: '10月12日' },
        ],
      }),
      h(UiDefinitionList, { items: [{ key: 'co', label: '协办单位' }] }),
      h(UiSkeleton, { kind: 'rows', count: 2 }),
    ])
    expect(screen.getByText('已逾期 2 天')).toBeTruthy()
    expect(screen.getByText('10月12日').getAttribute('datetime')).toBe('2026-10-12T10:02:00+08:00')
    expect(screen.getByRole('definition').textContent).toBe('无')
    expect(screen.getByRole('status').textContent).toBe('正在加载')
  })

  it('a notice is read out when asked to, and can be closed', async () => {
    const closed: string[] = []
    mount(() =>
      h(UiNotice, {
        title: '正在离线工作',
        live: 'polite',
        dismissible: true,
        onDismiss: () => closed.push('x'),
      }),
    )
    expect(screen.getByRole('status').textContent).toContain('正在离线工作')
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(closed).toEqual(['x'])
  })
})
