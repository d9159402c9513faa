/** The parts of a guide that a finding may point into, one text each. */
const LISTS = { stages: 'stage', materials: 'material', places: 'place' } as const
const SECTIONS = [
  'title',
  'handling',
  'promised',
  'legal',
  'visits',
  'visit_reason',
  'fully_online',
  'fee_charged',
  'fee_standard',
  'fee_basis',
  'online_payment',
  'conditions',
  'basis',
  'authority_credit_code',
  'consultation_phone',
  'complaint_phone',
  'stages',
  'materials',
  'places',
  'channels',
  'national_code',
  'local_code',
] as const

type List = keyof typeof LISTS
export interface Place {
  key: string | null
  number: number | null
}

/** Which part of a guide or matter a JSON pointer means, counted as people count. */
export function placeOf(pointer: string): Place {
  const [, head = '', index] = pointer.split('/')
  if (head in LISTS && index !== undefined && /^\d+$/.test(index)) {
    return { key: LISTS[head as List], number: Number(index) + 1 }
  }
  const section = SECTIONS.find((name) => name === head)
  return { key: section ?? null, number: null }
}

/** The control that a pointer leads to: `/stages/0/name` → `guide-stages-0-name`. */
export function controlOf(pointer: string): string {
  const path = pointer.split('/').filter((part) => part !== '')
  return ['guide', ...path].join('-')
}
