import { useI18n } from 'vue-i18n'

import { useForm } from '@/api/form'
import { fieldName, Problem } from '@/api/problems'

import type { Offer, Walk } from '../vocabulary'
import { createDecider, faultsOf, ownField } from './decide'
import type { Draft } from './draft'

/** The form of a decision: checked here first, then by the server, each fault at its own field. */
export function useReviewForm(draft: Draft, stepIds: () => readonly string[]) {
  const { t } = useI18n()
  const { decide } = createDecider()
  const fields: Record<string, string> = {
    note: 'review-note',
    without_unit_reason: 'review-without',
  }
  for (const id of stepIds()) fields[`comment-${id}`] = `comment-${id}`
  const form = useForm(fields)

  function check(offer: Offer): Record<string, string> {
    const found = Object.entries(faultsOf(offer, draft, stepIds()))
    return Object.fromEntries(
      found.map(([field, { fault, max }]) => [field, t(`walks.need.${fault}`, { max })]),
    )
  }

  /** The walk as it is now, or null when it did not go. */
  async function send(walk: Walk, offer: Offer): Promise<Walk | null> {
    let answer: Walk | null = null
    await form.submit(
      async () => {
        try {
          answer = await decide(walk, offer, draft)
        } catch (error) {
          throw placed(error, draft, stepIds())
        }
      },
      () => check(offer),
    )
    return answer
  }
  return { ...form, send }
}

/** The server counts the comments it was sent; the page knows them by their steps. */
function placed(error: unknown, draft: Draft, stepIds: readonly string[]): unknown {
  if (!(error instanceof Problem) || error.status !== 422) return error
  const errors = error.faults.map((fault) => ({
    ...fault,
    pointer: `/${ownField(fieldName(fault.pointer), draft, stepIds)}`,
  }))
  return new Problem(error.status, error.code, { ...error.document, errors }, error.retryAfter)
}
