import { onScopeDispose, ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

/** Asks before a page with unsaved text is left; `dirty` says whether there is any. */
export function useLeaveGuard(dirty: () => boolean) {
  const asking = ref(false)
  let answer: ((leave: boolean) => void) | null = null

  onBeforeRouteLeave(() => {
    if (!dirty()) return true
    asking.value = true
    return new Promise<boolean>((resolve) => {
      answer?.(false)
      answer = resolve
    })
  })
  function decide(leave: boolean): void {
    asking.value = false
    answer?.(leave)
    answer = null
  }
  const unload = (event: BeforeUnloadEvent) => {
    if (dirty()) event.preventDefault()
  }
  globalThis.addEventListener('beforeunload', unload)
  onScopeDispose(() => globalThis.removeEventListener('beforeunload', unload))
  return { asking, stay: () => decide(false), leave: () => decide(true) }
}
