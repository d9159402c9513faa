import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'

import type { Problem } from '@/api/problems'

import type { Review, Walk, WalkState } from './vocabulary'

export type WalkChange =
  | { key: 'state'; state: WalkState }
  | { key: 'review'; review: Review }
  | { key: 'amendment'; count: number }
  | { key: 'finding'; count: number }
  | { key: 'other' }

/** What others did to a walk between two readings, in the order people care for. */
export function whatChanged(before: Walk, now: Walk): WalkChange[] {
  if (before.version === now.version) return []
  const known = new Set(before.reviews.map(({ id }) => id))
  const states = new Map(before.findings.map(({ id, state }) => [id, state]))
  const amended = now.amendments.length - before.amendments.length
  const decided = now.findings.filter(({ id, state }) => states.get(id) !== state).length
  const found: WalkChange[] = [
    ...(before.state === now.state ? [] : [{ key: 'state', state: now.state } as const]),
    ...now.reviews
      .filter(({ id }) => !known.has(id))
      .map((review) => ({ key: 'review', review }) as const),
    ...(amended > 0 ? [{ key: 'amendment', count: amended } as const] : []),
    ...(decided > 0 ? [{ key: 'finding', count: decided } as const] : []),
  ]
  return found.length > 0 ? found : [{ key: 'other' }]
}

/** A refusal that reading the walk again may explain. */
export function isOutdated(problem: Problem | null): boolean {
  return problem !== null && (problem.isStale || problem.status === 409)
}

/**
 * Holds on to the walk as the person first saw it and says what others did since, whether it was read
 * anew by itself or after a refusal.
 */
export function useCatchUp(walk: () => Walk) {
  const queries = useQueryClient()
  const seen = walk()
  const busy = ref(false)
  const changes = computed(() =>
    walk().version === seen.version ? null : whatChanged(seen, walk()),
  )

  async function reload(): Promise<void> {
    busy.value = true
    try {
      await queries.refetchQueries({ queryKey: ['walks', 'one', seen.id] })
    } finally {
      busy.value = false
    }
  }
  return { changes, busy, reload }
}
