import type { LocalPart, LocalWalkView } from '@/offline'
import type { Tone } from '@/ui/types'

import type { Missing } from './completeness'
import { openStep, stepsThatCount } from './facts'
import { stagesLeft, type Stage } from './steps'

/** Where a task stands; the words are `recorder.task.<state>`. */
export type TaskState =
  | 'open'
  | 'running'
  | 'paused'
  | 'done'
  | 'unfinished'
  | 'refused'
  | 'optional'
  | 'skippable'
  | 'waiting'

export const TONES: Record<TaskState, Tone> = {
  open: 'neutral',
  running: 'info',
  paused: 'warning',
  done: 'success',
  unfinished: 'warning',
  refused: 'danger',
  optional: 'neutral',
  skippable: 'neutral',
  waiting: 'neutral',
}

export function stepState(step: LocalPart<'step'>): TaskState {
  if (step.refusal !== null) return 'refused'
  const { ended_at: ended, paused_at: paused, outcome } = step.content
  if (!ended) return paused ? 'paused' : 'running'
  return outcome ? 'done' : 'unfinished'
}

export function stageState(stage: Stage): TaskState {
  return stage.optional ? 'skippable' : 'open'
}

/** A part of the walk as a whole: nothing yet, something missing, or all there. */
export function partState(begun: boolean, missing: number, refused: boolean): TaskState {
  if (refused) return 'refused'
  if (missing > 0) return begun ? 'unfinished' : 'open'
  return begun ? 'done' : 'optional'
}

export type Next =
  | { do: 'start' }
  | { do: 'continue'; id: string; name: string }
  | { do: 'begin'; stage: Stage }
  | { do: 'checklist' | 'mode' | 'check' }

/** The one thing the big button offers: go on where the walker stands. */
export function nextThing(
  view: LocalWalkView,
  stages: readonly Stage[],
  missing: readonly Missing[],
): Next {
  if (view.walk.startedAt === null) return { do: 'start' }
  const current = openStep(view) ?? stepsThatCount(view).find((step) => !step.content.outcome)
  if (current) return { do: 'continue', id: current.id, name: current.content.name }
  const contents = stepsThatCount(view).map(({ content }) => content)
  const stage = stagesLeft(stages, contents).find((left) => !left.optional)
  if (stage !== undefined) return { do: 'begin', stage }
  if (missing.some(({ part }) => part === 'answers')) return { do: 'checklist' }
  if (missing.some(({ part }) => part === 'mode_record')) return { do: 'mode' }
  return { do: 'check' }
}
