import Dexie, { type Table } from 'dexie'

import type { LocalPart, LocalPhoto, LocalWalk, PartKind, PhotoBytes } from './types'

export interface ReferenceRow {
  key: string
  value: unknown
  fetchedAt: string
}

/** Small facts of this store: idempotency keys, warnings that were seen. */
export interface Fact {
  key: string
  value: unknown
}

const PREFIX = 'tongxing-'

/** One person's walks on this device. The name carries the person, so nobody reads another's. */
export class OfflineDb extends Dexie {
  declare walks: Table<LocalWalk, string>
  declare parts: Table<LocalPart, [string, PartKind, string]>
  declare photos: Table<LocalPhoto, string>
  declare bytes: Table<PhotoBytes, string>
  declare reference: Table<ReferenceRow, string>
  declare facts: Table<Fact, string>

  constructor(readonly personId: string) {
    super(`${PREFIX}${personId}`)
    this.version(1).stores({
      walks: 'id, stage',
      parts: '[walkId+kind+id], walkId',
      photos: 'id, walkId',
      bytes: 'id, walkId',
      reference: 'key',
      facts: 'key',
    })
  }
}

let current: OfflineDb | null = null

/** Opens the store of the person who is signed in; another person's is closed first. */
export function openStore(personId: string): OfflineDb {
  if (current?.personId === personId) return current
  current?.close()
  current = new OfflineDb(personId)
  return current
}

export function closeStore(): void {
  current?.close()
  current = null
}

export function storeOrNull(): OfflineDb | null {
  return current
}

/** The store of the person who is signed in. */
export function store(): OfflineDb {
  if (current === null) throw new Error('nobody is signed in on this device')
  return current
}
