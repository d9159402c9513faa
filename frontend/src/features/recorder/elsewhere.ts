import { useQuery } from '@tanstack/vue-query'
import { watch } from 'vue'

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

/** A walk of the server's, asked for where this device has none or has sent its own. */
export function useServerWalk(id: () => string, wanted: () => boolean) {
  return useQuery({
    queryKey: ['walks', 'record', id],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/v1/walks/{walk_id}', { params: { path: { walk_id: id() } }, signal })),
    enabled: wanted,
  })
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
