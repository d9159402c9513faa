import { newId } from '@/lib/ids'

import { elapsedMs, stamp } from './clock'
import { store } from './db'
import { guarded } from './errors'
import { openWalk } from './parts'
import { plain } from './plain'
import { nudge } from './signals'
import type { LocalPart, StepContent } from './types'

type Said = Partial<Omit<StepContent, 'started_at'>> & { name: string }

const EMPTY = {
  position: 1,
  visit_number: 1,
  materials: [],
  fee_note: '',
  note: '',
  pauses: [],
  discarded: false,
}

/** Begins a step now, behind the ones that are there, and answers its id. */
export async function beginStep(walkId: string, said: Said): Promise<string> {
  const db = store()
  const id = newId()
  await guarded(() =>
    db.transaction('rw', db.walks, db.parts, async () => {
      const walk = await openWalk(db, walkId)
      const parts = await db.parts.where('walkId').equals(walkId).toArray()
      const steps = parts.filter((part): part is LocalPart<'step'> => part.kind === 'step')
      const position = Math.max(0, ...steps.map((step) => step.content.position)) + 1
      const { clock, at } = stamp(walkId, walk.clock)
      const content: StepContent = { ...EMPTY, position, ...plain(said), started_at: at }
      const updatedAt = new Date().toISOString()
      const fresh = { hold: false, revision: 1, triedRevision: 0, sentRevision: 0, refusal: null }
      await db.parts.add({ walkId, kind: 'step', id, content, updatedAt, ...fresh })
      await db.walks.update(walkId, { clock, updatedAt })
    }),
  )
  nudge()
  return id
}

/** Stamps a step: `change` gets the step and the present by the walk's clock. */
async function stampStep(
  walkId: string,
  id: string,
  change: (step: StepContent, at: string) => Partial<StepContent>,
): Promise<void> {
  const db = store()
  await guarded(() =>
    db.transaction('rw', db.walks, db.parts, async () => {
      const walk = await openWalk(db, walkId)
      const part = (await db.parts.get([walkId, 'step', id])) as LocalPart<'step'> | undefined
      if (part === undefined) return
      const { clock, at } = stamp(walkId, walk.clock)
      const changes = change(part.content, at)
      if (Object.keys(changes).length === 0) return
      const content = { ...part.content, ...plain(changes) }
      const updatedAt = new Date().toISOString()
      const revision = part.revision + 1
      await db.parts.put({ ...part, content, revision, refusal: null, updatedAt })
      await db.walks.update(walkId, { clock, updatedAt })
    }),
  )
  nudge()
}

export function pauseStep(walkId: string, id: string): Promise<void> {
  return stampStep(walkId, id, (step, at) =>
    step.paused_at || step.ended_at ? {} : { paused_at: at },
  )
}

function closedPauses(step: StepContent, at: string): StepContent['pauses'] {
  return step.paused_at
    ? [...step.pauses, { paused_at: step.paused_at, resumed_at: at }]
    : step.pauses
}

export function resumeStep(walkId: string, id: string): Promise<void> {
  return stampStep(walkId, id, (step, at) =>
    step.paused_at ? { pauses: closedPauses(step, at), paused_at: null } : {},
  )
}

/** Ends a step now; an open pause ends with it. `said` is what is known at the end (outcome …). */
export function endStep(
  walkId: string,
  id: string,
  said: Partial<StepContent> = {},
): Promise<void> {
  return stampStep(walkId, id, (step, at) => {
    if (step.ended_at) return said
    const ended = { ...step, ended_at: at, pauses: closedPauses(step, at), paused_at: null }
    const { ended_at, pauses, paused_at } = ended
    return { ...said, ended_at, pauses, paused_at, elapsed_ms: elapsedMs(ended, Date.parse(at)) }
  })
}
