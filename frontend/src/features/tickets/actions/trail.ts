/** The list somebody came from, so that the next ticket is one key away. Kept for this tab only. */
export interface Trail {
  ids: readonly string[]
  back: string
}

const KEY = 'tongxing.ticket-trail'

export function leaveTrail(ids: readonly string[], back: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ids, back }))
  } catch {
    // without storage there is no next and previous, nothing worse
  }
}

export function trail(): Trail | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Trail> | null
    if (!Array.isArray(found?.ids) || typeof found.back !== 'string') return null
    if (!found.back.startsWith('/')) return null
    return { ids: found.ids as string[], back: found.back }
  } catch {
    return null
  }
}

/** The neighbours of a ticket in that list. */
export function neighbours(found: Trail | null, id: string) {
  const at = found?.ids.indexOf(id) ?? -1
  return {
    previous: at > 0 ? (found?.ids[at - 1] ?? null) : null,
    next: at >= 0 ? (found?.ids[at + 1] ?? null) : null,
    place: at + 1,
    of: found?.ids.length ?? 0,
  }
}
