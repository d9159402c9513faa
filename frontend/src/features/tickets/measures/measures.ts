import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { ref, type Ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'
import { LONG_TEXT } from '@/lib/text-lengths'
import type { Tone } from '@/ui/types'

import type { FieldSpec, Values } from '../actions/fields'
import { oneKey } from '../actions/run'

export type Measure = Schemas['MeasureDetail']
export type MeasureAct = 'change' | 'complete' | 'cancel' | 'tickets'

export const MEASURE_TONES: Readonly<Record<Schemas['MeasureState'], Tone>> = {
  planned: 'neutral',
  doing: 'info',
  done: 'success',
  cancelled: 'neutral',
}

export const MEASURE_FIELDS: Readonly<Record<MeasureAct, readonly FieldSpec[]>> = {
  change: [
    { name: 'title', kind: 'line', required: true, max: 200, label: 'ticket.field.measure' },
    {
      name: 'description',
      kind: 'prose',
      max: 1000,
      label: 'ticket.field.measure_description',
      keepEmpty: true,
    },
    { name: 'due_on', kind: 'date', label: 'ticket.field.measure_due' },
    { name: 'state', kind: 'radio', options: ['planned', 'doing'], words: 'ticket.measureState' },
    { name: 'is_systemic', kind: 'check', hint: 'ticket.hint.is_systemic', keepEmpty: true },
  ],
  complete: [
    {
      name: 'result',
      kind: 'prose',
      required: true,
      max: LONG_TEXT,
      rows: 5,
      label: 'ticket.field.measure_result',
    },
    { name: 'evidence_ids', kind: 'evidence', hint: 'ticket.hint.proof' },
    { name: 'proof_document', kind: 'line', max: 400 },
  ],
  cancel: [{ name: 'reason', kind: 'prose', required: true, max: 1000 }],
  tickets: [{ name: 'ticket_ids', kind: 'tickets', required: true }],
}

/** What a form begins with. */
export function measureStart(act: MeasureAct, measure: Measure): Values {
  if (act !== 'change') return {}
  return {
    title: measure.title,
    description: measure.description,
    due_on: measure.due_on ?? '',
    state: measure.state,
    is_systemic: measure.is_systemic,
  }
}

export function useMeasures(ticketId: string) {
  return useQuery({
    queryKey: [...oneKey(ticketId), 'measures'],
    queryFn: async ({ signal }) => {
      const query = { ticket_id: ticketId, limit: 200 }
      return (await ok(api.GET('/api/v1/measures', { params: { query }, signal }))).items
    },
    staleTime: 60_000,
  })
}

const read = (id: string, signal?: AbortSignal) =>
  ok(
    api.GET('/api/v1/measures/{measure_id}', {
      params: { path: { measure_id: id } },
      ...(signal === undefined ? {} : { signal }),
    }),
  )

export function useMeasure(id: string) {
  return useQuery({
    queryKey: ['tickets', 'measure', id],
    queryFn: ({ signal }) => read(id, signal),
  })
}

async function call(measure: Measure, act: MeasureAct, body: Record<string, unknown>, key: string) {
  const params = {
    path: { measure_id: measure.id },
    header: { ...ifMatch(measure.version), 'Idempotency-Key': key },
  }
  if (act === 'change') {
    const changes = { due_on: null, ...body }
    return ok(api.PATCH('/api/v1/measures/{measure_id}', { params, body: changes }))
  }
  // one of three addresses that take the same headers; each body is made by its own fields
  const path = `/api/v1/measures/{measure_id}/${act}` as '/api/v1/measures/{measure_id}/cancel'
  return ok(api.POST(path, { params, body: body as { reason: string } }))
}

/** Changes a measure as it was read; a stale one is read anew and the text sent with one press. */
export function useMeasureAct(measure: Ref<Measure>) {
  const queries = useQueryClient()
  const attempt = createAttempt()
  const now = ref<Measure>(measure.value)
  const stale = ref(false)

  async function act(what: MeasureAct, body: Record<string, unknown>): Promise<Measure> {
    try {
      const key = attempt.keyFor([what, now.value.version, body])
      const answer = await call(now.value, what, body, key)
      attempt.done()
      queries.setQueryData(['tickets', 'measure', answer.id], answer)
      void queries.invalidateQueries({ queryKey: ['tickets'] })
      return answer
    } catch (error) {
      if (isProblem(error) && error.isStale) {
        now.value = await read(now.value.id)
        stale.value = true
      }
      throw error
    }
  }
  return { act, stale, now }
}
