import { useSession } from '@/api/session'

/** The store and the outbox come after the page, and only for those who record walks. */
export function useOffline(warn: (what: 'full' | 'scarce') => void): () => void {
  let end: (() => void) | null = null
  let left = false
  if (useSession().can('walk:record')) {
    void import('@/offline/session').then(({ startOffline, watchRoom }) => {
      if (left) return
      const stops = [startOffline(), watchRoom(warn)]
      end = () => stops.forEach((stop) => stop())
    })
  }
  return () => {
    left = true
    end?.()
  }
}

let watching = false

/** Offers a new version of the pages when there is one; the person says when. */
export function useNewVersion(offer: (take: () => void) => void): void {
  if (!import.meta.env.PROD || watching) return
  watching = true
  void import('./new-version').then(({ watchVersions }) => watchVersions(offer))
}
