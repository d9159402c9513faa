import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { h, ref } from 'vue'

import { filtersToQuery, queryToFilters } from '../filters'
import type { FilterField, FilterState, RecordColumn } from '../types'
import UiBulkBar from '../UiBulkBar.vue'
import UiChoices from '../UiChoices.vue'
import UiFilterBar from '../UiFilterBar.vue'
import UiRecordList from '../UiRecordList.vue'
import { i18n, mount } from './kit'

interface Row {
  id: string
  title: string
  due: string
}
const rows: Row[] = [
  { id: 'r1', title: '重复提交复印件', due: '10月19日' },
  { id: 'r2', title: '页面空白', due: '10月14日' },
]
const columns: RecordColumn<Row>[] = [
  { key: 'title', label: '问题', primary: true },
  { key: 'due', label: '期限', sortable: true },
]
const wide = window.innerWidth
const width = (pixels: number) => Object.assign(window, { innerWidth: pixels })
afterEach(() => {
  width(wide)
  i18n.global.locale.value = 'zh-CN'
})

function list(extra: Record<string, unknown> = {}) {
  const selected = ref<string[]>([])
  const heard: unknown[] = []
  mount(() =>
    h(UiRecordList as never, {
      caption: '反馈单',
      columns,
      rows,
      rowKey: (row: Row) => row.id,
      rowLabel: (row: Row) => row.title,
      to: (row: Row) => `/tickets/${row.id}`,
      selectable: true,
      selected: selected.value,
      'onUpdate:selected': (now: string[]) => (selected.value = now),
      onSort: (sort: string) => heard.push(sort),
      onNext: () => heard.push('next'),
      onRetry: () => heard.push('retry'),
      ...extra,
    }),
  )
  return { selected, heard }
}

