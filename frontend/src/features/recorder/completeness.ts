import type { Schemas } from '@/api/client'

import { missingInRecord } from './mode-demands'
import { EXPERIENCE_DIMENSIONS } from './vocabulary'

/** One thing that is not there yet: where it belongs, and the code the server would give. */
export interface Missing {
  part: 'steps' | 'answers' | 'findings' | 'questions' | 'mode_record' | 'closing'
  code: string
  /** The step, dimension, question or field it is about. */
  id?: string
  /** What the sentence names. */
  name?: string
}

export interface StepFacts {
  id: string
  name: string
  ended: boolean
  outcome: Schemas['StepOutcome'] | null
}

export interface AnswerFacts {
  key: string
  dimension: Schemas['Dimension']
  value: Schemas['AnswerValue']
  note: string
}

export interface WalkFacts {
  mode: Schemas['Mode']
  caseKind: Schemas['CaseKind']
  record: Record<string, unknown> | null
  steps: readonly StepFacts[]
  answers: readonly AnswerFacts[]
  hasChecklist: boolean
  questions: readonly string[]
  questionAnswers: Readonly<Record<number, string>>
  summary: string
}

/**
 * What still stands in the way of submitting, in the order a walker would fill it in. The same rules
 * as the server's, so that a hall without signal can say it; the server remains the judge.
 */
export function missingForSubmit(facts: WalkFacts): Missing[] {
  return [
    ...steps(facts),
    ...answers(facts),
    ...missingInRecord(facts.mode, facts.caseKind, facts.record),
    ...questions(facts),
    ...closing(facts),
  ]
}

function steps(facts: WalkFacts): Missing[] {
  if (facts.steps.length === 0) return [{ part: 'steps', code: 'steps.none' }]
  return facts.steps.flatMap((step) => {
    const about = { part: 'steps' as const, id: step.id, name: step.name }
    return [
      ...(step.ended ? [] : [{ ...about, code: 'step.open' }]),
      ...(step.outcome === null ? [{ ...about, code: 'step.no_outcome' }] : []),
    ]
  })
}

function answers(facts: WalkFacts): Missing[] {
  const seen = new Set(facts.answers.map((answer) => answer.dimension))
  const untouched = facts.hasChecklist
    ? EXPERIENCE_DIMENSIONS.filter((dimension) => !seen.has(dimension))
    : []
  const bare = facts.answers.filter((answer) => answer.value === 'no' && isBlank(answer.note))
  return [
    ...untouched.map((dimension): Missing => ({
      part: 'answers',
      code: 'answers.dimension_untouched',
      id: dimension,
    })),
    ...bare.map((answer): Missing => ({ part: 'answers', code: 'answer.no_note', id: answer.key })),
  ]
}

function questions(facts: WalkFacts): Missing[] {
  return facts.questions.flatMap((question, index): Missing[] =>
    isBlank(facts.questionAnswers[index])
      ? [{ part: 'questions', code: 'question.unanswered', id: String(index), name: question }]
      : [],
  )
}

function closing(facts: WalkFacts): Missing[] {
  return isBlank(facts.summary) ? [{ part: 'closing', code: 'summary.absent' }] : []
}

export function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
