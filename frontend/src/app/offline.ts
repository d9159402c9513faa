import { useSession } from '@/api/session'

/** The store and the outbox come after the page, and only for those who record walks. */
export function useOffline(): () => void {
  let end: (() => void) | null = null
  let left = false
  if (useSession().can('walk:record')) {
    void import('@/offline/session').then(({ startOffline }) => {
      if (!left) end = startOffline()
    })
  }
  return () => {
    left = true
    end?.()
  }
}
