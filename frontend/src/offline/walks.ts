import { newId } from '@/lib/ids'

import { stamp } from './clock'
import { store, type OfflineDb } from './db'
import { guarded, LockedHere, NotHere } from './errors'
import { openWalk } from './parts'
import { plain } from './plain'
import { nudge } from './signals'
import { askToPersist } from './storage'
import type { LocalWalk, Plan, Shown } from './types'

/** A walk nobody else knows of yet. */
export function aWalk(id: string, plan: Plan, shown: Shown): LocalWalk {
  const now = new Date().toISOString()
  return {
    id,
    stage: 'draft',
    plan,
    shown,
    createdAt: now,
    updatedAt: now,
    startedAt: null,
    endedAt: null,
    summary: '',
    questionAnswers: [],
    clock: { skew: 0, last: 0 },
    server: null,
    plannedAs: null,
    planDirty: false,
    startSent: false,
    submission: null,
    refusal: null,
    guideReplaced: false,
    sentAt: null,
  }
}

/** Changes a walk that is still open, from what lies there now. */
export async function changeWalk(
  id: string,
  change: (walk: LocalWalk) => Partial<LocalWalk>,
): Promise<void> {
  const db = store()
  await guarded(() =>
    db.transaction('rw', db.walks, async () => {
      const walk = await openWalk(db, id)
      const updatedAt = new Date().toISOString()
      await db.walks.put({ ...walk, ...plain(change(walk)), updatedAt })
    }),
  )
  nudge()
}

/** Plans a walk on this device; its id is final at once. */
export async function planWalk(plan: Plan, shown: Shown): Promise<string> {
  const id = newId()
  await guarded(() => store().walks.add(plain(aWalk(id, plan, shown))))
  void askToPersist()
  nudge()
  return id
}

/** Changes the plan of a walk that has not begun, or that the server refused to plan. */
export function replanWalk(id: string, plan: Plan, shown: Shown): Promise<void> {
  return changeWalk(id, (walk) => {
    if (walk.startedAt !== null && walk.server !== null) throw new LockedHere()
    return { plan, shown, planDirty: true, refusal: null }
  })
}

/** Begins; a second call changes nothing. */
export function startWalk(id: string): Promise<void> {
  return changeWalk(id, (walk) => {
    if (walk.startedAt !== null) return {}
    const { clock, at } = stamp(id, walk.clock)
    return { clock, startedAt: at }
  })
}

/** The present by the walk's own clock, as it must be written into steps, pauses and findings. */
export async function stampNow(id: string): Promise<string> {
  let at = ''
  await changeWalk(id, (walk) => {
    const next = stamp(id, walk.clock)
    at = next.at
    return { clock: next.clock }
  })
  return at
}

export function setSummary(id: string, summary: string): Promise<void> {
  return changeWalk(id, () => ({ summary }))
}

/** Answers one of the questions the walk set out with; an empty text takes the answer away. */
export function setQuestionAnswer(id: string, index: number, text: string): Promise<void> {
  return changeWalk(id, (walk) => {
    const others = walk.questionAnswers.filter((answer) => answer.index !== index)
    const all = text.trim() === '' ? others : [...others, { index, text }]
    return { questionAnswers: all.sort((one, other) => one.index - other.index) }
  })
}

/** 草稿 → 待上传: ends the walk and locks it. What is missing is the caller's to check before. */
export function finishWalk(id: string): Promise<void> {
  return changeWalk(id, (walk) => {
    if (walk.startedAt === null) throw new LockedHere()
    const { clock, at } = stamp(id, walk.clock)
    return { clock, endedAt: at, stage: 'waiting', refusal: null }
  })
}

/** 待上传 → 草稿, while the server has not taken the submission. */
export async function reopenWalk(id: string): Promise<void> {
  const db = store()
  await db.transaction('rw', db.walks, async () => {
    const walk = await db.walks.get(id)
    if (walk === undefined) throw new NotHere()
    if (walk.stage === 'draft') return
    // A submission that left may have arrived: only its answer says whether there is a way back.
    if (walk.stage === 'sent' || walk.submission !== null) throw new LockedHere()
    await db.walks.update(id, { stage: 'draft', endedAt: null })
  })
}

/** Takes a walk off this device; what the server has of it stays there. */
export async function discardWalk(id: string, db: OfflineDb = store()): Promise<void> {
  await db.transaction('rw', db.walks, db.parts, db.photos, db.bytes, async () => {
    await db.parts.where('walkId').equals(id).delete()
    await db.photos.where('walkId').equals(id).delete()
    await db.bytes.where('walkId').equals(id).delete()
    await db.walks.delete(id)
  })
}
