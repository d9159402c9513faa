import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { newId } from '@/lib/ids'

type TicketDetail = Schemas['TicketDetail']

export interface Acted {
  id: string
  version: number
}
export interface Sending {
  /** Idempotency-Key; the same over all tries of one press. */
  key?: string
  /** Sent to the end although the page is being left. */
  keepalive?: boolean
}

/** Where an action goes that is not the last segment of the ticket's own address. */
const FACTS = new Set(['urge', 'comment', 'finder'])

function about(ticket: Acted, action: string, body: Record<string, unknown>) {
  if (action === 'measures') {
    const { more_ticket_ids: more, ...rest } = body
    const served = [ticket.id, ...((more as string[] | undefined) ?? [])]
    return { path: '/api/v1/measures', body: { ...rest, ticket_ids: [...new Set(served)] } }
  }
  if (action === 'consultations') {
    return { path: '/api/v1/consultations', body: { ...body, ticket_id: ticket.id } }
  }
  const segment = action === 'comment' ? 'comments' : action
  return { path: `/api/v1/tickets/${ticket.id}/${segment}`, body }
}

/**
 * Does an action to a ticket as it was read (`version`); answers what the server answers. The
 * addresses are made of the action's own value, as the API promises, so a new action needs no code.
 */
export async function runAction(
  ticket: Acted,
  action: string,
  body: Record<string, unknown> = {},
  { key = newId(), keepalive = false }: Sending = {},
): Promise<unknown> {
  const wanted = about(ticket, action, body)
  const versioned = !FACTS.has(action) && wanted.path.startsWith('/api/v1/tickets/')
  const headers = { 'Idempotency-Key': key, ...(versioned ? ifMatch(ticket.version) : {}) }
  if (action === 'edit') {
    return ok(
      api.PATCH('/api/v1/tickets/{ticket_id}', {
        params: { path: { ticket_id: ticket.id }, header: ifMatch(ticket.version) },
        headers: { 'Idempotency-Key': key },
        body,
      }),
    )
  }
  // the path is one of ours by construction; its type stands for all of them
  const path = wanted.path as '/api/v1/tickets/{ticket_id}/decline'
  const bare = Object.keys(wanted.body).length === 0 && BODILESS.has(action)
  return ok(
    api.POST(path, {
      params: {} as never,
      headers,
      keepalive,
      ...(bare ? {} : { body: wanted.body }),
    } as never),
  )
}

const BODILESS = new Set(['accept', 'draw-substitute', 'resume-clock'])

export const oneKey = (id: string) => ['tickets', 'one', id] as const

export function isTicket(answer: unknown): answer is TicketDetail {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'available_actions' in answer &&
    'finder' in answer
  )
}

/** The same for a page: keeps the key of a try, and brings the cache up to date. */
export function useTicketAction(ticket: () => Acted) {
  const queries = useQueryClient()
  const attempt = createAttempt()
  const busy = ref(false)

  async function run(action: string, body: Record<string, unknown> = {}): Promise<unknown> {
    const acted = ticket()
    busy.value = true
    try {
      const key = attempt.keyFor([acted, action, body])
      const answer = await runAction(acted, action, body, { key })
      attempt.done()
      if (isTicket(answer)) queries.setQueryData([...oneKey(answer.id)], answer)
      void queries.invalidateQueries({ queryKey: ['tickets'] })
      return answer
    } finally {
      busy.value = false
    }
  }

  return { run, busy }
}
