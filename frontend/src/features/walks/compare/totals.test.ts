import { describe, expect, it } from 'vitest'

import { aStep, aWalk, anId } from '@tests/support/walks'

import { spanParts, yuanText } from '../words'
import { pausedSeconds, secondsBetween, stepSeconds, totals } from './totals'

const online = anId(9)
const isOnline = (id: string) => id === online

describe('what a walk cost', () => {
  it('adds up steps, leaving out the discarded ones', () => {
    const steps = [
      aStep(1, { waiting_seconds: 60, fee_fen: 1000 }),
      aStep(2, { waiting_seconds: 30, visit_number: 2 }),
      aStep(3, { channel_id: online, visit_number: 3 }),
      aStep(4, { discarded: true, waiting_seconds: 999, fee_fen: 999, visit_number: 9 }),
    ]
    expect(totals(aWalk({ steps }), isOnline)).toEqual({
      elapsed: 3000,
      waiting: 90,
      visits: 2,
      feeFen: 1000,
    })
  })

  it('needs no visit when all was online, and has no end while under way', () => {
    const walk = aWalk({ channel_id: online, ended_at: null })
    expect(totals(walk, isOnline)).toMatchObject({ visits: 0, elapsed: null })
  })

  it.each([
    [null, '2026-01-01T00:00:00Z', null],
    ['2026-01-01T00:00:00Z', null, null],
    ['2026-01-01T00:01:00Z', '2026-01-01T00:00:00Z', null],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:01:30Z', 90],
  ])('from %s to %s are %s seconds', (from, to, seconds) => {
    expect(secondsBetween(from, to)).toBe(seconds)
  })

  it('trusts the stopwatch before the clock', () => {
    expect(stepSeconds(aStep(1, { elapsed_ms: 61_000 }))).toBe(61)
    expect(stepSeconds(aStep(1, { elapsed_ms: null }))).toBe(300)
    const pauses = [{ paused_at: '2026-01-01T00:00:00Z', resumed_at: '2026-01-01T00:00:20Z' }]
    expect(pausedSeconds(aStep(1, { pauses }))).toBe(20)
  })
})

describe('words of spans and money', () => {
  it.each([
    [0, 's', { s: 0 }],
    [59, 's', { s: 59 }],
    [60, 'm', { m: 1, s: 0 }],
    [231, 'ms', { m: 3, s: 51 }],
    [998, 'm', { m: 16, s: 38 }],
    [3600, 'h', { h: 1, m: 0 }],
    [3900, 'hm', { h: 1, m: 5 }],
    [86_400, 'd', { d: 1, h: 0 }],
    [93_600, 'dh', { d: 1, h: 2 }],
  ])('%d seconds', (seconds, key, values) => {
    expect(spanParts(seconds)).toEqual({ key, values })
  })

  it.each([
    [0, '0'],
    [1200, '12'],
    [1250, '12.50'],
    [5, '0.05'],
  ])('%d fen', (fen, text) => {
    expect(yuanText(fen)).toBe(text)
  })
})
