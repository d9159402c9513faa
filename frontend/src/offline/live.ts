import { liveQuery } from 'dexie'
import {
  onScopeDispose,
  shallowRef,
  toValue,
  watch,
  type MaybeRefOrGetter,
  type Ref,
  type ShallowRef,
} from 'vue'

import { useSession } from '@/api/session'

import { openStore, type OfflineDb } from './db'
import type { LocalWalkSummary, LocalWalkView } from './types'
import { summaries, viewOf } from './views'

/**
 * A ref that follows what lies in the store, changed by any tab. `undefined` until the first answer.
 * It follows the person too: with nobody signed in there is nothing.
 */
export function useLive<T>(
  read: (db: OfflineDb) => Promise<T>,
  depends: () => unknown = () => null,
): Readonly<ShallowRef<T | undefined>> {
  const found = shallowRef<T | undefined>()
  const session = useSession()
  let stop: (() => void) | null = null
  watch(
    [() => session.person?.id, depends],
    ([personId]) => {
      stop?.()
      found.value = undefined
      if (personId === undefined) return
      const db = openStore(personId)
      const running = liveQuery(() => read(db)).subscribe({
        next: (value) => {
          found.value = value
        },
        error: () => {
          // the store was closed (another person came) or cannot be opened: there is nothing to show
          found.value = undefined
        },
      })
      stop = () => running.unsubscribe()
    },
    { immediate: true },
  )
  onScopeDispose(() => stop?.())
  return found
}

/** One walk with its parts; `undefined` while it is read, `null` where this device has none. */
export function useLocalWalk(
  id: MaybeRefOrGetter<string>,
): Readonly<Ref<LocalWalkView | null | undefined>> {
  return useLive(
    (db) => viewOf(db, toValue(id)),
    () => toValue(id),
  )
}

/** All walks on this device, the latest first. */
export function useLocalWalks(): Readonly<Ref<LocalWalkSummary[] | undefined>> {
  return useLive(summaries)
}
