import type { OfflineDb } from './db'
import type {
  LocalPart,
  LocalPhoto,
  LocalWalk,
  LocalWalkSummary,
  LocalWalkView,
  PartKind,
  RefusedThing,
} from './types'

export function isUnsent(part: LocalPart): boolean {
  return part.revision > part.sentRevision
}

function ofKind<K extends PartKind>(parts: LocalPart[], kind: K): LocalPart<K>[] {
  return parts.filter((part): part is LocalPart<K> => part.kind === kind)
}

function stepsInOrder(parts: LocalPart[]): LocalPart<'step'>[] {
  return ofKind(parts, 'step').sort(
    (one, other) =>
      one.content.position - other.content.position ||
      one.content.started_at.localeCompare(other.content.started_at),
  )
}

function assemble(walk: LocalWalk, parts: LocalPart[], photos: LocalPhoto[]): LocalWalkView {
  const answers: Record<string, LocalPart<'answer'>> = {}
  for (const answer of ofKind(parts, 'answer')) answers[answer.id] = answer
  const refused = [walk, ...parts, ...photos].some((one) => one.refusal !== null)
  return {
    walk,
    steps: stepsInOrder(parts),
    answers,
    findings: ofKind(parts, 'finding').sort((one, other) => one.id.localeCompare(other.id)),
    mode: ofKind(parts, 'mode')[0] ?? null,
    photos,
    isOpen: walk.stage === 'draft',
    unsent: parts.filter(isUnsent).length + photos.filter((photo) => !photo.sent).length,
    needsCorrection: refused,
  }
}

/** A walk with its parts; null where this device has none. */
export async function viewOf(db: OfflineDb, id: string): Promise<LocalWalkView | null> {
  const [walk, parts, photos] = await Promise.all([
    db.walks.get(id),
    db.parts.where('walkId').equals(id).toArray(),
    db.photos.where('walkId').equals(id).sortBy('capturedAt'),
  ])
  return walk === undefined ? null : assemble(walk, parts, photos)
}

/** Every walk in one line, the latest first. */
export async function summaries(db: OfflineDb): Promise<LocalWalkSummary[]> {
  const [walks, parts, photos] = await Promise.all([
    db.walks.toArray(),
    db.parts.toArray(),
    db.photos.toArray(),
  ])
  return walks
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
    .map((walk) => {
      const own = parts.filter((part) => part.walkId === walk.id)
      const files = photos.filter((photo) => photo.walkId === walk.id)
      return line(walk, own, files)
    })
}

function nameOf(part: LocalPart): string {
  if (part.kind === 'step') return (part as LocalPart<'step'>).content.name
  return part.kind === 'finding' ? (part as LocalPart<'finding'>).content.title : ''
}

function refusedOf(walk: LocalWalk, parts: LocalPart[], photos: LocalPhoto[]): RefusedThing[] {
  const all = [
    { kind: 'plan' as const, id: walk.id, name: '', refusal: walk.refusal },
    ...parts.map((part) => ({ ...part, name: nameOf(part) })),
    ...photos.map(({ id, name, refusal }) => ({ kind: 'photo' as const, id, name, refusal })),
  ]
  return all.flatMap(({ kind, id, name, refusal }) =>
    refusal === null ? [] : [{ kind, id, name, refusal }],
  )
}

function line(walk: LocalWalk, parts: LocalPart[], photos: LocalPhoto[]): LocalWalkSummary {
  const waiting = photos.filter((photo) => !photo.sent)
  return {
    walk,
    steps: ofKind(parts, 'step').filter((step) => !step.content.discarded).length,
    findings: ofKind(parts, 'finding').length,
    photos: photos.length,
    photosSent: photos.length - waiting.length,
    unsent: parts.filter(isUnsent).length + waiting.length,
    refused: refusedOf(walk, parts, photos),
    bytesUnsent: waiting.reduce((sum, photo) => sum + photo.size, 0),
  }
}

/** Whether something of the walk is on this device and nowhere else. */
export function isOnlyHere({ walk, unsent }: LocalWalkSummary): boolean {
  if (walk.stage !== 'draft') return walk.stage === 'waiting'
  const typed = walk.summary !== '' || walk.questionAnswers.length > 0
  const changed = walk.planDirty || (walk.startedAt !== null && !walk.startSent)
  return unsent > 0 || walk.server === null || typed || changed
}
