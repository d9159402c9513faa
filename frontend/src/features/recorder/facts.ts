import type { LocalPart, LocalWalkView } from '@/offline'

import { missingForSubmit, type Missing, type WalkFacts } from './completeness'
import type { Watch } from './durations'

export interface Question {
  key: string
  dimension: WalkFacts['answers'][number]['dimension']
}

/** The steps that count: what was discarded as a slip is not asked for anything. */
export function stepsThatCount(view: LocalWalkView): LocalPart<'step'>[] {
  return view.steps.filter((step) => !step.content.discarded)
}

/** What the demands of a submission look at, out of what lies on the device. */
export function factsOf(view: LocalWalkView, questions: readonly Question[]): WalkFacts {
  const { walk } = view
  const dimensionOf = new Map(questions.map(({ key, dimension }) => [key, dimension]))
  return {
    mode: walk.plan.mode,
    caseKind: walk.plan.case_kind ?? 'real',
    record: view.mode === null ? null : { ...view.mode.content },
    steps: stepsThatCount(view).map(({ id, content }) => ({
      id,
      name: content.name,
      ended: Boolean(content.ended_at),
      outcome: content.outcome ?? null,
    })),
    answers: Object.entries(view.answers).flatMap(([key, { content }]) => {
      const dimension = dimensionOf.get(key)
      return dimension === undefined
        ? []
        : [{ key, dimension, value: content.value, note: content.note ?? '' }]
    }),
    hasChecklist: questions.length > 0,
    questions: walk.plan.questions ?? [],
    questionAnswers: Object.fromEntries(
      walk.questionAnswers.map(({ index, text }) => [index, text]),
    ),
    summary: walk.summary,
  }
}

/** Typed but not in a state to be sent: too long, or without what it is about. */
function unfinished(view: LocalWalkView): Missing[] {
  const steps = stepsThatCount(view).filter((step) => step.hold)
  const answers = Object.values(view.answers).filter((answer) => answer.hold)
  const findings = view.findings.filter((finding) => finding.hold)
  return [
    ...steps.map(({ id, content }): Missing => ({
      part: 'steps',
      code: 'step.unfinished',
      id,
      name: content.name,
    })),
    ...answers.map(({ id }): Missing => ({ part: 'answers', code: 'answer.unfinished', id })),
    ...findings.map(({ id, content }): Missing => ({
      part: 'findings',
      code: 'finding.unfinished',
      id,
      name: content.title,
    })),
    ...(view.mode?.hold
      ? [{ part: 'mode_record' as const, code: 'record.unfinished', id: 'mode' }]
      : []),
  ]
}

export function missingOf(view: LocalWalkView, questions: readonly Question[]): Missing[] {
  const missing = missingForSubmit(factsOf(view, questions))
  const order: Missing['part'][] = [
    'steps',
    'answers',
    'findings',
    'mode_record',
    'questions',
    'closing',
  ]
  return [...missing, ...unfinished(view)].sort(
    (one, other) => order.indexOf(one.part) - order.indexOf(other.part),
  )
}

export function watchOf(content: LocalPart<'step'>['content']): Watch {
  return {
    startedAt: content.started_at,
    endedAt: content.ended_at ?? null,
    pauses: content.pauses ?? [],
    pausedAt: content.paused_at ?? null,
  }
}

/** The step whose watch runs or stands still; the last one where several were left open. */
export function openStep(view: LocalWalkView): LocalPart<'step'> | null {
  return (
    stepsThatCount(view)
      .filter((step) => !step.content.ended_at)
      .pop() ?? null
  )
}
