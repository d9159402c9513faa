import { describe, expect, it } from 'vitest'

import { leaveTrail, neighbours, trail } from '../actions/trail'
import { anAction, aTicket } from '../tests/samples'
import { choices, turnOf } from './choices'
import { history } from './history'
import { tabOf } from './parts'
import { mostAlike, searchPieces } from './similar'
import { compare, differing, merged } from './three-way'

const row = (id: string) => ({ id })
const unmet = [{ code: 'x', message: 'x', message_en: 'x' }]

describe('two changes of one thing', () => {
  const base = { title: '旧', text: '旧文', kind: 'problem', place: '' }
  it.each([
    ['nobody', base, base, []],
    ['only me', { ...base, title: '我' }, base, []],
    ['only they', base, { ...base, title: '他' }, [['title', 'theirs']]],
    ['both the same', { ...base, title: '同' }, { ...base, title: '同' }, []],
    ['both differently', { ...base, title: '我' }, { ...base, title: '他' }, [['title', 'both']]],
    [
      'each another field',
      { ...base, title: '我' },
      { ...base, text: '他文' },
      [['text', 'theirs']],
    ],
  ])('%s', (_case, mine, theirs, expected) => {
    const found = compare(['title', 'text', 'kind', 'place'], base, mine, theirs)
    expect(found.map((one) => [one.name, one.by])).toEqual(expected)
  })

  it('keeps what was chosen, mine unless said otherwise, theirs where I changed nothing', () => {
    const mine = { ...base, title: '我', text: '我文' }
    const theirs = { ...base, title: '他', text: '他文', kind: 'demand' }
    const changes = compare(['title', 'text', 'kind'], base, mine, theirs)
    expect(merged(mine, changes, { title: 'theirs' })).toEqual({
      ...base,
      title: '他',
      text: '我文',
      kind: 'demand',
    })
  })

  it('sends only what differs, and null for what was emptied', () => {
    expect(
      differing(['title', 'place'], { title: '我', place: '' }, { title: '旧', place: '210100' }),
    ).toEqual({ title: '我', place: null })
    expect(differing(['title'], { title: '旧' }, { title: '旧' })).toEqual({})
  })
})

describe('the one big button', () => {
  it.each<[string[], string[], string | null]>([
    [['comment'], [], null],
    [['annul', 'comment'], [], null],
    [['edit', 'dispatch', 'decline', 'merge'], [], 'dispatch'],
    [['edit', 'withdraw'], [], 'edit'],
    [['measures'], ['rectify'], 'measures'],
    [['rectify', 'measures'], [], 'rectify'],
    [[], ['accept'], 'accept'],
    [['send-back', 'sign-off'], [], 'sign-off'],
    [['extensions/0198/approve', 'extensions/0198/refuse'], [], 'extensions/0198/approve'],
    [['urge', 'exempt'], [], null],
  ])('of %o, with %o unmet, is %s', (ready, waiting, expected) => {
    const offered = [
      ...ready.map((action) => anAction(action)),
      ...waiting.map((action) => anAction(action, action, { unmet })),
    ]
    expect(choices(offered).main?.action ?? null).toBe(expected)
  })

  it('presses a unit that is late, and puts what voids a ticket last', () => {
    const offered = ['annul', 'urge', 'exempt'].map((action) => anAction(action))
    const found = choices(offered, { overdue: true })
    expect(found.main?.action).toBe('urge')
    expect(found.more.map((one) => one.action)).toEqual(['exempt', 'annul'])
  })
})

it.each([
  ['submitted', false, 'dispatch'],
  ['returned', false, 'objection'],
  ['dispatched', false, 'accept'],
  ['rectifying', false, 'rectify'],
  ['rectified', false, 'evaluate'],
  ['rectified', true, 'substitute'],
  ['verified', false, 'sign'],
  ['long_term', false, 'longTerm'],
  ['merged', false, 'nobody'],
] as const)('whose turn it is when %s (substitute %s): %s', (state, drawn, expected) => {
  expect(turnOf(aTicket({ state, substitute_drawn: drawn }))).toBe(expected)
})

it('puts events and notes into one line, and tells a note once', () => {
  const event = (id: string, at: string, name: string) => ({
    id,
    occurred_at: at,
    name,
    actor: '行风办',
    actor_kind: 'office' as const,
    text: '交办',
    text_en: 'dispatched',
  })
  const note = (id: string, at: string, audience: 'everyone' | 'office') => ({
    id,
    author: '张三',
    author_kind: 'named' as const,
    audience,
    body: '补充',
    written_at: at,
  })
  const found = history(
    [
      event('1', '2026-10-10T01:00:00Z', 'ticket.dispatched'),
      event('2', '2026-10-12T01:00:00Z', 'ticket.commented'),
      event('3', '2026-10-13T01:00:00+08:00', 'ticket.notice_given'),
    ],
    [note('a', '2026-10-12T01:00:00Z', 'everyone'), note('b', '2026-10-11T01:00:00Z', 'office')],
    'en',
    (kind, name) => `${kind} ${name}`,
  )
  expect(found.map((one) => [one.id, one.kind])).toEqual([
    ['1', 'event'],
    ['b', 'internal'],
    ['a', 'comment'],
    ['3', 'notice'],
  ])
  expect(found.slice(0, 2).map((one) => one.who)).toEqual(['office 行风办', 'named 张三'])
  expect(found[0]?.text).toBe('dispatched')
})

it.each([
  ['', []],
  ['窗口', []],
  ['窗口要求提供就业创业证复印件，指南没有列', ['就业创业证复印件', '指南']],
  ['希望社保卡改手机号时同步更新', ['社保卡改手机号时同步更新']],
])('looks for “%s” by %o', (title, expected) => {
  expect(searchPieces(title)).toEqual(expected)
})

it('counts those more alike that more pieces find', () => {
  const found = mostAlike(
    [
      [row('a'), row('b')],
      [row('b'), row('c')],
    ],
    2,
  )
  expect(found.map((one) => one.id)).toEqual(['b', 'a'])
})

it('knows the neighbours in the list somebody came from', () => {
  expect(neighbours(trail(), 'b')).toMatchObject({ previous: null, next: null, place: 0 })
  leaveTrail(['a', 'b', 'c'], '/tickets?state=submitted')
  expect(neighbours(trail(), 'b')).toEqual({ previous: 'a', next: 'c', place: 2, of: 3 })
  expect(neighbours(trail(), 'c')).toMatchObject({ previous: 'b', next: null })
  sessionStorage.setItem('tongxing.ticket-trail', '{"ids":["a"],"back":"https://elsewhere"}')
  expect(trail()).toBeNull()
})

it.each([
  ['duties', 'basics'],
  ['evidence', 'measures'],
  ['deadline', 'deadline'],
  ['nonsense', 'history'],
  [undefined, 'history'],
])('%s is found under the tab %s', (wanted, tab) => {
  expect(tabOf(wanted)).toBe(tab)
})
