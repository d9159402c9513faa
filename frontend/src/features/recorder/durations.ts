/** How long things took, told by a clock that may have been set back: never less than nothing. */
export interface Pause {
  paused_at: string
  resumed_at: string
}

export interface Watch {
  startedAt: string
  endedAt: string | null
  pauses: readonly Pause[]
  /** Since when the watch stands still. */
  pausedAt: string | null
}

export interface Elapsed {
  ms: number
  /** The device's clock was set back: the length is not to be trusted. */
  clockWentBack: boolean
}

export function elapsed(watch: Watch, now: number): Elapsed {
  const started = Date.parse(watch.startedAt)
  const until = Date.parse(watch.endedAt ?? watch.pausedAt ?? '') || now
  const paused = watch.pauses.map((p) => Date.parse(p.resumed_at) - Date.parse(p.paused_at))
  const length = paused.reduce((left, pause) => left - Math.max(0, pause), until - started)
  return {
    ms: Number.isNaN(length) ? 0 : Math.max(0, length),
    clockWentBack: until < started || paused.some((pause) => pause < 0),
  }
}

export interface Clockface {
  hours: number
  minutes: number
  seconds: number
}

export function clockface(ms: number): Clockface {
  const seconds = Math.floor(Math.max(0, ms) / 1000)
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  }
}

/** As on a stopwatch: `02:05`, from an hour on `1:02:05`. */
export function stopwatch(ms: number): string {
  const { hours, minutes, seconds } = clockface(ms)
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`
}
