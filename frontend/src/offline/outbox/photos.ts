import { isProblem } from '@/api/problems'

import type { LocalPhoto } from '../types'
import type { Trip } from './stages'
import { refusalOf, verdictOn } from './verdict'

/** Photos whose step and finding the server has: it refuses one that belongs to nothing it knows. */
async function due({ db }: Trip, walkId: string): Promise<LocalPhoto[]> {
  const photos = await db.photos.where('walkId').equals(walkId).sortBy('createdAt')
  const parts = await db.parts.where('walkId').equals(walkId).toArray()
  const known = new Set(parts.filter((part) => part.sentRevision > 0).map((part) => part.id))
  const there = (id: string | null) => id === null || known.has(id)
  return photos.filter(
    (photo) =>
      !photo.sent && photo.refusal === null && there(photo.stepId) && there(photo.findingId),
  )
}

function timeIsImpossible(error: unknown): boolean {
  return (
    isProblem(error, 'walk.time_outside') &&
    error.faults.some(({ pointer }) => pointer === '/captured_at')
  )
}

async function sendPhoto(
  trip: Trip,
  photo: LocalPhoto,
  onProgress: (share: number) => void,
): Promise<void> {
  const { db, port } = trip
  const found = await db.bytes.get(photo.id)
  if (found === undefined) return // taken away meanwhile
  await db.photos.update(photo.id, { tried: true })
  try {
    await port.photo(photo, new Blob([found.bytes], { type: found.type }), onProgress)
    await db.photos.update(photo.id, { sent: true, refusal: null })
  } catch (error) {
    if (timeIsImpossible(error) && !photo.withoutTime) {
      await db.photos.update(photo.id, { withoutTime: true })
      await sendPhoto(trip, { ...photo, withoutTime: true }, onProgress)
      return
    }
    if (!isProblem(error) || verdictOn(error) !== 'refused') throw error
    await db.photos.update(photo.id, { refusal: refusalOf(error) })
  }
}

/** Sends the photos one by one: what is confirmed stays confirmed when the signal goes. */
export async function sendPhotos(
  trip: Trip,
  walkId: string,
  moved: (share: number) => void,
): Promise<void> {
  for (const photo of await due(trip, walkId)) {
    await sendPhoto(trip, photo, moved)
    moved(1)
  }
}
