import { describe, expect, it } from 'vitest'

import { missingForSubmit, type WalkFacts } from './completeness'

const whole: WalkFacts = {
  mode: 'in_person',
  caseKind: 'real',
  record: { mode: 'in_person', phases: ['register_login'], case_number: 'A-1' },
  steps: [{ id: 's1', name: '登录', ended: true, outcome: 'done' }],
  answers: (['coverage', 'flow', 'quality', 'cost'] as const).map((dimension) => ({
    key: `${dimension}.one`,
    dimension,
    value: 'yes' as const,
    note: '',
  })),
  hasChecklist: true,
  questions: ['几个环节？'],
  questionAnswers: { 0: '五个' },
  summary: '总体顺利',
}
const codes = (changes: Partial<WalkFacts>) =>
  missingForSubmit({ ...whole, ...changes }).map(({ code, id }) => (id ? `${code} ${id}` : code))

describe('what is missing before a walk is submitted', () => {
  it('is nothing when all is there', () => expect(codes({})).toEqual([]))

  it.each<[string, Partial<WalkFacts>, string[]]>([
    ['no step', { steps: [] }, ['steps.none']],
    [
      'a step neither ended nor judged',
      { steps: [{ id: 's1', name: '登录', ended: false, outcome: null }] },
      ['step.open s1', 'step.no_outcome s1'],
    ],
    [
      'a dimension untouched',
      { answers: whole.answers.slice(1) },
      ['answers.dimension_untouched coverage'],
    ],
    ['no checklist, no demand', { answers: [], hasChecklist: false }, []],
    [
      'a no without its reason',
      {
        answers: [...whole.answers, { key: 'flow.two', dimension: 'flow', value: 'no', note: ' ' }],
      },
      ['answer.no_note flow.two'],
    ],
    ['a question without answer', { questionAnswers: { 0: '  ' } }, ['question.unanswered 0']],
    ['no summary', { summary: ' ' }, ['summary.absent']],
    ['no mode record', { record: null }, ['record.absent absent']],
    [
      'a real case without number or reason',
      { record: { phases: ['x'] } },
      ['record.case_number case_number'],
    ],
    ['a simulated case needs no number', { record: { phases: ['x'] }, caseKind: 'simulated' }, []],
    [
      'a reason stands for the number',
      { record: { phases: ['x'], no_case_number_reason: 'y' } },
      [],
    ],
  ])('%s', (_name, changes, expected) => expect(codes(changes)).toEqual(expected))

  it.each<[string, WalkFacts['mode'], Record<string, unknown>, string[]]>([
    [
      'accompany',
      'accompany',
      { consent: { given: false }, own_words: ' ' },
      ['record.consent consent', 'record.help_given help_given', 'record.own_words own_words'],
    ],
    [
      'cross-region',
      'cross_region',
      {},
      [
        'record.origin_outlet_id origin_outlet_id',
        'record.target_outlet_id target_outlet_id',
        'record.hand_overs hand_overs',
        'record.data_shared data_shared',
      ],
    ],
    [
      'cross-region with one outlet twice',
      'cross_region',
      { origin_outlet_id: 'o', target_outlet_id: 'o', hand_overs: [1], data_shared: [1] },
      ['record.same_outlet target_outlet_id'],
    ],
    ['supervise', 'supervise', {}, ['record.linked_cases linked_cases']],
    [
      'supervise without a call-back',
      'supervise',
      { linked_cases: [{ number: '1' }, { number: '2' }], call_backs: [{ case_number: '1' }] },
      ['record.call_backs call_backs'],
    ],
    [
      'enforcement',
      'enforcement',
      { publicity: { value: 'no', note: '' }, full_record: { value: 'yes' } },
      ['record.acts acts', 'record.no_note publicity', 'record.legal_review legal_review'],
    ],
  ])('asks for what %s demands', (_name, mode, record, expected) => {
    expect(codes({ mode, record })).toEqual(expected)
  })

  it('goes in the order a walker would fill it in', () => {
    const parts = missingForSubmit({
      ...whole,
      steps: [],
      answers: [],
      record: null,
      questionAnswers: {},
      summary: '',
    }).map(({ part }) => part)
    expect([...new Set(parts)]).toEqual(['steps', 'answers', 'mode_record', 'questions', 'closing'])
  })
})
