import { isProblem } from '@/api/problems'

import { walkNow } from '../clock'
import type { OfflineDb } from '../db'
import { isUnsent } from '../views'
import type { LocalWalk, ServerSide, WalkOut } from '../types'
import type { Port } from './port'
import { refusalOf, verdictOn } from './verdict'

/** What one stage needs: the store and the server of one person. */
export interface Trip {
  db: OfflineDb
  port: Port
}

export function serverSide(walk: WalkOut): ServerSide {
  const { number, state, version, title } = walk
  return { number, state, version, title }
}

async function walkOf({ db }: Trip, id: string): Promise<LocalWalk> {
  const walk = await db.walks.get(id)
  if (walk === undefined) throw new Gone()
  return walk
}

/** The walk was taken off this device while it was being sent. */
export class Gone extends Error {
  override readonly name = 'Gone'
}

/** Keeps a refusal beside the walk; anything that is no refusal goes on to the caller. */
export async function refuse(trip: Trip, id: string, error: unknown): Promise<void> {
  if (!isProblem(error) || verdictOn(error) !== 'refused') throw error
  await trip.db.walks.update(id, { refusal: refusalOf(error) })
}

const TRIES = 3

/** Runs a versioned call; where the walk moved on, its version is read again. */
async function versioned(
  trip: Trip,
  id: string,
  call: (version: number) => Promise<WalkOut>,
): Promise<WalkOut> {
  for (let attempt = 1; ; attempt += 1) {
    const { server } = await walkOf(trip, id)
    try {
      return await call(server?.version ?? 1)
    } catch (error) {
      if (!isProblem(error) || verdictOn(error) !== 'stale' || attempt === TRIES) throw error
      await trip.db.walks.update(id, { server: serverSide(await trip.port.read(id)) })
    }
  }
}

/** What the server knows the walk by, written down before it leaves: a repeat is the same message. */
async function freezePlan({ db }: Trip, id: string) {
  return db.transaction('rw', db.walks, async () => {
    const walk = await db.walks.get(id)
    if (walk === undefined) throw new Gone()
    if (walk.plannedAs !== null) return walk.plannedAs
    const plannedAs = { id, ...walk.plan }
    await db.walks.update(id, { plannedAs, planDirty: false })
    return plannedAs
  })
}

const SEEN_MS = 10 * 60_000
const seen = new Map<string, number>()

/** The server has just said where this walk stands. */
export function sawNow(id: string): void {
  seen.set(id, performance.now())
}

export function sawLately(id: string): boolean {
  return performance.now() < (seen.get(id) ?? -Infinity) + SEEN_MS
}

/** Makes the walk known. True when the server has it. */
export async function sendPlan(trip: Trip, id: string): Promise<boolean> {
  if ((await walkOf(trip, id)).server !== null) return true
  try {
    const answer = await trip.port.plan(await freezePlan(trip, id))
    await trip.db.walks.update(id, { server: serverSide(answer), refusal: null })
    sawNow(id)
  } catch (error) {
    await refuse(trip, id, error)
    // nothing was planned: the next message may say something else
    await trip.db.walks.update(id, { plannedAs: null })
    return false
  }
  return true
}

/** Sends a plan that was changed after the server had it. */
export async function sendReplan(trip: Trip, id: string): Promise<boolean> {
  const { plan, planDirty, startSent, server } = await walkOf(trip, id)
  if (!planDirty || startSent || server?.state !== 'planned') return true
  try {
    const answer = await versioned(trip, id, (version) => trip.port.replan(id, plan, version))
    await trip.db.transaction('rw', trip.db.walks, async () => {
      const now = await trip.db.walks.get(id)
      const planDirty = JSON.stringify(now?.plan) !== JSON.stringify(plan)
      await trip.db.walks.update(id, { server: serverSide(answer), planDirty, refusal: null })
    })
  } catch (error) {
    await refuse(trip, id, error)
    return false
  }
  return true
}

