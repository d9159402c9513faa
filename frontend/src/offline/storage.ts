import { shallowReactive } from 'vue'

import { OfflineDb, store } from './db'
import { onStorageFull } from './errors'

export const SCARCE_BYTES = 50 * 1024 * 1024

export interface StorageState {
  /** Whether the browser promised not to clear us; null: not asked, or it does not say. */
  persisted: boolean | null
  /** Bytes left for this site; null where the browser does not say. */
  left: number | null
  used: number | null
  /** A write found no room. */
  full: boolean
}

export const storageState = shallowReactive<StorageState>({
  persisted: null,
  left: null,
  used: null,
  full: false,
})

onStorageFull(() => {
  storageState.full = true
})

// Safari 14 and plain-HTTP pages have none of it, whatever the types say.
function manager(): Partial<StorageManager> {
  return (navigator as { storage?: Partial<StorageManager> }).storage ?? {}
}

/** Reads how much room there is. */
export async function lookAtStorage(): Promise<void> {
  const { estimate, persisted } = manager()
  try {
    const found = await estimate?.call(navigator.storage)
    storageState.used = found?.usage ?? null
    storageState.left = found?.quota === undefined ? null : found.quota - (found.usage ?? 0)
    storageState.persisted = (await persisted?.call(navigator.storage)) ?? null
  } catch {
    storageState.left = null // a private window may refuse to say
  }
}

/** Asks the browser to keep what we store; asked when the first walk is planned. */
export async function askToPersist(): Promise<void> {
  const { persist } = manager()
  try {
    await persist?.call(navigator.storage)
  } catch {
    // the notice says it: `persisted` stays false
  }
  await lookAtStorage()
}

/**
 * Makes room: files the server has, walks it has, and kept lists. Never anything that was not
 * confirmed. Answers how many bytes of files went.
 */
export async function makeRoom(db: OfflineDb = store()): Promise<number> {
  let freed = 0
  await db.transaction('rw', db.walks, db.photos, db.bytes, db.reference, async () => {
    const here = new Set(await db.bytes.toCollection().primaryKeys())
    const gone = await db.photos.filter((photo) => photo.sent && here.has(photo.id)).toArray()
    freed = gone.reduce((sum, photo) => sum + photo.size, 0)
    await db.bytes.bulkDelete(gone.map((photo) => photo.id))
    await db.reference.where('key').startsWith('list:').delete()
  })
  storageState.full = false
  await lookAtStorage()
  return freed
}

/**
 * Somebody signs out: what the server has of them, and the kept lists, leave the device. What waits
 * to be sent stays in their own store, which nobody else opens.
 */
export async function clearSent(personId: string): Promise<void> {
  const db = new OfflineDb(personId)
  try {
    await db.transaction(
      'rw',
      [db.walks, db.parts, db.photos, db.bytes, db.reference],
      async () => {
        const sent = await db.walks.where('stage').equals('sent').primaryKeys()
        await db.parts.where('walkId').anyOf(sent).delete()
        await db.photos.where('walkId').anyOf(sent).delete()
        await db.bytes.where('walkId').anyOf(sent).delete()
        await db.walks.bulkDelete(sent)
        await db.reference.clear()
      },
    )
  } finally {
    db.close()
  }
}
