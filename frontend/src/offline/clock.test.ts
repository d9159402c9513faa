import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { elapsedMs, stamp, walkNow } from './clock'

const START = Date.parse('2026-11-02T01:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const fresh = { skew: 0, last: 0 }

beforeEach(() => vi.useFakeTimers({ now: START, toFake: ['Date', 'performance'] }))
afterEach(() => vi.useRealTimers())

/** Somebody turns the clock back; the stopwatch of the page does not care. */
function setBack(by: number): void {
  vi.setSystemTime(Date.now() - by)
}

describe('the clock of a walk', () => {
  it('is the clock of the device', () => {
    const { at, clock } = stamp('a', fresh)
    expect(at).toBe('2026-11-02T01:00:00.000Z')
    expect(clock.skew).toBe(0)
  })

  it('goes on by the stopwatch when the clock is set back while the page is open', () => {
    const first = stamp('b', fresh)
    vi.advanceTimersByTime(20 * MINUTE)
    setBack(HOUR)
    const second = stamp('b', first.clock)
    expect(Date.parse(second.at) - Date.parse(first.at)).toBe(20 * MINUTE)
    vi.advanceTimersByTime(MINUTE)
    const third = stamp('b', second.clock)
    expect(Date.parse(third.at) - Date.parse(second.at)).toBe(MINUTE)
  })

  it('goes on from its last stamp when the page was closed meanwhile', () => {
    const { clock, at } = { clock: { skew: 0, last: START + HOUR }, at: START + HOUR }
    const next = stamp('c', clock)
    expect(Date.parse(next.at)).toBe(at)
    vi.advanceTimersByTime(MINUTE)
    expect(Date.parse(stamp('c', next.clock).at)).toBe(at + MINUTE)
  })

  it('keeps the skew, so that all its times lie on one clock', () => {
    const first = stamp('d', { skew: 0, last: START + HOUR })
    expect(first.clock.skew).toBe(HOUR)
    vi.advanceTimersByTime(2 * MINUTE)
    expect(walkNow('d', first.clock)).toBe(START + HOUR + 2 * MINUTE)
  })

  it('takes the time a phone slept for true', () => {
    const first = stamp('e', fresh)
    vi.setSystemTime(START + HOUR)
    expect(Date.parse(stamp('e', first.clock).at)).toBe(START + HOUR)
  })
})

describe('how long a step took', () => {
  const at = (minutes: number) => new Date(START + minutes * MINUTE).toISOString()
  const pause = (from: number, to: number) => ({ paused_at: at(from), resumed_at: at(to) })
  it.each([
    ['runs on', { started_at: at(0), pauses: [] }, 5],
    ['is over', { started_at: at(0), ended_at: at(3), pauses: [] }, 3],
    ['stood still twice', { started_at: at(0), pauses: [pause(1, 2), pause(3, 4)] }, 3],
    ['stands still now', { started_at: at(0), paused_at: at(2), pauses: [] }, 2],
    ['never took less than nothing', { started_at: at(9), pauses: [] }, 0],
  ])('one that %s', (_name, step, minutes) => {
    expect(elapsedMs(step, START + 5 * MINUTE)).toBe(minutes * MINUTE)
  })
})
