/** What a guide is for, and where: one subject, one place. */
export interface Subject {
  what: 'matter' | 'bundle'
  matter_id: string
  bundle_id: string
  where: 'region' | 'organisation'
  region_id: string
  organisation_id: string
  subjectName: string
  placeName: string
}

export const SUBJECT_CONTROLS = {
  matter_id: 'guide-matter_id',
  bundle_id: 'guide-bundle_id',
  region_id: 'guide-region_id',
  organisation_id: 'guide-organisation_id',
} as const
type Control = keyof typeof SUBJECT_CONTROLS

export function newSubject(matterId: string, bundleId: string): Subject {
  return {
    what: bundleId === '' ? 'matter' : 'bundle',
    matter_id: matterId,
    bundle_id: bundleId,
    where: 'region',
    region_id: '',
    organisation_id: '',
    subjectName: '',
    placeName: '',
  }
}

export function subjectBody(subject: Subject): Record<Control, string | null> {
  const given = (value: string, meant: boolean) => (meant && value !== '' ? value : null)
  return {
    matter_id: given(subject.matter_id, subject.what === 'matter'),
    bundle_id: given(subject.bundle_id, subject.what === 'bundle'),
    region_id: given(subject.region_id, subject.where === 'region'),
    organisation_id: given(subject.organisation_id, subject.where === 'organisation'),
  }
}

export function subjectFaults(subject: Subject): Partial<Record<Control, 'missing'>> {
  const body = subjectBody(subject)
  const faults: Partial<Record<Control, 'missing'>> = {}
  if (body.matter_id === null && body.bundle_id === null) faults[`${subject.what}_id`] = 'missing'
  if (body.region_id === null && body.organisation_id === null) {
    faults[`${subject.where}_id`] = 'missing'
  }
  return faults
}
