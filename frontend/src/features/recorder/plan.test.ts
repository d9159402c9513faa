import { describe, expect, it } from 'vitest'

import {
  emptyPlan,
  faultsOf,
  formOf,
  identityFor,
  planFields,
  usualChannel,
  usualGuide,
  usualOutlet,
} from './plan'

const form = { ...emptyPlan('2023-12-15'), subject: 'matter:m1', channelId: 'c1' }

describe('the plan as it is sent', () => {
  it('names a matter or a bundle, never both', () => {
    expect(planFields(form)).toMatchObject({ matter_id: 'm1', bundle_id: null })
    expect(planFields({ ...form, subject: 'bundle:b1' })).toMatchObject({
      matter_id: null,
      bundle_id: 'b1',
    })
  })

  it('leaves out what is empty', () => {
    expect(planFields({ ...form, questions: [' ', ' 快吗？ '], plannedFor: '' })).toMatchObject({
      questions: ['快吗？'],
      planned_for: null,
      outlet_id: null,
      guide_version_id: null,
    })
  })

  it('comes back into the form as it was', () => {
    const full = { ...form, questions: ['快吗？'], outletId: 'o1', rewalkOf: 't1', title: '复走' }
    expect(formOf(planFields(full))).toEqual(full)
  })
})

it.each([
  ['supervise', 'public', 'supervisor'],
  ['in_person', 'staff', 'staff'],
  ['cross_region', 'staff', 'case_officer'],
] as const)('in %s a %s walks as %s', (mode, before, after) => {
  expect(identityFor(mode, before)).toBe(after)
})

describe('what is preselected', () => {
  const guides = [
    { published_version_id: null, region_name: '沈阳市' },
    { published_version_id: 'v1', region_name: '鞍山市' },
    { published_version_id: 'v2', region_name: '辽宁省' },
  ]
  it('is the published guide, of the place if there is one', () => {
    expect(usualGuide(guides)).toBe('v1')
    expect(usualGuide(guides, '辽宁省')).toBe('v2')
    expect(usualGuide([])).toBe('')
  })

  const guide = { channels: [{ id: 'window' }], places: [{ outlet_id: 'o2' }] }
  const channels = [{ id: 'platform' }, { id: 'window' }]
  it.each([
    [null, '', 'platform'],
    [null, 'window', 'window'],
    [guide, 'platform', 'window'],
    [{ channels: [{ id: 'gone' }], places: [] }, '', 'platform'],
  ])('is the channel the guide names (%#)', (given, chosen, expected) => {
    expect(usualChannel(channels, given, chosen)).toBe(expected)
  })

  const outlets = [
    { id: 'o1', channel_id: 'window', region_name: '沈阳市' },
    { id: 'o2', channel_id: 'window', region_name: '鞍山市' },
    { id: 'o3', channel_id: 'app', region_name: '辽宁省' },
  ]
  it.each([
    ['window', guide, '', undefined, 'o2'],
    ['window', null, 'o1', undefined, 'o1'],
    ['window', null, 'o3', undefined, ''],
    ['window', null, '', '沈阳市', 'o1'],
    ['app', guide, 'o1', undefined, 'o3'],
  ])('is an outlet of the channel %s (%#)', (channel, given, chosen, region, expected) => {
    expect(usualOutlet(outlets, channel, given, chosen, region)).toBe(expected)
  })
})

it('says what is wrong before anything is kept', () => {
  expect(faultsOf(form)).toEqual({})
  expect(faultsOf(emptyPlan(''))).toEqual({ subject: 'subject', channelId: 'channel' })
  expect(faultsOf({ ...form, subject: 'matter:' })).toEqual({ subject: 'subject' })
  expect(faultsOf({ ...form, title: '长'.repeat(201), questions: ['问'.repeat(201)] })).toEqual({
    title: 'title',
    'questions.0': 'question',
  })
})
