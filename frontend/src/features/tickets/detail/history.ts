import type { CommentRow, TimelineRow } from '../actions/changes'
import type { DoerWords } from '../actions/doers'

export interface Entry {
  id: string
  at: string
  who: string
  /** What happened, or the words of a note. */
  text: string
  kind: 'event' | 'notice' | 'comment' | 'internal'
  name: string
}

/** Notes tell themselves; the event that says that there is one is left out. */
const TOLD_BY_NOTES = new Set(['ticket.commented', 'ticket.noted'])

/** Events and notes in one line of time, the oldest first. */
export function history(
  events: readonly TimelineRow[],
  comments: readonly CommentRow[],
  language: string,
  doer: DoerWords,
): Entry[] {
  const told: Entry[] = events
    .filter((row) => !TOLD_BY_NOTES.has(row.name))
    .map((row) => ({
      id: row.id,
      at: row.occurred_at,
      who: doer(row.actor_kind, row.actor),
      text: language === 'en' ? row.text_en : row.text,
      kind: row.name === 'ticket.notice_given' ? 'notice' : 'event',
      name: row.name,
    }))
  const notes: Entry[] = comments.map((row) => ({
    id: row.id,
    at: row.written_at,
    who: doer(row.author_kind, row.author),
    text: row.body,
    kind: row.audience === 'office' ? 'internal' : 'comment',
    name: 'comment',
  }))
  return [...told, ...notes].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id.localeCompare(other.id),
  )
}
