import type { Schemas } from '@/api/client'

import { OWN_FLAGS } from './vocabulary'

type Matter = Schemas['MatterOut']
type Flag = (typeof OWN_FLAGS)[number]

export interface MatterForm {
  name: string
  board: string
  national_code: string
  local_code: string
  group_name: string
  authority_name: string
  authority_credit_code: string
  source_url: string
  source_note: string
  flags: string[]
  is_active: boolean
}

const TEXTS = [
  'name',
  'group_name',
  'authority_name',
  'authority_credit_code',
  'source_url',
  'source_note',
] as const
/** What the server keeps once it is there: it can be changed, not emptied. */
const KEPT = ['name', 'group_name', 'authority_name', 'authority_credit_code'] as const

export function matterForm(matter: Matter | null): MatterForm {
  return {
    name: matter?.name ?? '',
    board: matter?.board ?? '',
    national_code: matter?.national_code ?? '',
    local_code: matter?.local_code ?? '',
    group_name: matter?.group_name ?? '',
    authority_name: matter?.authority_name ?? '',
    authority_credit_code: matter?.authority_credit_code ?? '',
    source_url: matter?.source_url ?? '',
    source_note: matter?.source_note ?? '',
    flags: OWN_FLAGS.filter((flag) => matter?.[flag] === true),
    is_active: matter?.is_active ?? true,
  }
}

const flagsOf = (form: MatterForm): Record<Flag, boolean> =>
  Object.fromEntries(OWN_FLAGS.map((flag) => [flag, form.flags.includes(flag)])) as Record<
    Flag,
    boolean
  >

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A new matter as the API takes it. */
export function newMatter(form: MatterForm): Schemas['MatterIn'] {
  return {
    name: form.name.trim(),
    board: form.board as Schemas['Board'],
    national_code: given(form.national_code),
    local_code: given(form.local_code),
    group_name: given(form.group_name),
    authority_name: given(form.authority_name),
    authority_credit_code: given(form.authority_credit_code),
    source_url: given(form.source_url),
    source_note: given(form.source_note),
    is_sample: false,
    ...flagsOf(form),
  }
}

/** Only what differs from the matter as it was read. */
export function matterChanges(form: MatterForm, matter: Matter): Schemas['MatterPatch'] {
  const before = matterForm(matter)
  const changes: Record<string, unknown> = {}
  for (const key of TEXTS) {
    if (form[key].trim() !== before[key]) changes[key] = form[key].trim()
  }
  if (form.board !== before.board) changes.board = form.board
  if (form.is_active !== before.is_active) changes.is_active = form.is_active
  for (const [flag, on] of Object.entries(flagsOf(form))) {
    if (on !== before.flags.includes(flag)) changes[flag] = on
  }
  return changes
}

export type MatterFault = 'missing' | 'code' | 'kept'

/** What can be told before asking the server. */
export function matterFaults(
  form: MatterForm,
  matter: Matter | null,
): Partial<Record<keyof MatterForm, MatterFault>> {
  const faults: Partial<Record<keyof MatterForm, MatterFault>> = {}
  if (form.name.trim() === '') faults.name = 'missing'
  if (form.board === '') faults.board = 'missing'
  if (matter === null && form.national_code.trim() === '' && form.local_code.trim() === '') {
    faults.local_code = 'code'
  }
  for (const key of KEPT) {
    if (form[key].trim() === '' && (matter?.[key] ?? '') !== '' && faults[key] === undefined) {
      faults[key] = 'kept'
    }
  }
  return faults
}
