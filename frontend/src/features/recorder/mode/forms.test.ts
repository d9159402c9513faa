import { describe, expect, it } from 'vitest'

import { modeForm, modeSendable, momentOf, typedOf, type ModeForm } from './forms'

describe('a mode record', () => {
  it('starts empty, and anew when the plan is of another mode', () => {
    expect(modeForm('in_person', undefined)).toEqual({
      mode: 'in_person',
      phases: [],
      case_number: '',
      no_case_number_reason: '',
    })
    const other = modeForm('supervise', undefined)
    expect(modeForm('accompany', other).own_words).toBe('')
  })

  it('takes up what was filled in', () => {
    const content = { ...modeForm('in_person', undefined), case_number: 'A-1' }
    expect(modeForm('in_person', content)).toMatchObject({ case_number: 'A-1', phases: [] })
  })

  const act = { kind: 'inspection' as const, at: '2023-10-16T01:00:00Z', description: '台账' }
  it.each<[string, ModeForm, boolean]>([
    ['nothing yet', modeForm('enforcement', undefined), true],
    ['an act', { ...modeForm('enforcement', undefined), acts: [act] }, true],
    [
      'an act without words',
      { ...modeForm('enforcement', undefined), acts: [{ ...act, description: ' ' }] },
      false,
    ],
    [
      'a hand-over of nothing',
      {
        ...modeForm('cross_region', undefined),
        hand_overs: [{ what: '', carrier: 'post' }],
      } as ModeForm,
      false,
    ],
    [
      'a case without number',
      {
        ...modeForm('supervise', undefined),
        linked_cases: [{ source: 'hotline', number: '' }],
      } as ModeForm,
      false,
    ],
    [
      'too many words',
      { ...modeForm('accompany', undefined), own_words: '字'.repeat(2001) },
      false,
    ],
  ])('with %s can be sent: %#', (_name, form, expected) => {
    expect(modeSendable(form)).toBe(expected)
  })
})

it.each([
  ['2023-10-16T09:00', '2023-10-16T09:00:00+08:00'],
  ['', null],
  ['soon', null],
])('the moment typed as “%s” is %s', (typed, moment) => {
  expect(momentOf(typed)).toBe(moment)
  if (moment !== null) expect(typedOf(moment)).toBe(typed)
})

it('shows nothing for no moment', () => {
  expect([typedOf(null), typedOf('x')]).toEqual(['', ''])
})
