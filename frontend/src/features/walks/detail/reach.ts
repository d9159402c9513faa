import { onScopeDispose, watch } from 'vue'
import { useRoute } from 'vue-router'

const TRIES = 20
const PAUSE_MS = 100

/**
 * Leads to the part that the address names (`at`), once it is on the page: it may stand on a tab that
 * is only being opened, or under a guide that is only being read.
 */
export function useReach(): void {
  const route = useRoute()
  let timer: ReturnType<typeof setTimeout> | undefined

  function reach(id: string, tries: number): void {
    clearTimeout(timer)
    const found = document.getElementById(id)
    if (found !== null) {
      found.focus({ preventScroll: true })
      found.scrollIntoView({ block: 'center' })
    } else if (tries > 0) {
      timer = setTimeout(() => reach(id, tries - 1), PAUSE_MS)
    }
  }
  watch(
    () => [route.query.at, route.query.tab],
    ([at]) => {
      clearTimeout(timer)
      if (typeof at === 'string') reach(at, TRIES)
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => clearTimeout(timer))
}
