import type { Schemas } from '@/api/client'
import type { StepContent } from '@/offline'

import { isBlank } from './completeness'
import { LIMITS } from './vocabulary'

/** What is typed on the page of a step; the times are stamped, not typed. */
export interface StepForm {
  name: string
  outcome: Schemas['StepOutcome'] | null
  waiting_seconds: number | null
  visit_number: number
  materials: Schemas['MaterialDemanded'][]
  fee_fen: number | null
  fee_note: string
  staff_conduct: Schemas['StaffConduct'] | null
  note: string
}

export function stepForm(content: StepContent): StepForm {
  return {
    name: content.name,
    outcome: content.outcome ?? null,
    waiting_seconds: content.waiting_seconds ?? null,
    visit_number: content.visit_number ?? 1,
    materials: [...(content.materials ?? [])],
    fee_fen: content.fee_fen ?? null,
    fee_note: content.fee_note ?? '',
    staff_conduct: content.staff_conduct ?? null,
    note: content.note ?? '',
  }
}

export const tooLong = (text: string, most: number) => Array.from(text).length > most

/** Faults the server would refuse the step for: keys of `recorder.step.error`, by field. */
export function stepFaults(form: StepForm): Partial<Record<keyof StepForm, string>> {
  const faults: Partial<Record<keyof StepForm, string>> = {}
  if (isBlank(form.name)) faults.name = 'noName'
  else if (tooLong(form.name, LIMITS.stepName)) faults.name = 'longName'
  if (tooLong(form.note, LIMITS.note)) faults.note = 'longNote'
  if (tooLong(form.fee_note, LIMITS.feeNote)) faults.fee_note = 'longFeeNote'
  if (form.visit_number < 1 || form.visit_number > 50) faults.visit_number = 'visit'
  if ((form.waiting_seconds ?? 0) < 0) faults.waiting_seconds = 'waiting'
  if ((form.fee_fen ?? 0) < 0) faults.fee_fen = 'fee'
  return faults
}

export function sendable(form: StepForm): boolean {
  return Object.keys(stepFaults(form)).length === 0
}
