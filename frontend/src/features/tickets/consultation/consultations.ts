import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { ref, type Ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { isProblem } from '@/api/problems'
import { LONG_TEXT } from '@/lib/text-lengths'

import type { FieldSpec } from '../actions/fields'
import { oneKey } from '../actions/run'

export type Consultation = Schemas['ConsultationDetail']
export type ConsultationAct = 'answer' | 'conclude'

export const CONSULTATION_FIELDS: Readonly<Record<ConsultationAct, readonly FieldSpec[]>> = {
  answer: [
    { name: 'answer', kind: 'prose', required: true, max: LONG_TEXT, rows: 5 },
    { name: 'dissent', kind: 'prose', max: 1000, rows: 3, hint: 'ticket.hint.dissent' },
  ],
  conclude: [
    { name: 'conclusion', kind: 'prose', required: true, max: LONG_TEXT, rows: 5 },
    {
      name: 'without_answers',
      kind: 'check',
      hint: 'ticket.hint.without_answers',
      keepEmpty: true,
    },
  ],
}

/** The consultations of a ticket, each whole: there are one or two, and people want to read them. */
export function useConsultations(ticketId: string) {
  return useQuery({
    queryKey: [...oneKey(ticketId), 'consultations'],
    queryFn: async ({ signal }) => {
      const query = { ticket_id: ticketId, limit: 50 }
      const page = await ok(api.GET('/api/v1/consultations', { params: { query }, signal }))
      return Promise.all(page.items.map((row) => read(row.id, signal)))
    },
    staleTime: 60_000,
  })
}

function read(id: string, signal?: AbortSignal): Promise<Consultation> {
  return ok(
    api.GET('/api/v1/consultations/{consultation_id}', {
      params: { path: { consultation_id: id } },
      ...(signal === undefined ? {} : { signal }),
    }),
  )
}

/** Answers or concludes a consultation as it was read. */
export function useConsultationAct(consultation: Ref<Consultation>) {
  const queries = useQueryClient()
  const attempt = createAttempt()
  const now = ref<Consultation>(consultation.value)
  const stale = ref(false)

  async function act(what: ConsultationAct, body: Record<string, unknown>): Promise<Consultation> {
    const key = attempt.keyFor([what, now.value.version, body])
    const params = {
      path: { consultation_id: now.value.id },
      header: { ...ifMatch(now.value.version), 'Idempotency-Key': key },
    }
    // two addresses with the same headers; each body is made by its own fields
    const path =
      `/api/v1/consultations/{consultation_id}/${what}` as '/api/v1/consultations/{consultation_id}/answer'
    try {
      const answer = await ok(api.POST(path, { params, body: body as { answer: string } }))
      attempt.done()
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
  return { act, stale }
}
