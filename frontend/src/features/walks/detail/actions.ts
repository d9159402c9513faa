import type { Walk, WalkAction } from '../vocabulary'

export interface WalkButton {
  id: 'start' | 'record' | 'submit' | 'replan' | 'resubmit' | 'review' | 'amend' | 'withdraw'
  /** A page; without one the button opens a dialog. */
  to?: string
  main?: boolean
}

const REVIEWS: readonly WalkAction[] = ['endorse', 'accept', 'return']

/** The buttons of a walk, the main one first: exactly what the server offers this person. */
export function buttonsOf(walk: Pick<Walk, 'id' | 'available_actions'>): WalkButton[] {
  const offered = new Set(walk.available_actions.map(({ action }) => action))
  const buttons: WalkButton[] = []
  if (offered.has('start')) buttons.push({ id: 'start', to: `/record/${walk.id}`, main: true })
  if (offered.has('record')) buttons.push({ id: 'record', to: `/record/${walk.id}`, main: true })
  if (offered.has('submit')) buttons.push({ id: 'submit', to: `/record/${walk.id}/check` })
  if (REVIEWS.some((action) => offered.has(action))) {
    buttons.push({ id: 'review', to: `/walks/${walk.id}/review`, main: true })
  }
  if (offered.has('resubmit')) buttons.push({ id: 'resubmit', main: true })
  if (offered.has('amend')) buttons.push({ id: 'amend' })
  if (offered.has('replan')) buttons.push({ id: 'replan', to: `/walks/${walk.id}/plan` })
  if (offered.has('withdraw')) buttons.push({ id: 'withdraw' })
  return buttons
}
