import { useQueryClient } from '@tanstack/vue-query'

import { createAttempt } from '@/api/attempt'
import { api, ifMatch, ok, type Schemas } from '@/api/client'
import { useForm } from '@/api/form'

import { UNITS_KEY, type Organisation } from './all'
import { regionRule, UNIT_KINDS } from './tree'

export interface UnitDraft {
  name: string
  short_name: string
  kind: string
  code: string
  parent_id: string
  region_code: string
  position: number | null
}

type Words = (key: string) => string
type Change = Schemas['OrganisationPatch']

export const UNIT_FIELDS = Object.fromEntries(
  ['name', 'short_name', 'kind', 'code', 'parent_id', 'region_code', 'position'].map((name) => [
    name,
    `unit-${name}`,
  ]),
)

export function emptyUnit(parent: string): UnitDraft {
  return {
    name: '',
    short_name: '',
    kind: '',
    code: '',
    parent_id: parent,
    region_code: '',
    position: 0,
  }
}

export function draftOf(unit: Organisation): UnitDraft {
  return {
    name: unit.name,
    short_name: unit.short_name,
    kind: unit.kind,
    code: unit.code,
    parent_id: unit.parent_id ?? '',
    region_code: unit.region_code ?? '',
    position: unit.position,
  }
}

/** What is wrong before anything is sent. */
export function unitFaults(unit: UnitDraft, t: Words, made: boolean): Record<string, string> {
  const found: Record<string, string> = {}
  if (unit.name.trim().length < 2) found.name = t('admin.units.nameShort')
  if (made && unit.short_name.trim() === '') found.short_name = t('admin.units.shortNameMissing')
  if (!made && unit.kind === '') found.kind = t('admin.units.kindMissing')
  if (!made && !/^[a-z0-9][a-z0-9-]+$/.test(unit.code.trim())) {
    found.code = t('admin.units.codeForm')
  }
  const region = unit.region_code.trim()
  const rule = regionRule(unit.kind)
  if (rule === 'needed' && region === '') found.region_code = t('admin.units.regionMissing')
  else if (rule !== 'none' && region !== '' && !/^(\d{6}|\d{12})$/.test(region)) {
    found.region_code = t('admin.units.regionForm')
  }
  return found
}

/** Only what was changed is sent, so that what others changed stays. */
export function unitChanges(before: UnitDraft, now: UnitDraft): Change {
  const changes: Change = {}
  if (now.name.trim() !== before.name) changes.name = now.name.trim()
  if (now.short_name.trim() !== before.short_name) changes.short_name = now.short_name.trim()
  if (now.parent_id !== before.parent_id) changes.parent_id = now.parent_id || null
  const region = now.region_code.trim()
  if (region !== before.region_code) changes.region_code = region || null
  if ((now.position ?? 0) !== before.position) changes.position = now.position ?? 0
  return changes
}

export function newUnit(unit: UnitDraft): Schemas['OrganisationIn'] {
  return {
    name: unit.name.trim(),
    short_name: unit.short_name.trim() || null,
    kind: UNIT_KINDS.find((kind) => kind === unit.kind) ?? 'external',
    code: unit.code.trim(),
    parent_id: unit.parent_id || null,
    region_code: regionRule(unit.kind) === 'none' ? null : unit.region_code.trim() || null,
    position: unit.position ?? 0,
  }
}

/** Sending a unit: created with one key however often one presses, changed against its version. */
export function useUnitSending() {
  const queries = useQueryClient()
  const form = useForm(UNIT_FIELDS)
  const attempt = createAttempt()

  async function finish(
    send: () => Promise<Organisation>,
    check: () => Record<string, string>,
  ): Promise<Organisation | null> {
    let made: Organisation | null = null
    const done = await form.submit(async () => (made = await send()), check)
    if (done) attempt.done()
    if (done || form.problem.value?.isStale === true) {
      await queries.invalidateQueries({ queryKey: UNITS_KEY })
    }
    return done ? made : null
  }

  function create(body: Schemas['OrganisationIn']): Promise<Organisation> {
    const header = { 'Idempotency-Key': attempt.keyFor(body) }
    return ok(api.POST('/api/v1/organisations', { params: { header }, body }))
  }

  function change(unit: Organisation, body: Change): Promise<Organisation> {
    const key = attempt.keyFor({ body, version: unit.version })
    return ok(
      api.PATCH('/api/v1/organisations/{organisation_id}', {
        params: {
          path: { organisation_id: unit.id },
          header: { ...ifMatch(unit.version), 'Idempotency-Key': key },
        },
        body,
      }),
    )
  }

  return { form, finish, create, change }
}
