import type { Schemas } from '@/api/client'
import { newId } from '@/lib/ids'

import type { GuideVersion } from './vocabulary'

type Content = Schemas['GuideContentIn']
type Unit = Schemas['LimitUnit']
/** A row of the form has a key of its own, so that moving it moves what is typed in it. */
type Keyed<Row> = Row & { key: string }
export type StageRow = Keyed<Schemas['StageIn']>
export type MaterialRow = Keyed<Schemas['MaterialIn']>
export type PlaceRow = Keyed<Schemas['PlaceIn']>

export interface LimitForm {
  amount: number | null
  unit: Unit
}

export interface GuideForm {
  title: string
  handling: Schemas['Handling']
  promised: LimitForm
  hasLegal: boolean
  legal: LimitForm
  visits: number | null
  visit_reason: string
  fully_online: boolean
  fee_charged: boolean
  fee_standard: string
  fee_basis: string
  online_payment: boolean
  conditions: string
  basis: string
  result_name: string
  authority_name: string
  authority_credit_code: string
  consultation_phone: string
  complaint_phone: string
  stages: StageRow[]
  materials: MaterialRow[]
  places: PlaceRow[]
  channels: string[]
  change_note: string
}

export const newStage = (): StageRow => ({
  key: newId(),
  name: '',
  kind: 'other',
  optional: false,
  any_order: false,
  note: '',
})
export const newMaterial = (): MaterialRow => ({
  key: newId(),
  name: '',
  form: 'paper_or_electronic',
  necessity: 'required',
  copies: 1,
  source: 'applicant',
  verified_online: false,
  note: '',
})
export const newPlace = (): PlaceRow => ({
  key: newId(),
  name: '',
  address: '',
  hours: '',
  outlet_id: null,
})

const WORKING_DAYS: LimitForm = { amount: 5, unit: 'working_days' }

function without<Row extends object, Key extends keyof Row>(row: Row, ...keys: Key[]) {
  const kept = Object.entries(row).filter(([name]) => !(keys as string[]).includes(name))
  return Object.fromEntries(kept) as Omit<Row, Key>
}
const keyed = <Row extends { id: string; position: number }>(row: Row) => ({
  key: row.id,
  ...without(row, 'id', 'position'),
})
const plain = <Row extends { key: string; name: string }>(row: Row) => ({
  ...without(row, 'key'),
  name: row.name.trim(),
})

export function guideForm(version: GuideVersion | null): GuideForm {
  const texts = {
    visit_reason: version?.visit_reason ?? '',
    fee_standard: version?.fee_standard ?? '',
    fee_basis: version?.fee_basis ?? '',
    conditions: version?.conditions ?? '',
    basis: version?.basis ?? '',
    result_name: version?.result_name ?? '',
    authority_name: version?.authority_name ?? '',
    authority_credit_code: version?.authority_credit_code ?? '',
    consultation_phone: version?.consultation_phone ?? '',
    complaint_phone: version?.complaint_phone ?? '',
    change_note: version?.change_note ?? '',
  }
  return {
    ...texts,
    title: version?.title ?? '',
    handling: version?.handling ?? 'promised',
    promised: { ...(version?.promised ?? WORKING_DAYS) },
    hasLegal: version?.legal !== null,
    legal: { ...(version?.legal ?? { ...WORKING_DAYS, amount: 15 }) },
    visits: version?.visits ?? 0,
    fully_online: version?.fully_online ?? false,
    fee_charged: version?.fee_charged ?? false,
    online_payment: version?.online_payment ?? false,
    stages: (version?.stages ?? []).map(keyed),
    materials: (version?.materials ?? []).map(keyed),
    places: (version?.places ?? []).map(keyed),
    channels: (version?.channels ?? []).map((channel) => channel.code),
  }
}

function limit(form: LimitForm): Schemas['LimitIn'] {
  return { amount: form.unit === 'immediate' ? 0 : (form.amount ?? 0), unit: form.unit }
}

/** The whole text as the API takes it. */
export function contentOf(form: GuideForm): Content {
  const { hasLegal, stages, materials, places, ...rest } = without(form, 'change_note')
  return {
    ...rest,
    title: form.title.trim(),
    visits: form.visits ?? 0,
    promised: limit(form.promised),
    legal: hasLegal ? limit(form.legal) : null,
    authority_credit_code: form.authority_credit_code.trim() || null,
    stages: stages.map(plain),
    materials: materials.map(plain),
    places: places.map(plain),
  }
}

export type GuideFault = 'missing' | 'amount'

/** What can be told before asking the server; the names are the server's own. */
export function guideFaults(form: GuideForm): Record<string, GuideFault> {
  const faults: Record<string, GuideFault> = {}
  if (form.title.trim() === '') faults['content.title'] = 'missing'
  for (const name of ['promised', 'legal'] as const) {
    if (name === 'legal' && !form.hasLegal) continue
    if (form[name].unit !== 'immediate' && form[name].amount === null) {
      faults[`content.${name}.amount`] = 'amount'
    }
  }
  for (const list of ['stages', 'materials', 'places'] as const) {
    form[list].forEach((row, index) => {
      if (row.name.trim() === '') faults[`content.${list}.${index}.name`] = 'missing'
    })
  }
  return faults
}

/** Each field as the server names it, and the control that it is typed in. */
export function controlsOf(form: GuideForm): Record<string, string> {
  const found: Record<string, string> = { change_note: 'guide-change_note' }
  const note = (...path: string[]) => {
    found[['content', ...path].join('.')] = ['guide', ...path].join('-')
  }
  const content = contentOf(form)
  for (const [name, value] of Object.entries(content)) {
    note(name)
    if (name === 'stages' || name === 'materials' || name === 'places') {
      ;(value as object[]).forEach((row, index) => {
        for (const field of Object.keys(row)) note(name, String(index), field)
      })
    }
  }
  for (const name of ['promised', 'legal']) note(name, 'amount')
  return found
}