describe('the record list', () => {
  it('is a real table where there is room', async () => {
    width(1280)
    const { selected, heard } = list({ sort: '-due', hasNext: true })
    const table = screen.getByRole('table', { name: '反馈单' })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    expect(screen.getByRole('columnheader', { name: /期限/ }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    expect(screen.getByRole('rowheader', { name: '页面空白' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '页面空白' }).getAttribute('href')).toBe('/tickets/r2')
    await userEvent.click(screen.getByRole('button', { name: '期限' }))
    await userEvent.click(screen.getByRole('checkbox', { name: '选中 页面空白' }))
    expect(selected.value).toEqual(['r2'])
    const all = screen.getByRole('checkbox', { name: '选中本页全部' })
    expect((all as HTMLInputElement).indeterminate).toBe(true)
    await userEvent.click(all)
    expect([...selected.value].sort()).toEqual(['r1', 'r2'])
    await userEvent.click(screen.getByRole('button', { name: '下一页' }))
    expect(screen.getByRole('button', { name: '上一页' }).hasAttribute('disabled')).toBe(true)
    expect(heard).toEqual(['due', 'next'])
  })

  it('is cards on a phone, with the same words', async () => {
    width(390)
    const { selected, heard } = list({ sort: 'due' })
    expect(screen.queryByRole('table')).toBeNull()
    const cards = within(screen.getByRole('list', { name: '反馈单' })).getAllByRole('listitem')
    expect(cards).toHaveLength(2)
    expect(cards[0]?.textContent).toContain('10月19日')
    await userEvent.click(screen.getByRole('checkbox', { name: '选中 重复提交复印件' }))
    expect(selected.value).toEqual(['r1'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '排序方式' }), '-due')
    expect(heard).toEqual(['-due'])
  })

  it('turns when the window does', async () => {
    width(1280)
    list()
    expect(screen.getByRole('table')).toBeTruthy()
    width(500)
    window.dispatchEvent(new Event('resize'))
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
  })

  it('says when it is empty, waiting or broken', async () => {
    list({ rows: [], emptyTitle: '没有反馈单' })
    expect(screen.getByText('没有反馈单')).toBeTruthy()
    list({ rows: [], loading: true })
    expect(screen.getByText('正在加载')).toBeTruthy()
    const { heard } = list({ rows: [], error: '列表没有加载出来' })
    expect(screen.getByRole('alert').textContent).toContain('列表没有加载出来')
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(heard).toEqual(['retry'])
  })
})

const fields: FilterField[] = [
  { key: 'q', label: '搜索', type: 'search' },
  {
    key: 'status',
    label: '状态',
    type: 'checks',
    options: [
      { value: 'open', label: '整改中' },
      { value: 'closed', label: '已销号' },
    ],
  },
  { key: 'board', label: '板块', type: 'select', options: [{ value: 'e', label: '就业' }] },
]

describe('the filter', () => {
  it('is read from the address and written back without the cursor', () => {
    const query = { status: ['open', 'closed'], board: 'e', cursor: 'abc', tab: 'x', q: '' }
    const state = queryToFilters(fields, query)
    expect(state).toEqual({ status: ['open', 'closed'], board: 'e' })
    expect(filtersToQuery(fields, { ...state, board: '' }, query)).toEqual({
      status: ['open', 'closed'],
      tab: 'x',
    })
  })

  function bar(start: FilterState) {
    const state = ref<FilterState>(start)
    mount(() =>
      h(UiFilterBar, {
        fields,
        modelValue: state.value,
        'onUpdate:modelValue': (now: FilterState) => (state.value = now),
      }),
    )
    return state
  }

  it('searches by Enter, narrows by choice, and each chip takes one away', async () => {
    width(1280)
    const state = bar({ status: ['open'] })
    await userEvent.type(screen.getByRole('searchbox', { name: '搜索' }), ' 社保 {Enter}')
    expect(state.value.q).toBe('社保')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '板块' }), 'e')
    expect(state.value.board).toBe('e')
    await userEvent.click(screen.getByRole('button', { name: '去掉条件 状态：整改中' }))
    expect(state.value.status).toBe('')
    await userEvent.click(screen.getByRole('button', { name: '清空条件' }))
    expect(state.value).toEqual({})
  })

  it('tells its chips with the colon of the language', () => {
    width(1280)
    i18n.global.locale.value = 'en'
    bar({ status: ['open'], board: 'e' })
    const options = [{ value: 'e', label: '就业' }]
    mount(() => h(UiChoices, { options, label: '板块', modelValue: ['e'] }))
    const chips = screen.getAllByRole('button', { name: /^Remove filter/ })
    expect(chips.map((one) => one.textContent?.trim())).toEqual(['状态: 整改中', '板块: 就业'])
    expect(screen.getByRole('button', { name: '板块: 就业' })).toBeTruthy()
  })

  it('lets the page draw a field, at a desk and on a phone', async () => {
    const unit: FilterField = { key: 'unit', label: '单位', type: 'custom', options: [] }
    const state = ref<FilterState>({})
    const slots = {
      'field-unit': ({ value, set }: { value: string; set: (now: string) => void }) =>
        h('button', { onClick: () => set('u1') }, `单位是${value}`),
    }
    for (const pixels of [1280, 390]) {
      width(pixels)
      const view = mount(() =>
        h(
          UiFilterBar,
          {
            fields: [unit],
            modelValue: state.value,
            'onUpdate:modelValue': (now: FilterState) => (state.value = now),
          },
          slots,
        ),
      )
      if (pixels < 768) await userEvent.click(screen.getByRole('button', { name: /^筛选/ }))
      await userEvent.click(await screen.findByRole('button', { name: /^单位是/ }))
      expect(state.value).toEqual({ unit: 'u1' })
      view.unmount()
    }
  })

  it('opens from below on a phone', async () => {
    width(390)
    const state = bar({ status: ['open'] })
    await userEvent.click(screen.getByRole('button', { name: '筛选（1）' }))
    const drawer = await screen.findByRole('dialog', { name: '筛选条件' })
    await userEvent.click(within(drawer).getByRole('checkbox', { name: '已销号' }))
    expect(state.value.status).toEqual(['open', 'closed'])
  })
})

describe('the bulk bar', () => {
  it('shows only when something is ticked', async () => {
    const count = ref(0)
    mount(() => h(UiBulkBar, { count: count.value, onClear: () => (count.value = 0) }))
    expect(screen.queryByRole('region')).toBeNull()
    count.value = 3
    expect(await screen.findByText('已选 3 条')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(count.value).toBe(0)
  })
})
