import type { Schemas } from '@/api/client'

import { isBlank } from './completeness'
import { IDENTITIES, LIMITS } from './vocabulary'

export interface PlanForm {
  /** `matter:<id>` or `bundle:<id>`: one box finds both. */
  subject: string
  guideVersionId: string
  mode: Schemas['Mode']
  actedIdentity: Schemas['ActedIdentity']
  persona: Schemas['Persona']
  channelId: string
  outletId: string
  announced: boolean
  caseKind: Schemas['CaseKind']
  plannedFor: string
  checklistId: string
  programmeId: string
  questions: string[]
  linkedTicketIds: string[]
  rewalkOf: string
  title: string
}

type Outlet = Pick<Schemas['OutletOut'], 'id' | 'channel_id' | 'region_name'>
type Guide = Pick<Schemas['GuideRow'], 'published_version_id' | 'region_name'>
interface GuideHints {
  channels: readonly { id: string }[]
  places: readonly { outlet_id: string | null }[]
}

export function emptyPlan(today: string): PlanForm {
  return {
    subject: '',
    guideVersionId: '',
    mode: 'in_person',
    actedIdentity: 'public',
    persona: 'none',
    channelId: '',
    outletId: '',
    announced: false,
    caseKind: 'real',
    plannedFor: today,
    checklistId: '',
    programmeId: '',
    questions: [],
    linkedTicketIds: [],
    rewalkOf: '',
    title: '',
  }
}

export function subjectOf(subject: string): { matterId: string | null; bundleId: string | null } {
  const [kind, id] = subject.split(':')
  return {
    matterId: kind === 'matter' && id ? id : null,
    bundleId: kind === 'bundle' && id ? id : null,
  }
}

/** The plan as the server takes it. */
export function planFields(form: PlanForm): Schemas['PlanFields'] {
  const { matterId, bundleId } = subjectOf(form.subject)
  return {
    title: form.title.trim(),
    matter_id: matterId,
    bundle_id: bundleId,
    guide_version_id: form.guideVersionId || null,
    mode: form.mode,
    acted_identity: form.actedIdentity,
    persona: form.persona,
    channel_id: form.channelId,
    outlet_id: form.outletId || null,
    announced: form.announced,
    case_kind: form.caseKind,
    planned_for: form.plannedFor || null,
    checklist_id: form.checklistId || null,
    programme_id: form.programmeId || null,
    questions: form.questions.map((question) => question.trim()).filter((text) => text !== ''),
    linked_ticket_ids: [...form.linkedTicketIds],
    rewalk_of_ticket_id: form.rewalkOf || null,
  }
}

/** A plan that stands already, back in the form. */
export function formOf(plan: Schemas['PlanFields']): PlanForm {
  return {
    subject: plan.bundle_id ? `bundle:${plan.bundle_id}` : `matter:${plan.matter_id ?? ''}`,
    guideVersionId: plan.guide_version_id ?? '',
    mode: plan.mode,
    actedIdentity: plan.acted_identity ?? IDENTITIES[plan.mode][0] ?? 'public',
    persona: plan.persona ?? 'none',
    channelId: plan.channel_id,
    outletId: plan.outlet_id ?? '',
    announced: plan.announced ?? false,
    caseKind: plan.case_kind ?? 'real',
    plannedFor: plan.planned_for ?? '',
    checklistId: plan.checklist_id ?? '',
    programmeId: plan.programme_id ?? '',
    questions: [...(plan.questions ?? [])],
    linkedTicketIds: [...(plan.linked_ticket_ids ?? [])],
    rewalkOf: plan.rewalk_of_ticket_id ?? '',
    title: plan.title ?? '',
  }
}

/** The identity after the mode changed: kept where the notice foresees it, else the usual one. */
export function identityFor(
  mode: Schemas['Mode'],
  identity: Schemas['ActedIdentity'],
): Schemas['ActedIdentity'] {
  const allowed = IDENTITIES[mode]
  return allowed.includes(identity) ? identity : (allowed[0] ?? identity)
}

/** The guide preselected: the only one, the one of the place, else the first published. */
export function usualGuide(guides: readonly Guide[], region?: string): string {
  const published = guides.filter((guide) => guide.published_version_id !== null)
  const near = published.find((guide) => region !== undefined && guide.region_name === region)
  return (near ?? published[0])?.published_version_id ?? ''
}

/** The channel preselected: kept where the guide names it, else the first one it names. */
export function usualChannel(
  channels: readonly { id: string }[],
  guide: GuideHints | null,
  chosen: string,
): string {
  const named = guide?.channels.filter(({ id }) => channels.some((known) => known.id === id)) ?? []
  const open = named.length > 0 ? named : channels
  return open.some(({ id }) => id === chosen) ? chosen : (open[0]?.id ?? '')
}

/** The outlet preselected: kept where it is one of the channel's, else the guide's own place. */
export function usualOutlet(
  outlets: readonly Outlet[],
  channelId: string,
  guide: GuideHints | null,
  chosen: string,
  region?: string,
): string {
  const open = outlets.filter((outlet) => outlet.channel_id === channelId)
  if (open.some(({ id }) => id === chosen)) return chosen
  const places = new Set(guide?.places.map((place) => place.outlet_id))
  const found =
    open.find(({ id }) => places.has(id)) ??
    open.find((outlet) => region !== undefined && outlet.region_name === region) ??
    (open.length === 1 ? open[0] : undefined)
  return found?.id ?? ''
}

/** What is wrong with a plan before it is kept: keys of `recorder.plan.error`, by field. */
export function faultsOf(form: PlanForm): Record<string, string> {
  const faults: Record<string, string> = {}
  const { matterId, bundleId } = subjectOf(form.subject)
  if (matterId === null && bundleId === null) faults.subject = 'subject'
  if (isBlank(form.channelId)) faults.channelId = 'channel'
  if (Array.from(form.title.trim()).length > LIMITS.title) faults.title = 'title'
  form.questions.forEach((question, index) => {
    if (Array.from(question.trim()).length > LIMITS.question) {
      faults[`questions.${index}`] = 'question'
    }
  })
  return faults
}
