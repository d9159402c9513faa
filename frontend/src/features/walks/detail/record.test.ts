import { describe, expect, it } from 'vitest'

import { recordEntries } from './record'

const tools = {
  t: (key: string, values?: Record<string, unknown>) =>
    values ? `${key}(${Object.values(values).join()})` : key,
  moment: (at: string) => `@${at}`,
  outlet: (id: unknown) => (id === 'o1' ? '大厅' : ''),
}
const told = (
  ...given: Parameters<typeof recordEntries> extends [infer M, infer C, unknown] ? [M, C] : never
) =>
  Object.fromEntries(recordEntries(given[0], given[1], tools).map(({ key, lines }) => [key, lines]))

describe('the record of a mode as words', () => {
  it('is nothing when nothing was filled in', () => {
    expect(told('in_person', null)).toEqual({})
    expect(told('enforcement', { mode: 'enforcement' })).toEqual({})
  })

  it.each([
    [
      'in_person' as const,
      {
        phases: ['register_login', 'query_progress'],
        case_number: 'SY-1',
        no_case_number_reason: '',
      },
      {
        phases: ['walks.phase.register_loginwalks.commawalks.phase.query_progress'],
        case_number: ['SY-1'],
      },
    ],
    [
      'accompany' as const,
      {
        consent: { given: true, form: 'oral', given_at: null, note: '问过两次' },
        help_given: [{ kind: 'writing', note: '' }],
        own_words: '字太小',
      },
      {
        consent: ['walks.record.consentYes(walks.consent.oral) · 问过两次'],
        help: ['walks.help.writing'],
        own_words: ['字太小'],
      },
    ],
    [
      'cross_region' as const,
      {
        reach: 'cross_province',
        origin_outlet_id: 'o1',
        target_outlet_id: 'gone',
        hand_overs: [
          { what: '年限', carrier: 'system', handed_at: 'x', arrived_at: null, note: '' },
        ],
        data_shared: [{ what: '明细', shared: false, note: '人工' }],
      },
      {
        reach: ['walks.reach.cross_province'],
        origin: ['大厅'],
        hand_overs: ['年限 · walks.carrier.system · walks.record.handed(@x)'],
        data_shared: ['明细 · walks.record.notShared · 人工'],
      },
    ],
    [
      'supervise' as const,
      {
        involvement: ['call_back'],
        linked_cases: [{ source: 'hotline', number: '12345-1', summary: '' }],
        call_backs: [{ case_number: '12345-1', result: 'solved', called_at: null, words: '谢谢' }],
      },
      {
        involvement: ['walks.involvement.call_back'],
        linked_cases: ['walks.caseSource.hotline · 12345-1'],
        call_backs: ['12345-1 · walks.callBack.solved · 谢谢'],
      },
    ],
    [
      'enforcement' as const,
      {
        acts: [{ kind: 'inspection', at: 'x', description: '核对' }],
        publicity: { value: 'yes', note: '' },
        legal_review: { value: 'no', note: '没有做' },
      },
      {
        acts: ['@x · walks.act.inspection · 核对'],
        publicity: ['walks.answer.yes'],
        legal_review: ['walks.answer.no · 没有做'],
      },
    ],
  ])('%s', (mode, content, words) => {
    expect(told(mode, content)).toEqual(words)
  })
})