/** Begins the walk on the server. True when its parts may follow. */
export async function sendStart(trip: Trip, id: string): Promise<boolean> {
  const walk = await walkOf(trip, id)
  const { startedAt, startSent } = walk
  if (startSent) return true
  if (startedAt === null) return false
  try {
    const answer = await versioned(trip, id, (version) => {
      // the device's clock as the message leaves, and as this walk sees it
      const clientTime = new Date(walkNow(id, walk.clock)).toISOString()
      const body = { client_time: clientTime, started_at: startedAt }
      return trip.port.start(id, body, version)
    })
    await trip.db.walks.update(id, { server: serverSide(answer), startSent: true, refusal: null })
  } catch (error) {
    if (!isProblem(error, 'walk.illegal_state')) {
      await refuse(trip, id, error)
      return false
    }
    return await startedElsewhere(trip, id, error)
  }
  return true
}

async function startedElsewhere(trip: Trip, id: string, error: unknown): Promise<boolean> {
  const answer = await trip.port.read(id)
  const startSent = answer.state === 'started'
  await trip.db.walks.update(id, { server: serverSide(answer), startSent })
  if (!startSent) await refuse(trip, id, error)
  return startSent
}

const GUIDE_AGAIN_MS = 10 * 60_000
const looked = new Map<string, number>()

/** Says whether the guide this walk is bound to was replaced; a walk keeps the one it began with. */
export async function lookAtGuide(trip: Trip, id: string): Promise<void> {
  const { plan, guideReplaced } = await walkOf(trip, id)
  const again = (looked.get(id) ?? -Infinity) + GUIDE_AGAIN_MS
  if (!plan.guide_version_id || guideReplaced || performance.now() < again) return
  try {
    const state = await trip.port.guideState(plan.guide_version_id)
    looked.set(id, performance.now())
    if (state === 'superseded') await trip.db.walks.update(id, { guideReplaced: true })
  } catch (error) {
    if (!isProblem(error) || verdictOn(error) !== 'refused') throw error
  }
}

/** Back to a draft that says what must be put right. */
export async function reopenForCorrection({ db }: Trip, id: string): Promise<void> {
  await db.walks.update(id, { stage: 'draft', endedAt: null, submission: null })
}

/** The submission, written down before it leaves; null while something still has to go before it. */
async function freezeSubmission({ db }: Trip, id: string) {
  return db.transaction('rw', db.walks, db.parts, db.photos, async () => {
    const walk = await db.walks.get(id)
    if (walk?.stage !== 'waiting' || walk.endedAt === null) return null
    if (walk.submission !== null) return walk.submission
    const parts = await db.parts.where('walkId').equals(id).toArray()
    const photos = await db.photos.where('walkId').equals(id).toArray()
    if (parts.some(isUnsent) || photos.some((photo) => !photo.sent)) return null
    const submission = {
      ended_at: walk.endedAt,
      summary: walk.summary,
      question_answers: walk.questionAnswers,
    }
    await db.walks.update(id, { submission })
    return submission
  })
}

/** Submits a finished walk whose parts are all there. */
export async function sendSubmission(trip: Trip, id: string): Promise<void> {
  const body = await freezeSubmission(trip, id)
  if (body === null) return
  try {
    // each photo makes the walk newer, and its answer does not say how new
    const photos = await trip.db.photos.where('walkId').equals(id).count()
    if (photos > 0) await trip.db.walks.update(id, { server: serverSide(await trip.port.read(id)) })
    const answer = await versioned(trip, id, (version) => trip.port.submit(id, body, version))
    const sentAt = new Date().toISOString()
    await trip.db.walks.update(id, {
      ...{ server: serverSide(answer), stage: 'sent', sentAt, refusal: null },
    })
  } catch (error) {
    await refuse(trip, id, error)
    await reopenForCorrection(trip, id)
  }
}
