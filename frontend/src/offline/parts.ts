import { store, type OfflineDb } from './db'
import { guarded, LockedHere, NotHere } from './errors'
import { plain } from './plain'
import { nudge } from './signals'
import type { ContentOf, LocalWalk, PartKind } from './types'

/** Half typed: kept, but not sent before the walk is finished. */
export interface PutOptions {
  hold?: boolean
}

/** The walk when it may still be written. */
export async function openWalk(db: OfflineDb, id: string): Promise<LocalWalk> {
  const walk = await db.walks.get(id)
  if (walk === undefined) throw new NotHere()
  if (walk.stage !== 'draft') throw new LockedHere()
  return walk
}

const NEW = { revision: 0, triedRevision: 0, sentRevision: 0 }

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Changes one part inside one transaction, from what lies there now: another tab's part stays. */
export async function changePart<K extends PartKind>(
  walkId: string,
  kind: K,
  id: string,
  change: (before: ContentOf[K] | undefined) => ContentOf[K],
  options: PutOptions = {},
): Promise<void> {
  const db = store()
  await guarded(() =>
    db.transaction('rw', db.walks, db.parts, async () => {
      await openWalk(db, walkId)
      const found = await db.parts.get([walkId, kind, id])
      const before = found?.content as ContentOf[K] | undefined
      const content = plain(change(before))
      const hold = options.hold ?? false
      if (found !== undefined && same(before, content) && found.hold === hold) return
      const updatedAt = new Date().toISOString()
      const part = { ...NEW, ...found, walkId, kind, id, content, hold, refusal: null, updatedAt }
      await db.parts.put({ ...part, revision: part.revision + 1 })
      await db.walks.update(walkId, { updatedAt })
    }),
  )
  nudge()
}

function put<K extends PartKind>(kind: K) {
  return (walkId: string, id: string, content: ContentOf[K], options?: PutOptions) =>
    changePart(walkId, kind, id, () => content, options)
}

function patch<K extends PartKind>(kind: K) {
  return (walkId: string, id: string, changes: Partial<ContentOf[K]>, options?: PutOptions) =>
    changePart(
      walkId,
      kind,
      id,
      (before) => {
        if (before === undefined) throw new NotHere()
        return { ...before, ...changes }
      },
      options,
    )
}

export const putStep = put('step')
export const putAnswer = put('answer')
export const putFinding = put('finding')
/** Changes some fields of a part that is there; what another tab wrote beside them stays. */
export const patchStep = patch('step')
export const patchFinding = patch('finding')

export function putModeRecord(
  walkId: string,
  content: ContentOf['mode'],
  options?: PutOptions,
): Promise<void> {
  return changePart(walkId, 'mode', walkId, () => content, options)
}

/**
 * Takes a part away. What the server may know cannot be taken back: such a step is discarded (it
 * stays on record and counts for nothing) and `discarded` is answered; such a finding or answer
 * stays, and `kept` is answered.
 */
export async function removePart(
  walkId: string,
  kind: 'step' | 'answer' | 'finding',
  id: string,
): Promise<'removed' | 'discarded' | 'kept'> {
  const db = store()
  const known = await db.transaction('rw', db.walks, db.parts, db.photos, db.bytes, async () => {
    await openWalk(db, walkId)
    const part = await db.parts.get([walkId, kind, id])
    if (part === undefined) return false
    if (part.triedRevision > 0) return true
    await db.parts.delete([walkId, kind, id])
    await removePhotosOf(db, walkId, id)
    return false
  })
  if (!known) return 'removed'
  if (kind !== 'step') return 'kept'
  await patchStep(walkId, id, { discarded: true })
  return 'discarded'
}

async function removePhotosOf(db: OfflineDb, walkId: string, partId: string): Promise<void> {
  const photos = await db.photos.where('walkId').equals(walkId).toArray()
  const own = photos.filter((photo) => [photo.stepId, photo.findingId].includes(partId))
  const ids = own.filter((photo) => !photo.tried).map((photo) => photo.id)
  await db.photos.bulkDelete(ids)
  await db.bytes.bulkDelete(ids)
}
