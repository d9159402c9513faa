import type { Amendment, Answer, Finding, Step, Walk } from '../vocabulary'

export interface Change {
  field: string
  before: unknown
  after: unknown
}

/** The part an amendment speaks of, as it was recorded. */
export function partOf(walk: Walk, amendment: Pick<Amendment, 'subject' | 'subject_id'>) {
  const id = amendment.subject_id
  if (amendment.subject === 'step') return walk.steps.find((step) => step.id === id)
  if (amendment.subject === 'answer') return walk.answers.find((answer) => answer.id === id)
  if (amendment.subject === 'finding') return walk.findings.find((finding) => finding.id === id)
  return undefined
}

/** What an amendment puts right: the recorded value beside the new one. */
export function changesOf(walk: Walk, amendment: Amendment): Change[] {
  const part = partOf(walk, amendment) as Record<string, unknown> | undefined
  return Object.entries(amendment.changes).map(([field, after]) => ({
    field,
    before: part?.[field],
    after,
  }))
}

export function amendmentsOf(walk: Walk, subject: Amendment['subject'], id: string | null) {
  return walk.amendments.filter((one) => one.subject === subject && one.subject_id === id)
}

const FIELDS = {
  step: [
    'name',
    'guide_stage_id',
    'outcome',
    'waiting_seconds',
    'visit_number',
    'materials',
    'fee_fen',
    'staff_conduct',
    'note',
  ],
  answer: ['value', 'note'],
  finding: ['severity', 'title', 'description', 'suggestion'],
} as const satisfies Record<Exclude<Amendment['subject'], 'walk'>, readonly string[]>

export type CorrectedSubject = keyof typeof FIELDS
export type Material = Step['materials'][number]
export type Value = string | number | null | readonly Material[]
export type Values = Record<string, Value>

/** The values a correction begins with: the record with the amendments made so far laid over it. */
export function startValues(walk: Walk, subject: CorrectedSubject, id: string): Values {
  const part: object | undefined = partOf(walk, { subject, subject_id: id })
  const later = amendmentsOf(walk, subject, id).map(({ changes }) => changes)
  const now = later.reduce<Record<string, unknown>>(
    (before, changes) => ({ ...before, ...changes }),
    { ...part },
  )
  return Object.fromEntries(FIELDS[subject].map((field) => [field, (now[field] ?? null) as Value]))
}

/** Only what differs is sent; a text that was emptied is sent as empty, never as nothing. */
export function corrected(before: Values, now: Values): Values {
  return Object.fromEntries(
    Object.entries(now).filter(([field, value]) => !same(value, before[field] ?? null)),
  )
}

function same(one: Value, other: Value): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '')
}

/** What a part is called where one of several is chosen. */
export function partName(part: Step | Answer | Finding, question: (key: string) => string): string {
  if ('question_key' in part) return question(part.question_key)
  return 'title' in part ? part.title : part.name
}
