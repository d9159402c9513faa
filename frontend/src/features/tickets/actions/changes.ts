import { api, ok, type Schemas } from '@/api/client'

export type TimelineRow = Schemas['TimelineRow']
export type CommentRow = Schemas['CommentRow']

const MOST = 200
const PAGES = 50

interface Page<Row> {
  items: Row[]
  next: string | null
}

/** All pages: the server tells the oldest first, and people want to know what is new. */
async function all<Row>(page: (cursor: string | null) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  for (let count = 0; count < PAGES; count += 1) {
    const found: Page<Row> = await page(cursor)
    rows.push(...found.items)
    cursor = found.next
    if (cursor === null) break
  }
  return rows
}

const query = (cursor: string | null) => ({ limit: MOST, ...(cursor === null ? {} : { cursor }) })

export function readTimeline(id: string, signal?: AbortSignal): Promise<TimelineRow[]> {
  return all((cursor) =>
    ok(
      api.GET('/api/v1/tickets/{ticket_id}/timeline', {
        params: { path: { ticket_id: id }, query: query(cursor) },
        ...(signal === undefined ? {} : { signal }),
      }),
    ),
  )
}

export function readComments(id: string, signal?: AbortSignal): Promise<CommentRow[]> {
  return all((cursor) =>
    ok(
      api.GET('/api/v1/tickets/{ticket_id}/comments', {
        params: { path: { ticket_id: id }, query: query(cursor) },
        ...(signal === undefined ? {} : { signal }),
      }),
    ),
  )
}

export interface Changes {
  ticket: Schemas['TicketDetail']
  /** What happened since, by whom. */
  entries: TimelineRow[]
}

/** The ticket as it is now, and what others did to it since `moment`. */
export async function changesSince(id: string, moment: string): Promise<Changes> {
  const call = api.GET('/api/v1/tickets/{ticket_id}', { params: { path: { ticket_id: id } } })
  const [ticket, rows] = await Promise.all([ok(call), readTimeline(id)])
  const since = Date.parse(moment)
  return { ticket, entries: rows.filter((row) => Date.parse(row.occurred_at) > since) }
}
