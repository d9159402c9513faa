import type { Schemas } from '@/api/client'

import { store } from './db'
import { guarded, LockedHere } from './errors'
import { plain } from './plain'
import { nudge } from './signals'
import type {
  ContentOf,
  LocalPart,
  LocalWalk,
  PartKind,
  Plan,
  Shown,
  WalkClock,
  WalkOut,
} from './types'
import { aWalk } from './walks'

type StepOut = Schemas['StepOut']

function stepOf(step: StepOut): ContentOf['step'] {
  const { position, name, guide_stage_id, channel_id, outlet_id, outcome, note } = step
  const { waiting_seconds, visit_number, materials, fee_fen, fee_note, staff_conduct } = step
  const { elapsed_ms, pauses, discarded } = step
  return {
    ...{ position, name, guide_stage_id, channel_id, outlet_id, outcome, note },
    ...{ waiting_seconds, visit_number, materials, fee_fen, fee_note, staff_conduct },
    ...{ elapsed_ms, pauses, discarded },
    started_at: step.client_started_at,
    ended_at: step.client_ended_at,
  }
}

function findingOf(finding: Schemas['FindingOut']): ContentOf['finding'] {
  const { kind, dimension, severity, title, description, suggestion } = finding
  const { step_id, guide_stage_id, client_noticed_at } = finding
  return {
    ...{ kind, dimension, severity, title, description, suggestion, step_id, guide_stage_id },
    noticed_at: client_noticed_at,
  }
}

function planOf(walk: WalkOut): Plan {
  const { title, programme_id, matter_id, bundle_id, guide_version_id, mode } = walk
  const { acted_identity, persona, channel_id, outlet_id, announced, case_kind } = walk
  const { planned_for, questions, linked_ticket_ids, rewalk_of_ticket_id, checklist_id } = walk
  return {
    ...{ title, programme_id, matter_id, bundle_id, guide_version_id, mode, acted_identity },
    ...{ persona, channel_id, outlet_id, announced, case_kind, planned_for, questions },
    ...{ linked_ticket_ids, rewalk_of_ticket_id, checklist_id },
  }
}

function known<K extends PartKind>(
  walkId: string,
  kind: K,
  id: string,
  content: ContentOf[K],
): LocalPart {
  const updatedAt = new Date().toISOString()
  const part = { walkId, kind, id, content, hold: false, refusal: null, updatedAt }
  return { ...part, revision: 1, triedRevision: 1, sentRevision: 1 }
}

function partsOf(walk: WalkOut): LocalPart[] {
  const mode = walk.mode_record as ContentOf['mode'] | null
  return [
    ...walk.steps.map((step) => known(walk.id, 'step', step.id, stepOf(step))),
    ...walk.answers.map(({ question_key, value, note }) =>
      known(walk.id, 'answer', question_key, { value, note }),
    ),
    ...walk.findings.map((found) => known(walk.id, 'finding', found.id, findingOf(found))),
    ...(mode === null ? [] : [known(walk.id, 'mode', walk.id, mode)]),
  ]
}

/** Revisions only grow on one device: an old number never stands for new content. */
function newer(part: LocalPart, own: LocalPart[]): LocalPart {
  const before = own.find(({ kind, id }) => kind === part.kind && id === part.id)
  const revision = (before?.revision ?? 0) + 1
  return { ...part, revision, triedRevision: revision, sentRevision: revision }
}

/** The device's own clock at the last thing recorded elsewhere: nothing here may lie before it. */
function lastStamp(walk: WalkOut): number {
  const times = walk.steps.flatMap((step) => [step.client_started_at, step.client_ended_at])
  const all = [walk.client_started_at, ...times].map((time) => Date.parse(time ?? ''))
  return Math.max(0, ...all.filter((time) => !Number.isNaN(time)))
}

/**
 * How far this device runs ahead of the server, by the date of its answer; 0 where it does not say.
 */
async function ownOffset(): Promise<number> {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store' })
    const said = Date.parse(answer.headers.get('date') ?? '')
    return Number.isNaN(said) ? 0 : Date.now() - said
  } catch {
    return 0
  }
}

/** The clock of the device that began goes on here: the server compared that one, once. */
async function clockOf(walk: WalkOut): Promise<WalkClock> {
  if (walk.clock_offset_ms === null) return { skew: 0, last: 0 }
  return { skew: walk.clock_offset_ms - (await ownOffset()), last: lastStamp(walk) }
}

function fromServer(walk: WalkOut, fresh: LocalWalk): LocalWalk {
  const { number, state, version, title } = walk
  const plan = planOf(walk)
  return {
    ...fresh,
    plan: fresh.planDirty ? fresh.plan : plan,
    server: { number, state, version, title },
    plannedAs: fresh.plannedAs ?? { id: walk.id, ...plan },
    startedAt: walk.client_started_at ?? fresh.startedAt,
    startSent: walk.client_started_at !== null || fresh.startSent,
  }
}

/**
 * Continues here a walk that was planned or begun elsewhere. What this device has not sent yet stays
 * as it is; everything else becomes what the server says. A submitted walk is not taken over: it
 * changes only by amendments, with the server at hand.
 */
export async function takeOver(given: WalkOut, shown: Shown): Promise<void> {
  const walk = plain(given)
  if (walk.state !== 'planned' && walk.state !== 'started') throw new LockedHere()
  const db = store()
  const clock = await clockOf(walk)
  await guarded(() =>
    db.transaction('rw', db.walks, db.parts, async () => {
      const before = await db.walks.get(walk.id)
      if (before !== undefined && before.stage !== 'draft') return
      const own = await db.parts.where('walkId').equals(walk.id).toArray()
      const unsent = new Set(
        own.filter((part) => part.revision > part.sentRevision).map(({ kind, id }) => kind + id),
      )
      const incoming = partsOf(walk).filter(({ kind, id }) => !unsent.has(kind + id))
      await db.walks.put(
        fromServer(walk, before ?? { ...aWalk(walk.id, planOf(walk), shown), clock }),
      )
      await db.parts.bulkPut(incoming.map((part) => newer(part, own)))
    }),
  )
  nudge()
}
