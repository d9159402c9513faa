/** The device has no room left; nothing was written, the form keeps its text. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** The walk is finished or sent: reopen it first. */
export class LockedHere extends Error {
  override readonly name = 'LockedHere'
}

/** No such walk on this device. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}

export type PhotoFault = 'not_an_image' | 'too_large' | 'kind_refused' | 'empty'

/** The file cannot be taken; `fault` names the words (`recorder.photo.fault.<fault>`). */
export class PhotoRefused extends Error {
  override readonly name = 'PhotoRefused'

  constructor(readonly fault: PhotoFault) {
    super(fault)
  }
}

interface Named {
  name?: string
  /** Dexie wraps what the browser threw. */
  inner?: Named | null
}

function isFull(error: Named | null | undefined): boolean {
  if (!error) return false
  return error.name === 'QuotaExceededError' || isFull(error.inner)
}

type Listener = () => void
const listeners = new Set<Listener>()

/** Called whenever a write found no room. */
export function onStorageFull(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Runs a write; a full device is told by its own class, everything else as it is. */
export async function guarded<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isFull(error as Named)) throw error
    for (const listener of listeners) listener()
    throw new StorageFull()
  }
}
