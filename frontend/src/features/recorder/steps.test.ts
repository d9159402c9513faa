import { describe, expect, it } from 'vitest'

import { merge } from './merge'
import { demandedOf, fenOf, materialRows, minutesOf, secondsOf, stagesLeft, yuanOf } from './steps'

describe('materials', () => {
  const rows = materialRows(
    ['身份证', '照片'],
    [
      { name: '身份证', form: 'copy', listed_in_guide: true },
      { name: '失业证明', form: 'original', listed_in_guide: false },
    ],
  )
  it('shows the published ones ticked when asked for, then those outside of the guide', () => {
    expect(rows.map(({ name, listed, demanded }) => [name, listed, demanded])).toEqual([
      ['身份证', true, true],
      ['照片', true, false],
      ['失业证明', false, true],
    ])
  })
  it('sends what was asked for, and whether the guide lists it', () => {
    expect(demandedOf(rows, true)).toEqual([
      { name: '身份证', form: 'copy', listed_in_guide: true },
      { name: '失业证明', form: 'original', listed_in_guide: false },
    ])
    expect(demandedOf(rows, false).map((row) => row.listed_in_guide)).toEqual([null, null])
  })
})

it.each([
  [12.5, 1250],
  [0.1, 10],
  [19.99, 1999],
  [0, 0],
  [null, null],
])('%d yuan are %d fen', (yuan, fen) => {
  expect(fenOf(yuan)).toBe(fen)
  expect(yuanOf(fen)).toBe(yuan)
})

it.each([
  [1.5, 90],
  [0, 0],
  [null, null],
])('%d minutes are %d seconds', (minutes, seconds) => {
  expect(secondsOf(minutes)).toBe(seconds)
  expect(minutesOf(seconds)).toBe(minutes)
})

it('offers the stages nobody has walked', () => {
  const stages = [
    { id: 'a', name: '登录', optional: false },
    { id: 'b', name: '受理', optional: false },
  ]
  expect(stagesLeft(stages, [{ guide_stage_id: 'a' }, { guide_stage_id: null }])).toEqual([
    stages[1],
  ])
})

describe('two tabs at one step', () => {
  const base = { note: '', outcome: null as string | null, name: '登录' }
  it('takes what the other tab wrote where nothing was typed here', () => {
    expect(merge(base, { ...base, outcome: 'done' }, { ...base, note: '排队' })).toEqual({
      value: { name: '登录', note: '排队', outcome: 'done' },
      theirs: ['outcome'],
      both: [],
    })
  })
  it('keeps what is typed here where both wrote', () => {
    expect(merge(base, { ...base, note: '他' }, { ...base, note: '我' })).toEqual({
      value: { name: '登录', note: '我', outcome: null },
      theirs: ['note'],
      both: ['note'],
    })
  })
})
