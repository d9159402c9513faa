import { useMutation, useQueryClient } from '@tanstack/vue-query'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok } from '@/api/client'

/** Opening, publishing and discarding a draft; whatever shows the guide reads it again. */
export function useDraftActions() {
  const queries = useQueryClient()
  const attempt = createAttempt()
  const refresh = () => queries.invalidateQueries({ queryKey: ['catalogue'] })

  const open = useMutation({
    mutationFn: (guideId: string) => {
      const header = { 'Idempotency-Key': attempt.keyFor(['open', guideId]) }
      const body = { change_note: '' }
      const path = { guide_id: guideId }
      return ok(api.POST('/api/v1/guides/{guide_id}/versions', { params: { path, header }, body }))
    },
    onSuccess: () => {
      attempt.done()
      return refresh()
    },
  })
  const publish = useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      ok(
        api.POST('/api/v1/guide-versions/{version_id}/publish', {
          params: {
            path: { version_id: id },
            header: {
              ...ifMatch(version),
              'Idempotency-Key': attempt.keyFor(['publish', id, version]),
            },
          },
        }),
      ),
    onSuccess: refresh,
  })
  const discard = useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.POST('/api/v1/guide-versions/{version_id}/discard', {
        params: {
          path: { version_id: id },
          header: {
            ...ifMatch(version),
            'Idempotency-Key': attempt.keyFor(['discard', id, version]),
          },
        },
      }),
    onSuccess: refresh,
  })
  return { open, publish, discard }
}
