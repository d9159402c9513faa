import { watch } from 'vue'

import { useSession } from '@/api/session'
import { reachable } from '@/lib/network'
import { registerLeaving, registerUnsent } from '@/lib/unsent'

import { closeStore, openStore } from './db'
import { Runner } from './outbox/runner'
import { refreshReference } from './reference'
import { holdRunner, sendSoon } from './sending'
import { clearSent, lookAtStorage, SCARCE_BYTES, storageState } from './storage'
import { isOnlyHere, summaries } from './views'

/** Reading the lists waits until the page stands. */
const REFERENCE_AFTER_MS = 3_000

async function countUnsentOf(personId: string): Promise<number> {
  const walks = await summaries(openStore(personId))
  return walks.filter(isOnlyHere).length
}

/** What works without a server, for the person who is signed in; ends with the shell. */
export function startOffline(): () => void {
  const session = useSession()
  let timer: ReturnType<typeof setTimeout> | undefined
  const ends: (() => void)[] = []

  function renew(): void {
    clearTimeout(timer)
    if (session.state !== 'signed_in' || !reachable.value) return
    sendSoon()
    timer = setTimeout(() => void refreshReference().catch(() => undefined), REFERENCE_AFTER_MS)
  }

  function take(personId: string): void {
    const isHere = () => session.state === 'signed_in' && session.person?.id === personId
    holdRunner(new Runner(openStore(personId), isHere))
    void lookAtStorage()
    renew()
  }

  ends.push(
    watch(
      () => session.person?.id,
      (personId) => {
        if (personId === undefined) {
          holdRunner(null)
          closeStore()
        } else take(personId)
      },
      { immediate: true },
    ),
    watch([() => session.state, reachable], renew),
    registerUnsent(() =>
      session.person === null ? Promise.resolve(0) : countUnsentOf(session.person.id),
    ),
    registerLeaving(clearSent),
    () => clearTimeout(timer),
    () => holdRunner(null),
  )
  return () => ends.forEach((end) => end())
}

/** Calls when a write found no room, and when little is left. */
export function watchRoom(warn: (what: 'full' | 'scarce') => void): () => void {
  return watch(
    () => {
      if (storageState.full) return 'full'
      return storageState.left !== null && storageState.left < SCARCE_BYTES ? 'scarce' : null
    },
    (what) => {
      if (what !== null) warn(what)
    },
    { immediate: true },
  )
}
