import { describe, expect, it } from 'vitest'

import { clockface, elapsed, stopwatch, type Watch } from './durations'

const at = (time: string) => `2023-12-15T${time}+08:00`
const watch = (changes: Partial<Watch> = {}): Watch => ({
  startedAt: at('09:00:00'),
  endedAt: null,
  pauses: [],
  pausedAt: null,
  ...changes,
})
const now = (time: string) => Date.parse(at(time))

describe('elapsed', () => {
  it.each([
    ['runs while nothing ended', watch(), '09:05:00', 300, false],
    ['stands at the end', watch({ endedAt: at('09:02:00') }), '10:00:00', 120, false],
    ['stands while paused', watch({ pausedAt: at('09:01:00') }), '10:00:00', 60, false],
    [
      'leaves pauses out',
      watch({ pauses: [{ paused_at: at('09:01:00'), resumed_at: at('09:03:00') }] }),
      '09:05:00',
      180,
      false,
    ],
    ['is never negative when the clock was set back', watch(), '08:00:00', 0, true],
    ['says an end before its start', watch({ endedAt: at('08:59:00') }), '09:30:00', 0, true],
    [
      'does not count a pause that ran backwards',
      watch({ pauses: [{ paused_at: at('09:03:00'), resumed_at: at('09:01:00') }] }),
      '09:05:00',
      300,
      true,
    ],
    ['makes nothing of a stamp that is none', watch({ startedAt: 'x' }), '09:00:00', 0, false],
  ])('%s', (_name, given, time, seconds, back) => {
    expect(elapsed(given, now(time))).toEqual({ ms: seconds * 1000, clockWentBack: back })
  })
})

it.each([
  [0, '00:00'],
  [-5000, '00:00'],
  [65_999, '01:05'],
  [3_600_000, '1:00:00'],
  [90_061_000, '25:01:01'],
])('%d ms are %s on the watch', (ms, words) => {
  expect(stopwatch(ms)).toBe(words)
})

it('takes hours apart', () => {
  expect(clockface(3_725_000)).toEqual({ hours: 1, minutes: 2, seconds: 5 })
})
