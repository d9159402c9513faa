import type { Schemas } from '@/api/client'

type Outlet = Schemas['OutletOut']

export interface OutletForm {
  name: string
  kind: string
  channel_id: string
  where: 'region' | 'organisation'
  region_id: string
  organisation_id: string
  placeName: string
  address: string
  hours: string
  consultation_phone: string
  complaint_phone: string
  url: string
  is_active: boolean
}

export const OUTLET_TEXTS = [
  'address',
  'hours',
  'consultation_phone',
  'complaint_phone',
  'url',
] as const

export function outletForm(outlet: Outlet | null): OutletForm {
  return {
    name: outlet?.name ?? '',
    kind: outlet?.kind ?? '',
    channel_id: outlet?.channel_id ?? '',
    where: outlet?.organisation_id ? 'organisation' : 'region',
    region_id: outlet?.region_id ?? '',
    organisation_id: outlet?.organisation_id ?? '',
    placeName: outlet?.region_name ?? outlet?.organisation_name ?? '',
    address: outlet?.address ?? '',
    hours: outlet?.hours ?? '',
    consultation_phone: outlet?.consultation_phone ?? '',
    complaint_phone: outlet?.complaint_phone ?? '',
    url: outlet?.url ?? '',
    is_active: outlet?.is_active ?? true,
  }
}

const texts = (form: OutletForm) => ({
  name: form.name.trim(),
  address: form.address.trim(),
  hours: form.hours.trim(),
  consultation_phone: form.consultation_phone.trim(),
  complaint_phone: form.complaint_phone.trim(),
  url: form.url.trim(),
})

/** A new outlet: in a region or in a functional area, one of the two. */
export function newOutlet(form: OutletForm): Schemas['OutletIn'] {
  const inRegion = form.where === 'region'
  return {
    ...texts(form),
    kind: form.kind as Schemas['OutletKind'],
    channel_id: form.channel_id,
    region_id: inRegion ? form.region_id : null,
    organisation_id: inRegion ? null : form.organisation_id,
    is_sample: false,
  }
}

/** An outlet stays where and what it is; the rest may change. */
export function outletChanges(form: OutletForm): Schemas['OutletPatch'] {
  return { ...texts(form), is_active: form.is_active }
}

export function outletFaults(form: OutletForm, existing: boolean): Record<string, 'missing'> {
  const wanted: (keyof OutletForm)[] = existing
    ? ['name']
    : ['name', 'kind', 'channel_id', `${form.where}_id`]
  const faults: Record<string, 'missing'> = {}
  for (const key of wanted) if (String(form[key]).trim() === '') faults[key] = 'missing'
  return faults
}
