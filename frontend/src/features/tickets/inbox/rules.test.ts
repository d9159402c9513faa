import { describe, expect, it } from 'vitest'

import type { TicketRow } from '../list/tickets'
import { alike, likelyUnit, likeness, searchWords } from './alike'
import { bodyOf, draftOf, missing } from './forms'
import { snoozedUntil } from './snooze'

const row = (id: string, title: string, changes: Partial<TicketRow> = {}) =>
  ({
    id,
    title,
    matter_id: null,
    organisation_id: null,
    organisation_name: null,
    ...changes,
  }) as TicketRow

describe('look-alikes', () => {
  it.each([
    ['社保卡补办窗口没有叫号', '社保卡补办窗口没有叫号', 1],
    ['社保卡', '盲道被挡', 0],
    ['', '社保卡', 0],
  ])('%s and %s', (one, other, score) => {
    expect(likeness(one, other)).toBe(score)
  })

  it('puts the likest first, never itself, never twice, and leaves the unlike out', () => {
    const of = row('0', '失业登记要求重复提交身份证复印件', { matter_id: 'm' })
    const found = alike(of, [
      of,
      row('1', '盲道被花盆挡住'),
      row('2', '办卡难', { matter_id: 'm' }),
      row('3', '失业登记窗口要求重复提交复印件'),
      row('3', '失业登记窗口要求重复提交复印件'),
    ])
    expect(found.map(({ id }) => id)).toEqual(['3', '2'])
  })

  it('asks for words that tell something, the longest first', () => {
    const words = searchWords('希望社会保障卡可以补办')
    expect(words.length).toBeGreaterThan(0)
    expect(words).not.toContain('希望')
    expect(words.every((word) => word.length >= 2)).toBe(true)
    expect(searchWords('A B 1')).toEqual([])
  })

  it('guesses the unit that did the same matter, else the one that did most of what is alike', () => {
    const done = (id: string, unit: string, matter: string | null) =>
      row(id, 'x', { organisation_id: unit, organisation_name: `单位${unit}`, matter_id: matter })
    const rows = [done('1', 'a', null), done('2', 'a', null), done('3', 'b', 'm')]
    expect(likelyUnit({ matter_id: 'm' }, rows)).toEqual({ id: 'b', name: '单位b', why: 'matter' })
    expect(likelyUnit({ matter_id: 'n' }, rows)).toEqual({ id: 'a', name: '单位a', why: 'alike' })
    expect(likelyUnit({ matter_id: null }, [row('4', 'x')])).toBeNull()
  })
})

describe('the forms of the inbox', () => {
  it.each([
    ['dispatch', {}, ['organisation_id']],
    ['dispatch', { organisation_id: 'u' }, []],
    ['dispatch', { organisation_id: 'u', deadline_preset: 'fixed' }, ['due_on']],
    ['redispatch', { organisation_id: 'u' }, ['reason']],
    ['merge', { reason: '重复' }, ['into_ticket_id']],
    ['decline', { reason: '  ' }, ['reason']],
  ] as const)('%s with %j misses %j', (decision, given, left) => {
    expect(missing(decision, draftOf(given))).toEqual(left)
  })

  it('send what the action asks for and nothing empty', () => {
    const draft = draftOf({
      organisation_id: 'u',
      due_on: '2026-12-01',
      note: ' 请速办 ',
      reason: 'x',
    })
    expect(bodyOf('dispatch', draft)).toEqual({ organisation_id: 'u', note: '请速办' })
    expect(bodyOf('decline', draft)).toEqual({ reason: 'x' })
    expect(bodyOf('dispatch', { ...draft, deadline_preset: 'fixed' })).toMatchObject({
      due_on: '2026-12-01',
    })
  })
})

describe('putting off', () => {
  const holiday = new Map([
    ['2026-10-01', false],
    ['2026-10-02', false],
    ['2026-10-10', true],
  ])
  it.each([
    ['tomorrow', '2026-09-30', '2026-10-01'],
    ['workday', '2026-09-30', '2026-10-05'],
    ['workday', '2026-10-09', '2026-10-10'],
    ['week', '2026-09-30', '2026-10-05'],
    ['week', '2026-10-05', '2026-10-12'],
    ['week', '2026-10-04', '2026-10-05'],
  ] as const)('%s from %s comes back on %s', (kind, today, day) => {
    expect(snoozedUntil(kind, today, holiday)).toBe(day)
  })
})
