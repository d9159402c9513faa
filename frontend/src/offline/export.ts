import { newId } from '@/lib/ids'

import { store, type OfflineDb } from './db'
import { guarded } from './errors'
import { nudge } from './signals'
import type { LocalPart, LocalPhoto, LocalWalk } from './types'

const FORMAT = 'tongxing-unsent'
const VERSION = 1
const CHUNK = 0x8000

/** What one file holds: everything of one person that the server has not confirmed. */
interface Unsent {
  format: typeof FORMAT
  version: number
  person_id: string
  exported_at: string
  walks: LocalWalk[]
  parts: LocalPart[]
  photos: (LocalPhoto & { base64: string })[]
}

function toBase64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes)
  let text = ''
  for (let at = 0; at < all.length; at += CHUNK) {
    text += String.fromCharCode(...all.subarray(at, at + CHUNK))
  }
  return btoa(text)
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes.buffer
}

/** Unsent walks with all their parts, and every photo whose bytes are still here. */
async function collect(db: OfflineDb): Promise<Unsent> {
  const walks = await db.walks.where('stage').anyOf('draft', 'waiting').toArray()
  const ids = walks.map((walk) => walk.id)
  const parts = await db.parts.where('walkId').anyOf(ids).toArray()
  const photos: Unsent['photos'] = []
  for (const photo of await db.photos.where('walkId').anyOf(ids).toArray()) {
    const found = await db.bytes.get(photo.id)
    if (found !== undefined) photos.push({ ...photo, base64: toBase64(found.bytes) })
  }
  const exported_at = new Date().toISOString()
  const head = { format: FORMAT, version: VERSION, person_id: db.personId, exported_at } as const
  return { ...head, walks, parts, photos }
}

/** Everything unsent as one JSON file. */
export async function exportUnsent(db: OfflineDb = store()): Promise<Blob> {
  return new Blob([JSON.stringify(await collect(db))], { type: 'application/json' })
}

/** Hands the file to the browser to keep. */
export async function saveUnsent(): Promise<void> {
  const url = URL.createObjectURL(await exportUnsent())
  const link = document.createElement('a')
  link.href = url
  link.download = `tongxing-${new Date().toISOString().slice(0, 10)}-${newId().slice(-4)}.json`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export type ImportFault = 'not_a_copy' | 'other_person'

/** The file cannot be taken; `fault` names the words (`offline.import.<fault>`). */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'

  constructor(readonly fault: ImportFault) {
    super(fault)
  }
}

function parse(text: string): Unsent {
  let found: Partial<Unsent> | null
  try {
    found = JSON.parse(text) as Partial<Unsent> | null
  } catch {
    throw new ImportRefused('not_a_copy')
  }
  const whole = [found?.walks, found?.parts, found?.photos].every((list) => Array.isArray(list))
  if (found?.format !== FORMAT || found.version !== VERSION || !whole) {
    throw new ImportRefused('not_a_copy')
  }
  return found as Unsent
}

function withoutBytes(kept: Unsent['photos'][number]): LocalPhoto {
  const { base64, ...photo } = kept
  return { ...photo, size: photo.size || base64.length }
}

/** Puts walks of such a file back. What this device has itself stays as it is. Answers how many. */
export async function importUnsent(file: Blob, db: OfflineDb = store()): Promise<number> {
  const found = parse(await new Response(file).text())
  if (found.person_id !== db.personId) throw new ImportRefused('other_person')
  let added = 0
  await guarded(() =>
    db.transaction('rw', db.walks, db.parts, db.photos, db.bytes, async () => {
      const here = new Set(await db.walks.toCollection().primaryKeys())
      const isNew = ({ walkId }: { walkId: string }) => !here.has(walkId)
      const walks = found.walks.filter(({ id }) => !here.has(id))
      const photos = found.photos.filter(isNew)
      await db.walks.bulkAdd(walks)
      await db.parts.bulkAdd(found.parts.filter(isNew))
      await db.photos.bulkAdd(photos.map(withoutBytes))
      await db.bytes.bulkAdd(
        photos.map(({ id, walkId, type, base64 }) => ({
          id,
          walkId,
          type,
          bytes: fromBase64(base64),
        })),
      )
      added = walks.length
    }),
  )
  nudge()
  return added
}
