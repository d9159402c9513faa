import { newId } from '@/lib/ids'

import { store } from './db'
import { guarded, NotHere, PhotoRefused } from './errors'
import { openWalk } from './parts'
import { shrinkPhoto } from './shrink'
import { nudge } from './signals'
import type { LocalPhoto } from './types'

/** What the photo belongs to; neither: the walk as a whole. */
export interface BelongsTo {
  stepId?: string
  findingId?: string
}

const MEGABYTE = 1024 * 1024
const LARGEST = { photo: 15 * MEGABYTE, pdf: 20 * MEGABYTE, audio: 50 * MEGABYTE } as const

function kindOf(type: string): LocalPhoto['kind'] {
  if (type === 'application/pdf') return 'pdf'
  return type.startsWith('audio/') ? 'audio' : 'photo'
}

async function readAll(file: Blob): Promise<ArrayBuffer> {
  return new Response(file).arrayBuffer()
}

async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  // plain-HTTP pages have none, whatever the types say
  const subtle = (globalThis.crypto as { subtle?: SubtleCrypto }).subtle
  if (subtle === undefined) return null
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function namedFor(file: File, shrunk: boolean): string {
  const name = file.name === '' ? 'photo.jpg' : file.name
  return shrunk ? name.replace(/\.[^.]*$/, '') + '.jpg' : name
}

/**
 * Keeps a photo (shrunk), a PDF or a sound recording (as they are) and answers its id. Throws
 * `PhotoRefused` for what cannot be taken and `StorageFull` where there is no room.
 */
export async function addPhoto(walkId: string, file: File, of: BelongsTo = {}): Promise<string> {
  const kind = kindOf(file.type)
  if (file.size === 0) throw new PhotoRefused('empty')
  const kept: Blob = kind === 'photo' ? await shrinkPhoto(file) : file
  if (kept.size > LARGEST[kind]) throw new PhotoRefused('too_large')
  const bytes = await readAll(kept)
  const photo: LocalPhoto = {
    id: newId(),
    walkId,
    stepId: of.stepId ?? null,
    findingId: of.findingId ?? null,
    kind,
    name: namedFor(file, kind === 'photo'),
    type: kept.type,
    size: bytes.byteLength,
    sha256: await digestOf(bytes),
    capturedAt: new Date(file.lastModified || Date.now()).toISOString(),
    createdAt: new Date().toISOString(),
    withoutTime: false,
    tried: false,
    sent: false,
    refusal: null,
  }
  const db = store()
  await guarded(() =>
    db.transaction('rw', db.walks, db.photos, db.bytes, async () => {
      await openWalk(db, walkId)
      await db.bytes.add({ id: photo.id, walkId, bytes, type: kept.type })
      await db.photos.add(photo)
    }),
  )
  nudge()
  return photo.id
}

/** Takes a photo away; false where the server may have it already: then it stays. */
export async function removePhoto(id: string): Promise<boolean> {
  const db = store()
  return db.transaction('rw', db.walks, db.photos, db.bytes, async () => {
    const photo = await db.photos.get(id)
    if (photo === undefined) return true
    await openWalk(db, photo.walkId)
    if (photo.tried && photo.refusal === null) return false
    await db.photos.delete(id)
    await db.bytes.delete(id)
    return true
  })
}

/** The kept file itself. */
export async function photoBlob(id: string): Promise<Blob> {
  const found = await store().bytes.get(id)
  if (found === undefined) throw new NotHere()
  return new Blob([found.bytes], { type: found.type })
}
