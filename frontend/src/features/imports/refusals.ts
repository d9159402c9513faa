import { isProblem, type Problem } from '@/api/problems'

/** What to do about a refused file, by the refusal; the server's own words say what is wrong. */
const ADVICE: Record<string, string> = {
  'table.unreadable': 'saveAgain',
  'table.too_large': 'split',
  'table.sheet_unknown': 'sheet',
  'archive.refused': 'saveAgain',
  'import.header_not_found': 'template',
  'request.body_too_large': 'split',
  'import.already_running': 'running',
  'storage.full': 'later',
  'storage.unavailable': 'later',
}

export interface Advice {
  key: string
  /** The import that is still at work, when that is the reason. */
  importId: string | null
}

export function adviceOf(problem: Problem | null): Advice | null {
  if (problem === null) return null
  const key = ADVICE[problem.code]
  if (key === undefined) return null
  const id = isProblem(problem, 'import.already_running') ? problem.document.import_id : null
  return { key, importId: typeof id === 'string' ? id : null }
}
