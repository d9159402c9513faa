import { describe, expect, it } from 'vitest'

import type { LocalPart, LocalWalkView, StepContent } from '@/offline'

import { missingOf } from './facts'
import { findingFaults, findingForm, isUntouched } from './finding-form'
import { placeOf } from './missing-words'
import { sendable, stepForm } from './step-form'
import { nextThing, partState, stepState } from './tasks'

const AT = '2023-12-15T01:00:00.000Z'
function step(id: string, content: Partial<StepContent> = {}, rest: object = {}) {
  const whole = { position: 1, name: id, started_at: AT, pauses: [], materials: [], ...content }
  return {
    id,
    kind: 'step',
    content: whole,
    hold: false,
    refusal: null,
    ...rest,
  } as unknown as LocalPart<'step'>
}
function view(changes: Partial<LocalWalkView> = {}, startedAt: string | null = AT): LocalWalkView {
  return {
    walk: {
      id: 'w',
      stage: 'draft',
      startedAt,
      plan: { mode: 'in_person', case_kind: 'simulated', questions: [] },
      questionAnswers: [],
      summary: '好',
    },
    steps: [],
    answers: {},
    findings: [],
    mode: null,
    photos: [],
    isOpen: true,
    unsent: 0,
    needsCorrection: false,
    ...changes,
  } as unknown as LocalWalkView
}
const done = { ended_at: AT, outcome: 'done' as const }

describe('the state of a step', () => {
  it.each([
    ['refused', step('a', done, { refusal: { status: 422 } })],
    ['running', step('a')],
    ['paused', step('a', { paused_at: AT })],
    ['unfinished', step('a', { ended_at: AT })],
    ['done', step('a', done)],
  ])('is %s', (state, given) => expect(stepState(given)).toBe(state))
})

it.each([
  [false, 0, false, 'optional'],
  [false, 2, false, 'open'],
  [true, 2, false, 'unfinished'],
  [true, 0, false, 'done'],
  [true, 0, true, 'refused'],
])('a part begun %s with %d missing, refused %s is %s', (begun, missing, refused, state) => {
  expect(partState(begun, missing, refused)).toBe(state)
})

describe('the big button', () => {
  const stages = [
    { id: 'st1', name: '登录', optional: false },
    { id: 'st2', name: '查询', optional: true },
  ]
  const walked = step('登录', { ...done, guide_stage_id: 'st1' })
  const lack = (part: 'answers' | 'mode_record') => [{ part, code: 'x' }] as const
  it.each([
    ['starts', view({}, null), [], { do: 'start' }],
    [
      'goes on with the open step',
      view({ steps: [step('排队')] }),
      [],
      { do: 'continue', name: '排队' },
    ],
    ['asks for an outcome', view({ steps: [step('a', { ended_at: AT })] }), [], { do: 'continue' }],
    ['begins the next stage', view(), [], { do: 'begin', stage: stages[0] }],
    ['leaves optional stages alone', view({ steps: [walked] }), [], { do: 'check' }],
    ['leads to the checklist', view({ steps: [walked] }), lack('answers'), { do: 'checklist' }],
    ['leads to the mode record', view({ steps: [walked] }), lack('mode_record'), { do: 'mode' }],
    [
      'does not count a slip',
      view({ steps: [step('a', { discarded: true })] }),
      [],
      { do: 'begin', stage: stages[0] },
    ],
  ])('%s', (_name, given, missing, expected) => {
    expect(nextThing(given, stages, missing)).toMatchObject(expected)
  })
})

describe('what is missing on the device', () => {
  it('leaves out slips and names what is held back', () => {
    const finding = { id: 'f', hold: true, content: { title: '' } }
    const given = view({
      steps: [step('a', { discarded: true }), step('b', done, { hold: true })],
      findings: [finding] as unknown as LocalWalkView['findings'],
      mode: { hold: false, content: { phases: ['x'] } } as unknown as LocalWalkView['mode'],
    })
    expect(missingOf(given, []).map(({ code }) => code)).toEqual([
      'step.unfinished',
      'finding.unfinished',
    ])
  })

  it.each([
    [{ part: 'steps', code: 'steps.none' }, '/r'],
    [{ part: 'steps', code: 'step.open', id: 's' }, '/r/steps/s'],
    [{ part: 'answers', code: 'x', id: 'flow' }, '/r/checklist?at=flow'],
    [{ part: 'findings', code: 'x', id: 'f' }, '/r/findings/f'],
    [{ part: 'mode_record', code: 'x', id: 'phases' }, '/r/mode?at=phases'],
    [{ part: 'questions', code: 'x', id: '0' }, '/r/check?at=question-0'],
    [{ part: 'closing', code: 'x' }, '/r/check?at=summary'],
  ] as const)('%o is put right at %s', (missing, place) => {
    expect(placeOf(missing, '/r')).toBe(place)
  })
})

describe('what the server would not take', () => {
  const form = stepForm(step('登录').content)
  it.each([
    [{}, true],
    [{ name: ' ' }, false],
    [{ name: '长'.repeat(60) }, true],
    [{ name: '长'.repeat(101) }, false],
    [{ note: '字'.repeat(5000) }, true],
    [{ note: '字'.repeat(5001) }, false],
    [{ visit_number: 0 }, false],
    [{ fee_fen: -1 }, false],
    [{ waiting_seconds: -60 }, false],
  ])('step %#', (changes, expected) => expect(sendable({ ...form, ...changes })).toBe(expected))

  const blank = findingForm(undefined, { stepId: 's', stageId: null })
  it.each([
    ['a', { title: 'shortTitle' }],
    ['多要材料', {}],
    ['长'.repeat(121), { title: 'longTitle' }],
  ])('finding “%s”', (title, faults) => expect(findingFaults({ ...blank, title })).toEqual(faults))

  it('knows a finding nobody wrote in', () => {
    expect(isUntouched(blank)).toBe(true)
    expect(isUntouched({ ...blank, description: '排队' })).toBe(false)
  })
})
