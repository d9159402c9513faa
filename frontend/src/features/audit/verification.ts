import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'

export type Job = Schemas['JobOut']

export interface Verdict {
  holds: boolean
  anchored: boolean
  sealed: number
  unsealed: number
  fault: string | null
  position: number | null
  event_id: string | null
}

const HISTORY = 5
const EVERY_MS = 1000
const OVER = ['done', 'failed', 'dead', 'cancelled']

export const isOver = (job: Job) => OVER.includes(job.state)

/** The outcome as the job tells it; null while it runs, and when it came to none. */
export function verdictOf(job: Job | null | undefined): Verdict | null {
  const result = job?.result as Partial<Verdict> | null | undefined
  return typeof result?.holds === 'boolean' ? (result as Verdict) : null
}

/** A check whose outcome belongs to another auditor is no failure: then there is none to tell. */
async function readJob(id: string, signal: AbortSignal): Promise<Job | null> {
  try {
    const params = { path: { job_id: id } }
    return await ok(api.GET('/api/v1/jobs/{job_id}', { params, signal }))
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null
    throw error
  }
}

export function useJob(id: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['audit', 'job', id.value]),
    queryFn: ({ signal }) => readJob(id.value, signal),
    enabled: computed(() => id.value !== ''),
    refetchInterval: ({ state }) => (state.data && !isOver(state.data) ? EVERY_MS : false),
  })
}

/** Checks asked for lately; the trail itself remembers them. */
export function useHistory() {
  return useQuery({
    queryKey: ['audit', 'history'],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/v1/audit/entries', {
          params: { query: { name: 'audit.verification_requested', limit: HISTORY } },
          signal,
        }),
      ),
  })
}

export function useStart(started: (job: string) => void) {
  const queries = useQueryClient()
  const attempt = createAttempt()
  return useMutation({
    mutationFn: async () => {
      const header = { 'Idempotency-Key': attempt.keyFor('verify') }
      return ok(api.POST('/api/v1/audit/verifications', { params: { header } }))
    },
    onSuccess: ({ job_id }) => {
      attempt.done()
      started(job_id)
      void queries.invalidateQueries({ queryKey: ['audit', 'history'] })
    },
  })
}
