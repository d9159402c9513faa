import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok } from '@/api/client'

import type { Offer, Walk } from '../vocabulary'
import { commentsOf, type Draft } from './draft'

export const DECISIONS = ['endorse', 'accept', 'return'] as const

export const LONGEST = { note: 2000, without: 500, comment: 1000 } as const

/** What this reviewer may decide now, each with the fields it demands. */
export function decisionsOf(walk: Pick<Walk, 'available_actions'>): Offer[] {
  return walk.available_actions.filter(({ action }) =>
    DECISIONS.some((decision) => decision === action),
  )
}

export type Fault = 'note' | 'without_unit_reason' | 'long'
const length = (text: string) => Array.from(text.trim()).length

/** What is missing or too long before a decision can be sent, by field. */
export function faultsOf(
  offer: Offer,
  draft: Draft,
  stepIds: readonly string[],
): Record<string, { fault: Fault; max: number }> {
  const found: Record<string, { fault: Fault; max: number }> = {}
  for (const { step_id: id, text } of commentsOf(draft, stepIds)) {
    if (length(text) > LONGEST.comment) {
      found[`comment-${id}`] = { fault: 'long', max: LONGEST.comment }
    }
  }
  if (length(draft.note) > LONGEST.note) found.note = { fault: 'long', max: LONGEST.note }
  else if (offer.demands.includes('note') && length(draft.note) === 0) {
    found.note = { fault: 'note', max: LONGEST.note }
  }
  if (offer.demands.includes('without_unit_reason')) {
    const said = length(draft.without)
    if (said === 0 || said > LONGEST.without) {
      const fault = said === 0 ? 'without_unit_reason' : 'long'
      found.without_unit_reason = { fault, max: LONGEST.without }
    }
  }
  return found
}

/** The name of a field of the answer as the page knows it: `comments.1.text` is the second comment's. */
export function ownField(name: string, draft: Draft, stepIds: readonly string[]): string {
  const index = /^comments\.(\d+)\./.exec(name)?.[1]
  if (index === undefined) return name
  const comment = commentsOf(draft, stepIds)[Number(index)]
  return comment === undefined ? name : `comment-${comment.step_id}`
}

/** Sends a decision; a second press with the same words is the same message. */
export function createDecider() {
  const attempt = createAttempt()

  async function decide(walk: Walk, offer: Offer, draft: Draft): Promise<Walk> {
    const comments = commentsOf(
      draft,
      walk.steps.map(({ id }) => id),
    )
    const said = { note: draft.note.trim(), comments }
    const without = offer.demands.includes('without_unit_reason')
      ? { without_unit_reason: draft.without.trim() }
      : {}
    const params = {
      path: { walk_id: walk.id },
      header: {
        'Idempotency-Key': attempt.keyFor([offer.action, said, without]),
        ...ifMatch(walk.version),
      },
    }
    const answer = await send(offer, params, said, without)
    attempt.done()
    return answer
  }
  return { decide }
}

interface Said {
  note: string
  comments: { step_id: string; text: string }[]
}

function send(
  offer: Offer,
  params: {
    path: { walk_id: string }
    header: { 'Idempotency-Key': string; 'if-match': string }
  },
  said: Said,
  without: { without_unit_reason?: string },
) {
  if (offer.action === 'endorse') {
    return ok(api.POST('/api/v1/walks/{walk_id}/endorse', { params, body: said }))
  }
  if (offer.action === 'accept') {
    const body = { ...said, ...without }
    return ok(api.POST('/api/v1/walks/{walk_id}/accept', { params, body }))
  }
  return ok(api.POST('/api/v1/walks/{walk_id}/return', { params, body: said }))
}
