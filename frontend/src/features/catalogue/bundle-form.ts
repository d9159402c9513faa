import type { Schemas } from '@/api/client'
import { newId } from '@/lib/ids'

type Bundle = Schemas['BundleOut']
type Role = Schemas['BundleRole']

export interface DepartmentRow {
  key: string
  name: string
  role: Role
  organisation_id: string | null
}

export interface MatterPart {
  key: string
  matter_id: string
  name: string
  role: Role
}

export interface BundleForm {
  name: string
  our_role: Role
  departments: DepartmentRow[]
  matters: MatterPart[]
  acceptance: string
  joint_handling: string
  delivery: string
  source_note: string
  is_active: boolean
}

export const newDepartment = (role: Role = 'participant'): DepartmentRow => ({
  key: newId(),
  name: '',
  role,
  organisation_id: null,
})
export const newMatterPart = (): MatterPart => ({
  key: newId(),
  matter_id: '',
  name: '',
  role: 'participant',
})

export function bundleForm(bundle: Bundle | null): BundleForm {
  return {
    name: bundle?.name ?? '',
    our_role: bundle?.our_role ?? 'lead',
    departments: bundle?.departments.map((row) => ({ key: newId(), ...row })) ?? [
      newDepartment('lead'),
    ],
    matters: (bundle?.matters ?? []).map(({ matter_id, name, role }) => ({
      key: newId(),
      matter_id,
      name,
      role,
    })),
    acceptance: bundle?.acceptance ?? '',
    joint_handling: bundle?.joint_handling ?? '',
    delivery: bundle?.delivery ?? '',
    source_note: bundle?.source_note ?? '',
    is_active: bundle?.is_active ?? true,
  }
}

/** The form as the API takes it; a change sends it whole but for what only a change knows. */
export function bundleBody(form: BundleForm) {
  return {
    name: form.name.trim(),
    our_role: form.our_role,
    departments: form.departments.map(({ name, role, organisation_id }) => ({
      name: name.trim(),
      role,
      organisation_id,
    })),
    matters: form.matters.map(({ matter_id, role }) => ({ matter_id, role })),
    acceptance: form.acceptance,
    joint_handling: form.joint_handling,
    delivery: form.delivery,
    source_note: form.source_note,
  }
}

export type BundleFault = 'missing' | 'oneLead' | 'twice'

/** What can be told before asking the server; named as the server names its fields. */
export function bundleFaults(form: BundleForm): Record<string, BundleFault> {
  const faults: Record<string, BundleFault> = {}
  if (form.name.trim() === '') faults.name = 'missing'
  if (form.departments.filter((row) => row.role === 'lead').length !== 1) {
    faults.departments = 'oneLead'
  }
  form.departments.forEach((row, index) => {
    if (row.name.trim() === '') faults[`departments.${index}.name`] = 'missing'
  })
  const seen = new Set<string>()
  form.matters.forEach((row, index) => {
    if (row.matter_id === '') faults[`matters.${index}.matter_id`] = 'missing'
    else if (seen.has(row.matter_id)) faults[`matters.${index}.matter_id`] = 'twice'
    seen.add(row.matter_id)
  })
  return faults
}

/** Each field as the server names it, and its control. */
export function bundleControls(form: BundleForm): Record<string, string> {
  const names = [
    ...Object.keys(bundleBody(form)),
    ...form.departments.flatMap((_, index) => [
      `departments.${index}`,
      `departments.${index}.name`,
      `departments.${index}.role`,
    ]),
    ...form.matters.flatMap((_, index) => [
      `matters.${index}`,
      `matters.${index}.matter_id`,
      `matters.${index}.role`,
    ]),
  ]
  return Object.fromEntries(
    names.map((name) => [
      name,
      // a fault of a row as a whole leads to its first field
      /^(departments|matters)\.\d+$/.test(name)
        ? `bundle-${name.replace('.', '-')}-${name.startsWith('d') ? 'name' : 'matter_id'}`
        : `bundle-${name.replace(/\./g, '-')}`,
    ]),
  )
}
