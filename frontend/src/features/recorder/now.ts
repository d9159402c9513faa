import { onScopeDispose, ref, watch, type Ref } from 'vue'

import { walkNow, type LocalWalk } from '@/offline'

/** The walk's present, every second: lengths are counted from stamps, so a sleeping tab loses none. */
export function useWalkNow(walk: () => LocalWalk): Readonly<Ref<number>> {
  const present = () => walkNow(walk().id, walk().clock)
  const now = ref(present())
  const tick = () => (now.value = present())
  watch(() => walk().clock, tick)
  const timer = setInterval(tick, 1000)
  document.addEventListener('visibilitychange', tick)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
  })
  return now
}
