import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/vue-virtual'
import { computed, onMounted, ref, watch, type ComponentPublicInstance, type Ref } from 'vue'

import type { RecordProps } from './records'

/** Each row beyond the view is drawn for nothing when somebody scrolls fast. */
const OVERSCAN = 4
/** So many rows before the end the next ones are asked for. */
const AHEAD = 20

interface Options<Row> {
  list: () => RecordProps<Row>
  /** Height of a row before it was measured, in rem. */
  estimate: number
  onEnd: () => void
}

interface Shown<Row> {
  row: Row
  index: number
  key: string
  /** Empty room above it, in pixels. */
  before: number
}

const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

function withKept(range: Range, kept: readonly number[]): number[] {
  const shown = new Set([...defaultRangeExtractor(range), ...kept])
  return [...shown].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b)
}

interface Measuring {
  getVirtualItems: () => VirtualItem[]
  getTotalSize: () => number
  scrollToIndex: (index: number, options: { align: 'auto' }) => void
  measureElement: (element: Element | null) => void
}

function useRows<Row>({ list, estimate }: Options<Row>) {
  const keys = computed(() => list().rows.map((row) => list().rowKey(row)))
  const keyOf = (index: number) => keys.value[index] ?? String(index)
  /** Where the row with the keyboard is, so that it stays although it is scrolled away. */
  const active = () => keys.value.indexOf(list().activeKey ?? '')
  const focused = ref(-1)
  const common = () => {
    const height = estimate * rootSize() // once, not for each of thousands of rows
    return {
      count: keys.value.length,
      estimateSize: () => height,
      getItemKey: keyOf,
      overscan: OVERSCAN,
      initialRect: { width: window.innerWidth, height: window.innerHeight },
      rangeExtractor: (range: Range) => withKept(range, [focused.value, active()]),
    }
  }
  return { keyOf, active, focused, common }
}

function place<Row>(
  virtual: () => Measuring,
  margin: Ref<number>,
  { list, onEnd }: Options<Row>,
  { keyOf, active }: ReturnType<typeof useRows<Row>>,
) {
  const items = computed(() => virtual().getVirtualItems())
  const shown = computed<Shown<Row>[]>(() => {
    let from = margin.value
    return items.value.flatMap(({ index, start, end }) => {
      const row = list().rows[index]
      const before = Math.max(0, start - from)
      from = end
      return row === undefined ? [] : [{ row, index, key: keyOf(index), before }]
    })
  })
  const after = computed(() => {
    const last = items.value[items.value.length - 1]
    const end = last === undefined ? margin.value : last.end
    return Math.max(0, virtual().getTotalSize() + margin.value - end)
  })
  const last = computed(() => items.value[items.value.length - 1]?.index ?? 0)
  watch(
    [last, () => list().rows.length],
    ([now, count]) => {
      if (count > 0 && now >= count - AHEAD) onEnd()
    },
    { immediate: true, flush: 'post' },
  )
  watch(active, (index) => {
    if (index >= 0) virtual().scrollToIndex(index, { align: 'auto' })
  })
  return { shown, after, measure: useMeasuring(virtual, shown) }
}

/**
 * Heights are read once for each row, all together after the rows are drawn: read one by one between
 * the drawing of two, each would make the browser lay out the whole table again.
 */
function useMeasuring(virtual: () => Measuring, shown: Ref<unknown>) {
  const known = new WeakMap<Element, string | null>()
  const fresh = new Set<Element>()
  const indexOf = (element: Element) => element.getAttribute('data-index')
  watch(
    shown,
    () => {
      if (fresh.size === 0) return
      for (const element of fresh) {
        known.set(element, indexOf(element))
        virtual().measureElement(element)
      }
      fresh.clear()
      virtual().measureElement(null) // forgets those that have gone
    },
    { flush: 'post' },
  )
  onMounted(() => {
    for (const element of fresh) virtual().measureElement(element)
    fresh.clear()
  })
  return (one: Element | ComponentPublicInstance | null) => {
    const element: unknown = one !== null && '$el' in one ? one.$el : one
    if (element instanceof Element && known.get(element) !== indexOf(element)) fresh.add(element)
  }
}

/** Rows in a box that scrolls by itself; `head` is the height of what sticks above them. */
export function useVirtualIn<Row>(
  scroller: () => Element | null,
  head: () => number,
  options: Options<Row>,
) {
  const rows = useRows(options)
  const margin = ref(0)
  onMounted(() => {
    margin.value = head()
  })
  const virtual = useVirtualizer(
    computed(() => {
      const element = scroller()
      return {
        ...rows.common(),
        getScrollElement: () => element,
        scrollMargin: margin.value,
        scrollPaddingStart: margin.value,
      }
    }),
  )
  return { focused: rows.focused, ...place(() => virtual.value, margin, options, rows) }
}

/** Rows that scroll with the page; `top` is where they begin on it. */
export function useVirtualOnPage<Row>(top: () => number, options: Options<Row>) {
  const rows = useRows(options)
  const margin = ref(0)
  onMounted(() => {
    margin.value = top()
  })
  const virtual = useWindowVirtualizer(
    computed(() => ({ ...rows.common(), scrollMargin: margin.value })),
  )
  return { focused: rows.focused, ...place(() => virtual.value, margin, options, rows) }
}
