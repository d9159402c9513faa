import type { Schemas } from '@/api/client'
import type { Tone } from '@/ui/types'

export type Import = Schemas['ImportOut']
export const STEPS = ['upload', 'columns', 'check', 'done'] as const
export type Step = (typeof STEPS)[number]

type Where = Pick<Import, 'state' | 'is_running' | 'total_rows' | 'batches'>

/** The step an import stands at, by what the server says of it; `asked` may go back to the columns. */
export function stepOf(found: Where, asked?: unknown): Step {
  switch (found.state) {
    case 'uploaded':
      return found.is_running ? 'check' : 'columns'
    case 'checked':
      return asked === 'columns' && !found.is_running ? 'columns' : 'check'
    case 'committing':
    case 'committed':
      return 'done'
    default: // failed, cancelled: where it stopped
      if (found.batches > 0) return 'done'
      return found.total_rows === null && found.state === 'cancelled' ? 'columns' : 'check'
  }
}

export type Standing =
  'columns' | 'checking' | 'ready' | 'committing' | 'committed' | 'failed' | 'cancelled'

/** How an import stands, as a person would say it. */
export function standingOf(found: Pick<Import, 'state' | 'is_running'>): Standing {
  if (found.state === 'uploaded') return found.is_running ? 'checking' : 'columns'
  if (found.state === 'checked') return found.is_running ? 'checking' : 'ready'
  return found.state
}

export const STANDING_TONES: Record<Standing, Tone> = {
  columns: 'warning',
  checking: 'info',
  ready: 'warning',
  committing: 'info',
  committed: 'success',
  failed: 'danger',
  cancelled: 'neutral',
}

/** Where the written rows can be seen; regions have no page of their own. */
export const SEEN_AT: Record<string, string> = {
  matters: '/catalogue/matters?sort=-updated_at',
  guides: '/catalogue/guides',
  bundles: '/catalogue/bundles',
  outlets: '/catalogue/outlets',
  tickets: '/tickets',
}
