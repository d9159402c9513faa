import type { Schemas } from '@/api/client'
import type { FindingContent } from '@/offline'

import { tooLong } from './step-form'
import { LIMITS } from './vocabulary'

export interface FindingForm {
  kind: Schemas['FindingKind']
  dimension: Schemas['Dimension']
  severity: Schemas['FindingSeverity']
  title: string
  description: string
  suggestion: string
  step_id: string | null
  guide_stage_id: string | null
}

/** Where the finding came up is known already: the walker stands at that step. */
export function findingForm(
  content: FindingContent | undefined,
  at: { stepId: string | null; stageId: string | null },
): FindingForm {
  return {
    kind: content?.kind ?? 'problem',
    dimension: content?.dimension ?? 'flow',
    severity: content?.severity ?? 'moderate',
    title: content?.title ?? '',
    description: content?.description ?? '',
    suggestion: content?.suggestion ?? '',
    step_id: content === undefined ? at.stepId : (content.step_id ?? null),
    guide_stage_id: content === undefined ? at.stageId : (content.guide_stage_id ?? null),
  }
}

/** Faults the server would refuse the finding for: keys of `recorder.finding.error`, by field. */
export function findingFaults(form: FindingForm): Partial<Record<keyof FindingForm, string>> {
  const faults: Partial<Record<keyof FindingForm, string>> = {}
  const title = form.title.trim()
  if (Array.from(title).length < 2) faults.title = 'shortTitle'
  else if (tooLong(form.title, LIMITS.findingTitle)) faults.title = 'longTitle'
  if (tooLong(form.description, LIMITS.description)) faults.description = 'long'
  if (tooLong(form.suggestion, LIMITS.suggestion)) faults.suggestion = 'long'
  return faults
}

/** Nothing was said yet: a press by mistake leaves nothing behind. */
export function isUntouched(form: FindingForm): boolean {
  return [form.title, form.description, form.suggestion].every((text) => text.trim() === '')
}
