import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h, ref } from 'vue'

import type { RecordColumn } from '../types'
import UiRecordList from '../UiRecordList.vue'
import { mount } from './kit'

interface Row {
  id: string
  title: string
}
const make = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, title: `第 ${index} 行` }))
const columns: RecordColumn<Row>[] = [{ key: 'title', label: '问题', primary: true }]
const wide = window.innerWidth

// the test's document has no layout: a box of 600 px, rows of 50
const PIXELS = { clientHeight: 600, clientWidth: 1000, offsetHeight: 50 }
const real = Object.getOwnPropertyDescriptors(HTMLElement.prototype)
const realElement = Object.getOwnPropertyDescriptors(Element.prototype)
beforeEach(() => {
  for (const [name, value] of Object.entries(PIXELS)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
  }
})
afterEach(() => {
  for (const name of Object.keys(PIXELS)) {
    Reflect.deleteProperty(HTMLElement.prototype, name)
    const before = real[name as keyof typeof real] ?? realElement[name as keyof typeof realElement]
    if (before !== undefined) Object.defineProperty(HTMLElement.prototype, name, before)
  }
})
afterEach(() => Object.assign(window, { innerWidth: wide }))

function list(count: number, extra: Record<string, unknown> = {}) {
  const rows = ref(make(count))
  const active = ref<string>()
  const asked = vi.fn()
  mount(() =>
    h(UiRecordList as never, {
      caption: '反馈单',
      columns,
      rows: rows.value,
      rowKey: (row: Row) => row.id,
      to: (row: Row) => `/tickets/${row.id}`,
      virtual: true,
      activeKey: active.value,
      onEnd: asked,
      ...extra,
    }),
  )
  return { rows, active, asked }
}
const drawn = () => document.querySelectorAll('tbody tr:not(.gap)')

describe('a list of thousands', () => {
  it('draws the rows in view only, and says which of how many they are', async () => {
    Object.assign(window, { innerWidth: 1280 })
    const { asked } = list(5000, { total: 5000 })
    const table = await screen.findByRole('table', { name: '反馈单' })
    await waitFor(() => expect(drawn().length).toBeGreaterThan(5))
    expect(drawn().length).toBeLessThan(60)
    expect(table.getAttribute('aria-rowcount')).toBe('5000')
    expect(drawn()[0]?.getAttribute('aria-rowindex')).toBe('2')
    expect(document.querySelector('.gap')?.getAttribute('aria-hidden')).toBe('true')
    expect(asked).not.toHaveBeenCalled()
  })

  it('asks for more near the end, and does not claim to know how many there are', async () => {
    Object.assign(window, { innerWidth: 1280 })
    const { asked } = list(20)
    await waitFor(() => expect(asked).toHaveBeenCalled())
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1')
  })

  it('keeps the row with the keyboard although it is scrolled away', async () => {
    Object.assign(window, { innerWidth: 1280 })
    list(5000)
    const link = await screen.findByRole('link', { name: '第 1 行' })
    link.focus()
    const box = screen.getByRole('region', { name: '反馈单' })
    box.scrollTop = 100_000
    box.dispatchEvent(new Event('scroll'))
    await waitFor(() => expect(screen.queryByRole('link', { name: '第 0 行' })).toBeNull())
    expect(screen.getByRole('link', { name: '第 1 行' })).toBe(document.activeElement)
    await userEvent.tab()
    expect(document.activeElement?.textContent).toMatch(/第 \d{4} 行/)
  })

  it('is cards on a phone, each with its place', async () => {
    Object.assign(window, { innerWidth: 390 })
    list(5000, { total: 5000 })
    const cards = await screen.findByRole('list', { name: '反馈单' })
    await waitFor(() => expect(within(cards).getAllByRole('listitem').length).toBeGreaterThan(3))
    const items = within(cards).getAllByRole('listitem')
    expect(items.length).toBeLessThan(60)
    expect(items[0]?.getAttribute('aria-posinset')).toBe('1')
    expect(items[0]?.getAttribute('aria-setsize')).toBe('5000')
  })
})
