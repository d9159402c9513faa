import type { Step, Walk } from '../vocabulary'

export interface Totals {
  /** Seconds from start to end; null while the walk is under way. */
  elapsed: number | null
  waiting: number
  /** Visits to a place; null where it cannot be told which steps were held on site. */
  visits: number
  feeFen: number
}

const MS = 1000

export function secondsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const span = Math.round((Date.parse(to) - Date.parse(from)) / MS)
  return Number.isNaN(span) || span < 0 ? null : span
}

/** What a walk cost in time, ways and money; discarded steps cost nothing. */
export function totals(
  walk: Pick<Walk, 'started_at' | 'ended_at' | 'channel_id' | 'steps'>,
  isOnline: (channelId: string) => boolean,
): Totals {
  const steps = walk.steps.filter((step) => !step.discarded)
  const onSite = steps.filter((step) => !isOnline(step.channel_id ?? walk.channel_id))
  return {
    elapsed: secondsBetween(walk.started_at, walk.ended_at),
    waiting: sum(steps.map((step) => step.waiting_seconds ?? 0)),
    visits: new Set(onSite.map((step) => step.visit_number)).size,
    feeFen: sum(steps.map((step) => step.fee_fen ?? 0)),
  }
}

/** How long a step took: by the stopwatch, which stands still in pauses, else by the clock. */
export function stepSeconds(step: Pick<Step, 'elapsed_ms' | 'started_at' | 'ended_at'>) {
  if (step.elapsed_ms !== null) return Math.round(step.elapsed_ms / MS)
  return secondsBetween(step.started_at, step.ended_at)
}

export function pausedSeconds(step: Pick<Step, 'pauses'>): number {
  return sum(step.pauses.map((pause) => secondsBetween(pause.paused_at, pause.resumed_at) ?? 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}
