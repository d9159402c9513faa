import type { WalkClock } from './types'

/** Where this page stood when it last stamped a walk. */
interface Mark {
  last: number
  ran: number
}

const marks = new Map<string, Mark>()

/**
 * The present of a walk in milliseconds. It never runs backwards: where somebody set the device's
 * clock back, the walk goes on from its last stamp, by the stopwatch of this page if it is the page
 * that stamped. The server compares the clock once, at the start, and this keeps that comparison true.
 */
export function walkNow(id: string, clock: WalkClock): number {
  const mark = marks.get(id)
  const ran = mark?.last === clock.last ? performance.now() - mark.ran : 0
  return Math.round(Math.max(Date.now() + clock.skew, clock.last + Math.max(0, ran)))
}

/** The next stamp of a walk, and its clock as it must be stored with it. */
export function stamp(id: string, clock: WalkClock): { clock: WalkClock; at: string } {
  const last = walkNow(id, clock)
  marks.set(id, { last, ran: performance.now() })
  return { clock: { skew: last - Date.now(), last }, at: new Date(last).toISOString() }
}

interface Timed {
  started_at: string
  ended_at?: string | null
  paused_at?: string | null
  pauses: readonly { paused_at: string; resumed_at: string }[]
}

/** How long a step took without its pauses, from stored stamps only; `now` is the walk's present. */
export function elapsedMs(step: Timed, now: number): number {
  const end = Date.parse(step.ended_at ?? step.paused_at ?? '') || now
  const paused = step.pauses.reduce(
    (sum, pause) => sum + Date.parse(pause.resumed_at) - Date.parse(pause.paused_at),
    0,
  )
  return Math.max(0, end - Date.parse(step.started_at) - paused)
}
