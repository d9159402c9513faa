/** The decisions of the inbox: what each asks for, and what is missing. Keys as on the keyboard. */
export const DECISIONS = {
  dispatch: 'd',
  redispatch: 'd',
  merge: 'm',
  decline: 'x',
  'overrule-objection': 'b',
  'uphold-objection': 'c',
} as const
export type Decision = keyof typeof DECISIONS

export function isDecision(action: string): action is Decision {
  return action in DECISIONS
}

/** Those that name a unit or another ticket. */
export const WITH_TARGET: ReadonlySet<Decision> = new Set(['dispatch', 'redispatch', 'merge'])

/** States in which a ticket takes no other in. */
export const NO_TARGETS: ReadonlySet<string> = new Set([
  'merged',
  'withdrawn',
  'annulled',
  'declined',
])

/** What is being typed; empty texts are not sent. */
export interface Draft {
  organisation_id: string
  deadline_preset: string
  due_on: string
  note: string
  reason: string
  into_ticket_id: string
}
const EMPTY: Draft = {
  organisation_id: '',
  deadline_preset: '',
  due_on: '',
  note: '',
  reason: '',
  into_ticket_id: '',
}

export function draftOf(before: Record<string, unknown> | undefined): Draft {
  const draft = { ...EMPTY }
  for (const key of Object.keys(EMPTY) as (keyof Draft)[]) {
    const value = before?.[key]
    if (typeof value === 'string') draft[key] = value
  }
  return draft
}

const ASKED: Readonly<Record<Decision, readonly (keyof Draft)[]>> = {
  dispatch: ['organisation_id', 'deadline_preset', 'due_on', 'note'],
  redispatch: ['organisation_id', 'deadline_preset', 'due_on', 'reason'],
  merge: ['into_ticket_id', 'reason'],
  decline: ['reason'],
  'overrule-objection': ['reason'],
  'uphold-objection': ['reason'],
}
const NEEDED: readonly (keyof Draft)[] = ['organisation_id', 'into_ticket_id', 'reason']

/** The fields left empty that may not be, in their order on the form. */
export function missing(decision: Decision, draft: Draft): (keyof Draft)[] {
  const empty = ASKED[decision].filter((key) => NEEDED.includes(key) && draft[key].trim() === '')
  const undated = draft.deadline_preset === 'fixed' && draft.due_on === ''
  return undated && ASKED[decision].includes('due_on') ? [...empty, 'due_on'] : empty
}

export function bodyOf(decision: Decision, draft: Draft): Record<string, string> {
  const body: Record<string, string> = {}
  for (const key of ASKED[decision]) {
    const value = draft[key].trim()
    if (value === '' || (key === 'due_on' && draft.deadline_preset !== 'fixed')) continue
    body[key] = value
  }
  return body
}
