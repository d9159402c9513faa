import { describe, expect, it } from 'vitest'

import { bodyOf, emptyValues, faultsOf, type FieldSpec, type FieldValue } from './fields'

const REASON: FieldSpec = { name: 'reason', kind: 'prose', required: true, max: 5 }
const DAYS: FieldSpec = { name: 'days', kind: 'number', min: 1, max: 60 }
const DUTIES: FieldSpec = { name: 'duties', kind: 'duties', required: true }
const DUE: FieldSpec = {
  name: 'due_on',
  kind: 'date',
  required: true,
  when: { field: 'preset', is: 'fixed' },
}

describe('what is sent', () => {
  it.each<[FieldSpec, FieldValue, unknown]>([
    [REASON, '  好  ', '好'],
    [REASON, '   ', undefined],
    [{ ...REASON, keepEmpty: true }, '', ''],
    [DAYS, 5, 5],
    [DAYS, null, undefined],
    [{ name: 'on', kind: 'check' }, false, undefined],
    [{ name: 'on', kind: 'check', keepEmpty: true }, false, false],
    [
      { name: 'days', kind: 'dates' },
      ['2026-12-02', '', '2026-12-01'],
      ['2026-12-01', '2026-12-02'],
    ],
    [
      DUTIES,
      [{ organisation_id: 'u', duty: ' 答复 ', due_on: '' }],
      [{ organisation_id: 'u', duty: '答复' }],
    ],
  ])('%o with %o is %o', (field, value, expected) => {
    expect(bodyOf([field], { [field.name]: value })[field.name]).toEqual(expected)
  })

  it('leaves out what is not shown', () => {
    expect(bodyOf([DUE], { due_on: '2026-12-01', preset: 'immediate' })).toEqual({})
    expect(bodyOf([DUE], { due_on: '2026-12-01', preset: 'fixed' })).toEqual({
      due_on: '2026-12-01',
    })
  })
})

describe('what is wrong', () => {
  it.each<[FieldSpec, FieldValue, string | undefined]>([
    [REASON, '', 'missing'],
    [REASON, ' \n ', 'missing'],
    [REASON, '一二三四五', undefined],
    [REASON, '一二三四五六', 'tooLong'],
    [REASON, '😀😀😀😀😀', undefined], // counted as people count
    [DAYS, 0, 'tooFew'],
    [DAYS, 61, 'tooMany'],
    [DAYS, null, undefined],
    [DUTIES, [], 'missing'],
    [DUTIES, [{ organisation_id: '', duty: '答复', due_on: '' }], 'incomplete'],
    [DUTIES, [{ organisation_id: 'u', duty: ' ', due_on: '' }], 'incomplete'],
  ])('%o with %o is %s', (field, value, fault) => {
    expect(faultsOf([field], { [field.name]: value })[field.name]).toBe(fault)
  })

  it('does not ask for what is not shown', () => {
    expect(faultsOf([DUE], { ...emptyValues([DUE]), preset: '' })).toEqual({})
    expect(faultsOf([DUE], { due_on: '', preset: 'fixed' })).toEqual({ due_on: 'missing' })
  })
})
