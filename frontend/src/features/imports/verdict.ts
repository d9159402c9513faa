import type { Import } from './steps'

export type Verdict = 'good' | 'same' | 'bad' | 'none'

/** What a dry run comes to: all well, nothing new, some rows wrong, or no row to take. */
export function verdictOf(
  found: Pick<Import, 'total_rows' | 'bad_rows' | 'to_create' | 'to_change'>,
): Verdict {
  const rows = found.total_rows ?? 0
  const bad = found.bad_rows ?? 0
  if (rows === 0 || bad >= rows) return 'none'
  if (bad > 0) return 'bad'
  return (found.to_create ?? 0) + (found.to_change ?? 0) === 0 ? 'same' : 'good'
}
