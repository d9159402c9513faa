import type { Schemas } from '@/api/client'
import { isProblem, type Problem } from '@/api/problems'

import type { OfflineDb } from '../db'
import { isUnsent } from '../views'
import type { LocalPart, PartKind, Refusal, StepContent } from '../types'
import type { Trip } from './stages'
import { partRefusal, refusalOf, verdictOn } from './verdict'

/** Well under the server's limits for one outbox, and small enough for a thin signal. */
const MOST_AT_ONCE = 40
const ORDER: readonly PartKind[] = ['step', 'answer', 'finding', 'mode']
const WIRE = { step: 'step', answer: 'answer', finding: 'finding', mode: 'mode_record' } as const
const FIELD = {
  step: 'steps',
  answer: 'answers',
  finding: 'findings',
  mode: 'mode_record',
} as const

function isOfKind<K extends PartKind>(kind: K) {
  return (part: LocalPart): part is LocalPart<K> => part.kind === kind
}

function withoutOpenPause(content: StepContent): Schemas['StepIn'] {
  const step = { ...content }
  delete step.paused_at
  return step
}

function bodyOf(parts: LocalPart[]): Schemas['SyncWalk'] {
  return {
    steps: parts
      .filter(isOfKind('step'))
      .map(({ id, content }) => ({ id, ...withoutOpenPause(content) })),
    answers: parts
      .filter(isOfKind('answer'))
      .map(({ id, content }) => ({ question_key: id, ...content })),
    findings: parts.filter(isOfKind('finding')).map(({ id, content }) => ({ id, ...content })),
    mode_record: parts.find(isOfKind('mode'))?.content ?? null,
  }
}

function markOf(parts: LocalPart[]): string {
  return parts.map(({ revision, updatedAt }) => `${revision}@${updatedAt}`).join()
}

/** What may go now: changed, not refused as it is, and whole (or finished with). */
export function due(parts: LocalPart[], finished: boolean): LocalPart[] {
  return parts
    .filter((part) => isUnsent(part) && part.refusal === null && (finished || !part.hold))
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
}

async function claim(db: OfflineDb, walkId: string): Promise<LocalPart[]> {
  return db.transaction('rw', db.walks, db.parts, async () => {
    const walk = await db.walks.get(walkId)
    const parts = await db.parts.where('walkId').equals(walkId).toArray()
    const batch = due(parts, walk?.stage === 'waiting').slice(0, MOST_AT_ONCE)
    await db.parts.bulkPut(batch.map((part) => ({ ...part, triedRevision: part.revision })))
    return batch
  })
}

/** Writes down what the server said of a part, without touching what was typed meanwhile. */
async function note(db: OfflineDb, sent: LocalPart, refusal: Refusal | null): Promise<void> {
  await db.transaction('rw', db.parts, async () => {
    const part = await db.parts.get([sent.walkId, sent.kind, sent.id])
    if (part === undefined) return
    if (refusal === null) {
      await db.parts.put({ ...part, sentRevision: Math.max(part.sentRevision, sent.revision) })
    } else if (part.revision === sent.revision) {
      await db.parts.put({ ...part, refusal })
    }
  })
}

async function noteAll(
  db: OfflineDb,
  sent: LocalPart[],
  answer: Schemas['SyncOut'],
): Promise<void> {
  const { state, version } = answer
  await db.transaction('rw', db.walks, db.parts, async () => {
    for (const result of answer.results) {
      const part = sent.find((one) => WIRE[one.kind] === result.part && one.id === result.id)
      if (part === undefined) continue
      await note(db, part, result.problem === null ? null : partRefusal(result.problem))
    }
    const walk = await db.walks.get(answer.id)
    if (walk?.server)
      await db.walks.update(answer.id, { server: { ...walk.server, state, version } })
  })
}

/** The parts a refusal of the whole batch points at, each with its own faults. */
function blamed(batch: LocalPart[], problem: Problem): Map<LocalPart, Refusal> {
  const found = new Map<LocalPart, Refusal>()
  const whole = refusalOf(problem)
  for (const kind of ORDER) {
    batch
      .filter((part) => part.kind === kind)
      .forEach((part, index) => {
        const at = kind === 'mode' ? `/${FIELD[kind]}` : `/${FIELD[kind]}/${index}`
        const own = whole.errors.filter(
          ({ pointer }) => pointer === at || pointer.startsWith(`${at}/`),
        )
        const errors = own.map((one) => ({ ...one, pointer: one.pointer.slice(at.length) }))
        if (own.length > 0) found.set(part, { ...whole, errors })
      })
  }
  return found
}

async function sendBatch(trip: Trip, walkId: string, batch: LocalPart[]): Promise<void> {
  try {
    const answer = await trip.port.sync(walkId, bodyOf(batch), markOf(batch))
    await noteAll(trip.db, batch, answer)
  } catch (error) {
    // whoever may not write here at all is told at the walk, not at each part
    const hopeless = isProblem(error) && (error.status === 403 || error.status === 404)
    if (!isProblem(error) || verdictOn(error) !== 'refused' || hopeless) throw error
    const faulty = blamed(batch, error)
    if (faulty.size === 0 && batch.length > 1) {
      for (const part of batch) await sendBatch(trip, walkId, [part])
      return
    }
    if (faulty.size === 0) batch.forEach((part) => faulty.set(part, refusalOf(error)))
    for (const [part, refusal] of faulty) await note(trip.db, part, refusal)
  }
}

/** Sends every part that is due, batch by batch, until none is left. */
export async function sendParts(trip: Trip, walkId: string, moved: () => void): Promise<void> {
  for (;;) {
    const batch = await claim(trip.db, walkId)
    if (batch.length === 0) return
    await sendBatch(trip, walkId, batch)
    moved()
  }
}
