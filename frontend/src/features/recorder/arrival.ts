import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/**
 * Leads to the place a link meant (`?at=`), once it is there: parts come from the store a moment
 * after the page, too late for an anchor in the address.
 */
export function useArrival(idOf: (at: string) => string, ready: () => boolean = () => true): void {
  const route = useRoute()
  async function arrive(): Promise<void> {
    const { at } = route.query
    if (typeof at !== 'string' || !ready()) return
    await nextTick()
    const place = document.getElementById(idOf(at))
    const control = place?.matches('input, select, textarea')
      ? place
      : (place?.querySelector<HTMLElement>('input, select, textarea') ?? place)
    control?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center' })
  }
  watch([() => route.query.at, ready], () => void arrive(), { immediate: true, flush: 'post' })
}
