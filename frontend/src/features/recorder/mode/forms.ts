import type { Schemas } from '@/api/client'
import type { ModeContent } from '@/offline'

export type Mode = Schemas['Mode']

export const PHASES = [
  'register_login',
  'consult_apply',
  'submit_materials',
  'query_progress',
] as const
export const HELP = [
  'advice',
  'pre_examination',
  'device',
  'writing',
  'language',
  'mobility',
] as const
export const CONSENTS = ['oral', 'written', 'by_guardian'] as const
export const REACHES = ['cross_province', 'cross_region', 'cross_department'] as const
export const CARRIERS = ['system', 'post', 'telephone', 'applicant'] as const
export const SOURCES = ['hotline', 'rating', 'unresolved_window', 'petition'] as const
export const CALL_BACKS = ['solved', 'partly', 'unsolved', 'unreached', 'unwilling'] as const
export const INVOLVEMENTS = ['handling', 'call_back', 'research'] as const
export const ACTS = [
  'site_survey',
  'inspection',
  'inquiry',
  'notice',
  'decision',
  'service',
] as const
export const SYSTEMS = ['publicity', 'full_record', 'legal_review'] as const

export interface ModeForms {
  in_person: Required<Schemas['InPersonRecord']>
  accompany: Required<Schemas['AccompanyRecord']>
  cross_region: Required<Schemas['CrossRegionRecord']>
  supervise: Required<Schemas['SuperviseRecord']>
  enforcement: Required<Schemas['EnforcementRecord']>
}
export type ModeForm = ModeForms[Mode]

const EMPTY: { [M in Mode]: () => ModeForms[M] } = {
  in_person: () => ({
    mode: 'in_person',
    phases: [],
    case_number: '',
    no_case_number_reason: '',
  }),
  accompany: () => ({ mode: 'accompany', consent: null, help_given: [], own_words: '' }),
  cross_region: () => ({
    mode: 'cross_region',
    reach: null,
    origin_outlet_id: null,
    target_outlet_id: null,
    hand_overs: [],
    data_shared: [],
  }),
  supervise: () => ({ mode: 'supervise', involvement: [], linked_cases: [], call_backs: [] }),
  enforcement: () => ({
    mode: 'enforcement',
    acts: [],
    publicity: null,
    full_record: null,
    legal_review: null,
  }),
}

/** The record as far as it was filled in; of another mode than the plan's nothing can be kept. */
export function modeForm<M extends Mode>(mode: M, content: ModeContent | undefined): ModeForms[M] {
  const empty = EMPTY[mode]()
  return content?.mode === mode ? { ...empty, ...content } : empty
}

const blank = (text: string | null | undefined) => (text ?? '').trim() === ''

/** A row that cannot be sent yet: what it is about is not said. */
const UNFINISHED: { [M in Mode]: (form: ModeForms[M]) => boolean } = {
  in_person: () => false,
  accompany: () => false,
  cross_region: (form) => [...form.hand_overs, ...form.data_shared].some(({ what }) => blank(what)),
  supervise: (form) =>
    form.linked_cases.some(({ number }) => blank(number)) ||
    form.call_backs.some((call) => blank(call.case_number)),
  enforcement: (form) => form.acts.some(({ at, description }) => blank(at) || blank(description)),
}

const longest = (value: unknown): number => {
  if (typeof value === 'string') return Array.from(value).length
  if (Array.isArray(value)) return Math.max(0, ...value.map(longest))
  return value !== null && typeof value === 'object' ? longest(Object.values(value)) : 0
}

export const MOST_CHARACTERS = 2000

/** Whether the server would take the record as it stands. */
export function modeSendable(form: ModeForm): boolean {
  const unfinished = UNFINISHED[form.mode] as (given: ModeForm) => boolean
  return !unfinished(form) && longest(form) <= MOST_CHARACTERS
}

/** A moment as typed by hand, in China's time: `2023-10-16T09:00` both ways. */
export function momentOf(typed: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(typed) ? `${typed.slice(0, 16)}:00+08:00` : null
}

export function typedOf(moment: string | null | undefined): string {
  const time = Date.parse(moment ?? '')
  if (Number.isNaN(time)) return ''
  return new Date(time + 8 * 3600_000).toISOString().slice(0, 16)
}
