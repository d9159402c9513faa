import { describe, expect, it } from 'vitest'

import type { Schemas } from '@/api/client'
import { aGuide, aStep, anId } from '@tests/support/walks'

import { bare, compareMaterials } from './materials'

type Published = Schemas['GuideVersionOut']['materials'][number]
const listed = (n: number, name: string, changes: Partial<Published> = {}): Published => ({
  id: anId(400 + n),
  position: n,
  name,
  form: 'original',
  necessity: 'required',
  copies: 1,
  source: 'applicant',
  verified_online: false,
  note: '',
  ...changes,
})
const guide = aGuide({
  materials: [listed(1, '居民身份证', { verified_online: true }), listed(2, '《申请表》')],
})
type Demanded = ReturnType<typeof aStep>['materials'][number]
const demand = (name: string, changes: Partial<Demanded> = {}): Demanded => ({
  name,
  listed_in_guide: null,
  form: 'original',
  ...changes,
})
const walked = (...materials: Demanded[]) => [aStep(1, { materials })]
const told = (rows: ReturnType<typeof compareMaterials>) =>
  rows.map((row) => `${row.name}:${row.mark}:${row.times}${row.needless ? ':needless' : ''}`)

describe('materials', () => {
  it('compares names without marks, spaces and width', () => {
    expect(bare('《申请 表》')).toBe(bare('申请表'))
    expect(bare('Ａ表（原件）')).toBe(bare('a表(原件)'))
  })

  it.each([
    ['nothing asked for', walked(), ['居民身份证:notAsked:0', '《申请表》:notAsked:0']],
    [
      'a part of the name is the same paper; paper where a check was promised is needless',
      walked(demand('身份证')),
      ['居民身份证:listed:1:needless', '《申请表》:notAsked:0'],
    ],
    [
      'checked online as promised',
      walked(demand('身份证', { form: 'online_check' })),
      ['居民身份证:listed:1', '《申请表》:notAsked:0'],
    ],
    [
      'asked twice over two steps',
      [...walked(demand('申请表')), aStep(2, { materials: [demand('申请表')] })],
      ['居民身份证:notAsked:0', '《申请表》:listed:2'],
    ],
    [
      'the walker says that it is not listed',
      walked(demand('婚姻证明', { listed_in_guide: false })),
      ['居民身份证:notAsked:0', '《申请表》:notAsked:0', '婚姻证明:unlisted:1'],
    ],
    [
      'nobody checked, and the guide knows no such name',
      walked(demand('户口簿')),
      ['居民身份证:notAsked:0', '《申请表》:notAsked:0', '户口簿:unchecked:1'],
    ],
  ])('%s', (_, steps, rows) => {
    expect(told(compareMaterials(guide, steps))).toEqual(rows)
  })

  it('without a guide only says what was asked for', () => {
    expect(told(compareMaterials(null, walked(demand('户口簿'))))).toEqual(['户口簿:plain:1'])
  })

  it('leaves discarded steps out', () => {
    const steps = [aStep(1, { discarded: true, materials: [demand('户口簿')] })]
    expect(compareMaterials(null, steps)).toEqual([])
  })
})
