import type { Schemas } from '@/api/client'

import type { Missing } from './completeness'

type Content = Record<string, unknown>
type Demands = (record: Content, caseKind: Schemas['CaseKind']) => Missing[]

/** What each mode's own record must hold in the end; mirrors the server's `completeness`. */
export function missingInRecord(
  mode: Schemas['Mode'],
  caseKind: Schemas['CaseKind'],
  record: Content | null,
): Missing[] {
  if (record === null) return [lack('absent')]
  return DEMANDS[mode](record, caseKind)
}

const lack = (field: string, id?: string, name?: string): Missing => ({
  part: 'mode_record',
  code: `record.${field}`,
  id: id ?? field,
  ...(name === undefined ? {} : { name }),
})

const blank = (value: unknown) => typeof value !== 'string' || value.trim() === ''
const list = (value: unknown): Content[] => (Array.isArray(value) ? (value as Content[]) : [])
const text = (record: Content, field: string) => (blank(record[field]) ? [lack(field)] : [])
const some = (record: Content, field: string) =>
  list(record[field]).length === 0 ? [lack(field)] : []

const inPerson: Demands = (record, caseKind) => [
  ...some(record, 'phases'),
  ...(caseKind === 'real' && blank(record.case_number) && blank(record.no_case_number_reason)
    ? [lack('case_number')]
    : []),
]

const accompany: Demands = (record) => {
  const consent = record.consent as { given?: unknown } | null | undefined
  return [
    ...(consent?.given === true ? [] : [lack('consent')]),
    ...some(record, 'help_given'),
    ...text(record, 'own_words'),
  ]
}

const crossRegion: Demands = (record) => {
  const same =
    !blank(record.origin_outlet_id) && record.origin_outlet_id === record.target_outlet_id
  return [
    ...text(record, 'origin_outlet_id'),
    ...text(record, 'target_outlet_id'),
    ...some(record, 'hand_overs'),
    ...some(record, 'data_shared'),
    ...(same ? [lack('same_outlet', 'target_outlet_id')] : []),
  ]
}

const supervise: Demands = (record) => {
  const called = new Set(list(record.call_backs).map((call) => call.case_number))
  return [
    ...some(record, 'linked_cases'),
    ...list(record.linked_cases)
      .filter((linked) => !called.has(linked.number))
      .map((linked) => lack('call_backs', 'call_backs', String(linked.number))),
  ]
}

const SYSTEMS = ['publicity', 'full_record', 'legal_review'] as const

const enforcement: Demands = (record) => [
  ...some(record, 'acts'),
  ...SYSTEMS.flatMap((field) => {
    const check = record[field] as { value?: unknown; note?: unknown } | null | undefined
    if (check === null || check === undefined) return [lack(field)]
    return check.value === 'no' && blank(check.note) ? [lack('no_note', field)] : []
  }),
]

const DEMANDS: Record<Schemas['Mode'], Demands> = {
  in_person: inPerson,
  accompany,
  cross_region: crossRegion,
  supervise,
  enforcement,
}
