import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/vue-virtual'
import { computed, onMounted, ref, watch, type ComponentPublicInstance, type Ref } from 'vue'

/** Each row beyond the view is drawn for nothing when somebody scrolls fast. */
const OVERSCAN = 4
/** So many rows before the end the next ones are asked for. */
const AHEAD = 20

interface Options {
  count: () => number
  keyOf: (index: number) => string
  /** Height of a row before it was measured, in rem. */
  estimate: number
  /** Where the row with the keyboard is, so that it stays although it is scrolled away. */
  activeIndex: () => number
  onEnd: () => void
}

export interface Placed {
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

function place(virtual: () => Measuring, margin: Ref<number>, options: Options) {
  const items = computed(() => virtual().getVirtualItems())
  const placed = computed<Placed[]>(() => {
    let from = margin.value
    return items.value.map(({ index, start, end }) => {
      const before = Math.max(0, start - from)
      from = end
      return { index, key: options.keyOf(index), before }
    })
  })
  const after = computed(() => {
    const last = items.value[items.value.length - 1]
    const end = last === undefined ? margin.value : last.end
    return Math.max(0, virtual().getTotalSize() + margin.value - end)
  })
  const last = computed(() => items.value[items.value.length - 1]?.index ?? 0)
  watch(
    [last, options.count],
    ([now, count]) => {
      if (count > 0 && now >= count - AHEAD) options.onEnd()
    },
    { immediate: true, flush: 'post' },
  )
  watch(options.activeIndex, (index) => {
    if (index >= 0) virtual().scrollToIndex(index, { align: 'auto' })
  })
  return { placed, after, measure: useMeasuring(virtual, placed) }
}

/**
 * Heights are read once for each row, all together after the rows are drawn: read one by one between
 * the drawing of two, each would make the browser lay out the whole table again.
 */
function useMeasuring(virtual: () => Measuring, placed: Ref<readonly Placed[]>) {
  const known = new WeakMap<Element, string | null>()
  const fresh = new Set<Element>()
  const indexOf = (element: Element) => element.getAttribute('data-index')
  watch(
    placed,
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

function useKept(options: Options) {
  const focused = ref(-1)
  return {
    focused,
    common: () => ({
      count: options.count(),
      estimateSize: () => options.estimate * rootSize(),
      getItemKey: options.keyOf,
      overscan: OVERSCAN,
      initialRect: { width: window.innerWidth, height: window.innerHeight },
      rangeExtractor: (range: Range) => withKept(range, [focused.value, options.activeIndex()]),
    }),
  }
}

/** Rows in a box that scrolls by itself; `head` is the height of what sticks above them. */
export function useVirtualIn(scroller: () => Element | null, head: () => number, options: Options) {
  const { focused, common } = useKept(options)
  const margin = ref(0)
  onMounted(() => {
    margin.value = head()
  })
  const virtual = useVirtualizer(
    computed(() => {
      const element = scroller()
      return {
        ...common(),
        getScrollElement: () => element,
        scrollMargin: margin.value,
        scrollPaddingStart: margin.value,
      }
    }),
  )
  return { focused, ...place(() => virtual.value, margin, options) }
}

/** Rows that scroll with the page; `top` is where they begin on it. */
export function useVirtualOnPage(top: () => number, options: Options) {
  const { focused, common } = useKept(options)
  const margin = ref(0)
  onMounted(() => {
    margin.value = top()
  })
  const virtual = useWindowVirtualizer(
    computed(() => ({ ...common(), scrollMargin: margin.value })),
  )
  return { focused, ...place(() => virtual.value, margin, options) }
}
