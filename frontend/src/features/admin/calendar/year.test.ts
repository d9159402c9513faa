import { describe, expect, it } from 'vitest'

import {
  belongsTo,
  changesBetween,
  daysBetween,
  monthsOf,
  segmentsOf,
  withoutSegment,
  withRange,
  type ArrangedDay,
} from './year'

const off = (day: string, name = '国庆节'): ArrangedDay => ({ day, working: false, name })

describe('a year of working days', () => {
  it.each([
    ['2026-10-07', '2026-10-01', 0], // turned round
    ['2026-02-30x', '2026-03-01', 0], // no day
    ['2026-12-31', '2027-01-02', 3], // over the year
    ['2024-02-28', '2024-03-01', 3], // a leap year
    ['2026-01-01', '2028-01-01', 40], // far too long is cut
  ])('%s to %s are %i days', (from, to, count) => {
    expect(daysBetween(from, to)).toHaveLength(count)
  })

  it('has twelve months in whole weeks that begin on Monday', () => {
    const months = monthsOf(2026)
    expect(months).toHaveLength(12)
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true)
    const dates = months.flatMap(({ weeks }) => weeks.flat().filter((day) => day !== null))
    expect(dates).toHaveLength(365)
    expect(months[0]?.weeks[0]?.map((day) => day?.date ?? 0)).toEqual([0, 0, 0, 1, 2, 3, 4])
    expect(months[0]?.weeks[0]?.[6]?.weekend).toBe(true)
  })

  it('tells days that follow one another as one line, unless name or kind differ', () => {
    const days = [
      off('2026-10-03'),
      off('2026-10-01'),
      off('2026-10-02'),
      { day: '2026-10-04', working: true, name: '国庆节' },
      off('2026-10-05', '中秋节'),
    ]
    expect(segmentsOf(days).map(({ from, to, days: count }) => [from, to, count])).toEqual([
      ['2026-10-01', '2026-10-03', 3],
      ['2026-10-04', '2026-10-04', 1],
      ['2026-10-05', '2026-10-05', 1],
    ])
  })

  it('a range goes before what was there, and a line is taken out whole', () => {
    const range = { from: '2026-10-02', to: '2026-10-03', working: true, name: '调休' }
    const days = withRange([off('2026-10-01'), off('2026-10-02')], range)
    expect(days.map(({ day, working }) => [day, working])).toEqual([
      ['2026-10-01', false],
      ['2026-10-02', true],
      ['2026-10-03', true],
    ])
    const [first, second] = segmentsOf(days)
    expect(first && withoutSegment(days, first)).toHaveLength(2)
    expect(second && withoutSegment(days, second)).toHaveLength(1)
  })

  it('tells what publishing changes and nothing else', () => {
    const before = [off('2026-10-01'), off('2026-10-02'), off('2026-10-03')]
    const after = [off('2026-10-01'), off('2026-10-02', '中秋节'), off('2026-10-04')]
    expect(
      changesBetween(before, after).map(({ day, before: was, after: now }) => [
        day,
        was?.name,
        now?.name,
      ]),
    ).toEqual([
      ['2026-10-02', '国庆节', '中秋节'],
      ['2026-10-03', '国庆节', undefined],
      ['2026-10-04', undefined, '国庆节'],
    ])
    expect(changesBetween(before, [...before].reverse())).toEqual([])
  })

  it.each([
    ['2026-01-01', true],
    ['2025-12-31', true],
    ['2025-11-30', false],
    ['2027-01-01', false],
  ])('%s may be arranged for 2026: %s', (day, may) => {
    expect(belongsTo(2026, day)).toBe(may)
  })
})
