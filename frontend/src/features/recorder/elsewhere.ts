import { onScopeDispose, shallowRef, watch } from 'vue'

import { api, ok, type Schemas } from '@/api/client'
import { useSession } from '@/api/session'
import { takeOver } from '@/offline'

type WalkOut = Schemas['WalkOut']

/** May be recorded here: planned or under way, and one's own. */
export function isMine(walk: WalkOut, personId: string | undefined): boolean {
  return walk.walker.id !== null && walk.walker.id === personId
}

/** What the title of a walk says besides its mode, for the heading on this device. */
export function subjectIn(title: string): string {
  return title.replace(/（[^（）]*）$/, '') || title
}

/**
 * A walk of the server's, asked for where this device has none or has sent its own. Asked for plainly:
 * these pages do without the cache of server state.
 */
export function useServerWalk(id: () => string, wanted: () => boolean) {
  const data = shallowRef<WalkOut>()
  const error = shallowRef<unknown>(null)
  let latest = 0

  async function refetch(): Promise<void> {
    latest += 1
    const turn = latest
    error.value = null
    try {
      const path = { walk_id: id() }
      const found = await ok(api.GET('/api/v1/walks/{walk_id}', { params: { path } }))
      if (turn === latest) data.value = found
    } catch (fault) {
      if (turn === latest) error.value = fault
    }
  }
  watch(
    [id, wanted],
    ([now, ask], [before]) => {
      if (now !== before) data.value = undefined
      if (ask) void refetch()
    },
    { immediate: true },
  )
  onScopeDispose(() => (latest += 1))
  return { data, error, refetch }
}

/** Continues here what was planned or begun on another device. */
export function useTakeOver(id: () => string, missing: () => boolean) {
  const session = useSession()
  const found = useServerWalk(id, missing)
  watch(
    () => (missing() ? found.data.value : undefined),
    (walk) => {
      const open = walk?.state === 'planned' || walk?.state === 'started'
      if (walk === undefined || !open || !isMine(walk, session.person?.id)) return
      void takeOver(walk, { subject: subjectIn(walk.title) })
    },
    { immediate: true },
  )
  return found
}
