import { describe, expect, it } from 'vitest'

import type { Organisation } from './all'
import { idsOf, pathTo, placesFor, treeOf } from './tree'
import { unitFaults } from './unit'

const unit = (id: string, parent: string | null, changes: Partial<Organisation> = {}) => ({
  id,
  parent_id: parent,
  kind: 'division' as const,
  code: `code-${id}`,
  name: `单位${id}`,
  short_name: id,
  region_code: null,
  position: 0,
  is_active: true,
  created_at: '2026-01-05T01:00:00Z',
  updated_at: '2026-01-05T01:00:00Z',
  version: 1,
  ...changes,
})
const units = [
  unit('a', null),
  unit('b', 'a', { position: 2 }),
  unit('c', 'a', { position: 1 }),
  unit('d', 'b', { is_active: false }),
  unit('e', 'd'),
]
const ids = (typed: string, closed: boolean) =>
  idsOf(treeOf(units, { typed, closed, closedWord: '已停用' }))

describe('the tree of units', () => {
  it('leaves closed units out; what lies below one stands at the top', () => {
    expect(ids('', false)).toEqual(['a', 'c', 'b', 'e'])
    expect(ids('', true)).toEqual(['a', 'c', 'b', 'd', 'e'])
  })

  it('shows what fits the words and the way to it', () => {
    expect(ids('单位e', true)).toEqual(['a', 'b', 'd', 'e'])
    expect(ids('CODE-C', false)).toEqual(['a', 'c'])
    expect(ids('没有', false)).toEqual([])
  })

  it('offers no place below the unit itself', () => {
    expect(placesFor(units, 'b').map(({ id }) => id)).toEqual(['a', 'c'])
    expect(pathTo(units, 'e').map(({ id }) => id)).toEqual(['a', 'b', 'd'])
  })

  it.each([
    ['city_bureau', '', 'region_code'],
    ['city_bureau', '2101', 'region_code'],
    ['city_bureau', '210100', undefined],
    ['functional_area', '', undefined],
    ['division', '', undefined],
    ['', '', 'kind'],
  ])('a %s with region “%s” is wrong at %s', (kind, region, wrong) => {
    const draft = {
      name: '某单位',
      short_name: '',
      kind,
      code: 'some-unit',
      parent_id: '',
      region_code: region,
      position: 0,
    }
    expect(Object.keys(unitFaults(draft, (key) => key, false))).toEqual(wrong ? [wrong] : [])
  })
})
