import { isProblem } from '@/api/problems'

import { discardWalk } from '../walks'
import type { LocalWalk } from '../types'
import { isStillOpen } from './elsewhere'
import { sendParts } from './parts'
import { NotThisPerson } from './port'
import { sendPhotos } from './photos'
import {
  Gone,
  lookAtGuide,
  refuse,
  reopenForCorrection,
  sendPlan,
  sendReplan,
  sendStart,
  sendSubmission,
  type Trip,
} from './stages'
import { verdictOn } from './verdict'

/** Sent walks stay to be looked at for this long. */
const KEPT_MS = 3 * 24 * 3600 * 1000

export type Outcome =
  | { kind: 'done' }
  /** Another attempt later; in so many seconds where the server said so. */
  | { kind: 'later'; after: number | null; error: unknown }
  /** The session is over, or somebody else's: nothing goes out until this person signs in. */
  | { kind: 'sign_in' }

export interface Progress {
  walkId: string
  /** Parts and photos that are left, and how far the photo on its way is (0 to 1). */
  left: number
  share: number
}

type Tell = (progress: Progress) => void

async function left({ db }: Trip, walkId: string): Promise<number> {
  const parts = await db.parts.where('walkId').equals(walkId).toArray()
  const photos = await db.photos.where('walkId').equals(walkId).toArray()
  const waiting = parts.filter((part) => part.revision > part.sentRevision).length
  return waiting + photos.filter((photo) => !photo.sent).length
}

/** A refused plan or start holds up everything behind it until the person changed something. */
function isStuck(walk: LocalWalk): boolean {
  return (
    walk.refusal !== null && (walk.server === null || (walk.startedAt !== null && !walk.startSent))
  )
}

async function carry(trip: Trip, id: string, tell: Tell): Promise<void> {
  const say = (share: number) => {
    // only for the eyes: a store that was closed meanwhile is no failure of the sending
    void left(trip, id).then(
      (count) => tell({ walkId: id, left: count, share }),
      () => undefined,
    )
  }
  say(0)
  if (!(await isStillOpen(trip, id))) return
  if (!(await sendPlan(trip, id)) || !(await sendReplan(trip, id))) return
  if (!(await sendStart(trip, id))) return
  await lookAtGuide(trip, id)
  await sendParts(trip, id, () => say(0))
  await sendPhotos(trip, id, say)
  await sendSubmission(trip, id)
  await backIfRefused(trip, id)
}

/** A finished walk of which something was refused is a draft again: it waits for its walker. */
async function backIfRefused(trip: Trip, id: string): Promise<void> {
  const walk = await trip.db.walks.get(id)
  if (walk?.stage !== 'waiting') return
  const parts = await trip.db.parts.where('walkId').equals(id).toArray()
  const photos = await trip.db.photos.where('walkId').equals(id).toArray()
  const refused = [...parts, ...photos].some((one) => one.refusal !== null)
  if (refused) await reopenForCorrection(trip, id)
}

/** One walk as far as it goes now. */
async function sendWalk(trip: Trip, id: string, tell: Tell): Promise<void> {
  try {
    await carry(trip, id, tell)
  } catch (error) {
    if (error instanceof Gone) return
    await refuse(trip, id, error)
    const walk = await trip.db.walks.get(id)
    if (walk?.stage === 'waiting') await reopenForCorrection(trip, id)
  }
}

/** Everything of this person that can go, the oldest walk first. */
export async function sendAll(trip: Trip, tell: Tell): Promise<Outcome> {
  const walks = await trip.db.walks.orderBy('id').toArray()
  for (const walk of walks) {
    if (walk.stage === 'sent' || isStuck(walk)) continue
    try {
      await sendWalk(trip, walk.id, tell)
    } catch (error) {
      if (error instanceof NotThisPerson) return { kind: 'sign_in' }
      if (!isProblem(error)) throw error
      if (verdictOn(error) === 'sign_in') return { kind: 'sign_in' }
      return { kind: 'later', after: error.retryAfter, error }
    }
  }
  await prune(trip)
  return { kind: 'done' }
}

/** What the server confirmed days ago leaves the device. */
async function prune({ db }: Trip): Promise<void> {
  const before = new Date(Date.now() - KEPT_MS).toISOString()
  const old = await db.walks.where('stage').equals('sent').toArray()
  for (const walk of old) {
    if (walk.sentAt !== null && walk.sentAt < before) await discardWalk(walk.id, db)
  }
}

/** Lets refused things go once more, as they are: asked for by the person. */
export async function forgetRefusals({ db }: Pick<Trip, 'db'>): Promise<void> {
  await db.transaction('rw', db.walks, db.parts, db.photos, async () => {
    await db.walks.filter((walk) => walk.stage !== 'sent').modify({ refusal: null })
    await db.parts.toCollection().modify({ refusal: null })
    await db.photos.toCollection().modify({ refusal: null })
  })
}
