import { describe, expect, it } from 'vitest'

import { boardStates } from '../board/columns'
import { moved } from '../board/roving'
import { queryText, textQuery } from '../views/views'
import { dueOf, workingDaysLeft } from './due'
import { isTooShort, toApi, toSort } from './filters'

const TODAY = '2026-10-12' // a Monday
const special = new Map([['2026-10-17', true]])
const row = (changes: object) => ({
  state: 'rectifying' as const,
  due_on: '2026-10-15',
  overdue: false,
  deadline_provisional: false,
  closed_at: null,
  ...changes,
})

describe('the deadline in words', () => {
  it.each([
    [{}, 'workingDays', { count: 3 }, 'warning'],
    [{ due_on: '2026-10-19' }, 'workingDays', { count: 6 }, 'neutral'],
    [{ due_on: TODAY }, 'today', {}, 'warning'],
    [{ due_on: '2026-10-10', overdue: true }, 'overdue', { count: 2 }, 'danger'],
    [{ due_on: '2025-10-10', overdue: true }, 'overdueSince', { day: '2025年10月10日' }, 'danger'],
    [{ due_on: '2027-03-01' }, 'day', { day: '2027年3月1日' }, 'neutral'],
    [{ due_on: null }, 'paused', {}, 'neutral'],
    [{ state: 'submitted', due_on: null }, 'notYet', {}, 'neutral'],
    [{ state: 'rectified' }, 'none', {}, 'neutral'],
    [{ state: 'declined' }, 'none', {}, 'neutral'],
  ] as const)('%j', (changes, key, named, tone) => {
    const due = dueOf(row(changes), TODAY, 'zh-CN', special)
    expect([due.key, due.tone]).toEqual([key, tone])
    // the year is told when it is another one than now
    if (!('day' in named)) expect(due.named).toEqual(named)
  })

  it('counts make-up days, and whole days while the calendar is not known', () => {
    expect(workingDaysLeft('2026-10-16', '2026-10-18', special)).toBe(1)
    expect(dueOf(row({}), TODAY, 'zh-CN')).toMatchObject({ key: 'days', named: { count: 3 } })
  })

  it('says provisional only while the clock runs', () => {
    expect(dueOf(row({ deadline_provisional: true }), TODAY, 'zh-CN').provisional).toBe(true)
    const over = row({ state: 'rectified', deadline_provisional: true })
    expect(dueOf(over, TODAY, 'zh-CN').provisional).toBe(false)
  })
})

describe('the filters in the address', () => {
  const id = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
  it('leaves nonsense out instead of being refused', () => {
    expect(
      toApi({
        state: ['rectifying', 'nowhere'],
        unit: "1' or 1",
        region: 'x',
        overdue: 'maybe',
        q: '社',
        mine: 'false',
      }),
    ).toEqual({ state: ['rectifying'] })
    expect(toSort('title')).toBe('-submitted_at')
  })

  it('asks what was chosen', () => {
    expect(
      toApi({
        unit: id,
        matter_id: id,
        programme_id: id,
        overdue: 'false',
        mine: 'true',
        q: ' 社保 ',
        board: ['talent'],
        region: '210100',
      }),
    ).toEqual({
      unit: [id],
      matter_id: [id],
      programme_id: id,
      overdue: false,
      mine: true,
      q: '社保',
      board: ['talent'],
      region: '210100',
    })
  })

  it.each([
    ['', false],
    [' 社 ', true],
    ['社保', false],
  ])('%s is too short: %s', (q, short) => {
    expect(isTooShort({ q })).toBe(short)
  })

  it('is kept in one order, without the place in the list, and read back', () => {
    const text = queryText({ q: '社保', state: ['closed', 'verified'], cursor: 'abc', overdue: '' })
    expect(text).toBe('q=%E7%A4%BE%E4%BF%9D&state=closed&state=verified')
    expect(textQuery(text)).toEqual({ q: '社保', state: ['closed', 'verified'] })
  })
})

describe('the board', () => {
  it('shows the loop, or what is filtered', () => {
    expect(boardStates(undefined)).not.toContain('declined')
    expect(boardStates(['declined'])).toEqual(['declined'])
  })

  it.each([
    ['ArrowDown', [2, 0, 3], [0, 0], [0, 1]],
    ['ArrowDown', [2, 0, 3], [0, 1], [0, 1]],
    ['ArrowRight', [2, 0, 3], [0, 1], [2, 1]],
    ['ArrowRight', [3, 1], [0, 2], [1, 0]],
    ['ArrowLeft', [2, 0, 3], [0, 1], null],
    ['Home', [2], [0, 0], null],
  ] as const)('%s among %j from %j leads to %j', (key, heights, from, to) => {
    const place = (at: readonly [number, number]) => ({ column: at[0], row: at[1] })
    expect(moved(heights, place(from), key)).toEqual(to === null ? null : place(to))
  })
})
