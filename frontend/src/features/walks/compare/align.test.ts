import { describe, expect, it } from 'vitest'

import { aStage, aStep } from '@tests/support/walks'

import { align, tally } from './align'

const stages = [aStage(1), aStage(2), aStage(3, { optional: true }), aStage(4, { any_order: true })]
const at = (n: number, stage: number | null, changes = {}) =>
  aStep(n, { guide_stage_id: stage === null ? null : aStage(stage).id, ...changes })

/** Rows as `mark:stage:steps`, e.g. `match:2:1+3`. */
function told(steps: ReturnType<typeof aStep>[], over = true, published = stages): string[] {
  return align(published, steps, { over }).rows.map(
    (row) =>
      `${row.mark}:${row.stage?.position ?? '-'}:${row.steps.map((step) => step.position).join('+')}`,
  )
}

describe('the guide beside the walk', () => {
  it.each([
    ['nothing walked, over', [], true, ['missed:1:', 'missed:2:', 'optional:3:', 'missed:4:']],
    ['nothing walked yet', [], false, ['ahead:1:', 'ahead:2:', 'ahead:3:', 'ahead:4:']],
    [
      'as published',
      [at(1, 1), at(2, 2), at(3, 3), at(4, 4)],
      true,
      ['match:1:1', 'match:2:2', 'match:3:3', 'match:4:4'],
    ],
    [
      'an extra step stands after the stage before it',
      [at(1, 1), at(2, null), at(3, null), at(4, 2)],
      true,
      ['match:1:1', 'extra:-:2', 'extra:-:3', 'match:2:4', 'optional:3:', 'missed:4:'],
    ],
    [
      'an extra step at the very beginning leads',
      [at(1, null), at(2, 1)],
      true,
      ['extra:-:1', 'match:1:2', 'missed:2:', 'optional:3:', 'missed:4:'],
    ],
    [
      'a stage walked twice holds both steps',
      [at(1, 1), at(2, 2), at(3, 1)],
      true,
      ['match:1:1+3', 'match:2:2', 'optional:3:', 'missed:4:'],
    ],
    [
      'a stage of another guide is an extra step',
      [aStep(1, { guide_stage_id: aStage(99).id })],
      true,
      ['extra:-:1', 'missed:1:', 'missed:2:', 'optional:3:', 'missed:4:'],
    ],
    [
      'positions count, not the order of arrival',
      [at(2, 2), at(1, 1)],
      true,
      ['match:1:1', 'match:2:2', 'optional:3:', 'missed:4:'],
    ],
    [
      'discarded steps are not compared',
      [at(1, 1, { discarded: true }), at(2, 2)],
      true,
      ['missed:1:', 'match:2:2', 'optional:3:', 'missed:4:'],
    ],
  ])('%s', (_, steps, over, rows) => {
    expect(told(steps, over)).toEqual(rows)
  })

  it('without a guide marks nothing', () => {
    expect(told([aStep(1), aStep(2)], true, [])).toEqual(['plain:-:1', 'plain:-:2'])
  })

  it.each([
    ['in order', [at(1, 1), at(2, 2)], []],
    ['a later stage first', [at(1, 2), at(2, 1)], [2]],
    ['the same stage again', [at(1, 1), at(2, 1)], []],
    ['a stage that may be walked at any time', [at(1, 4), at(2, 1)], []],
  ])('order: %s', (_, steps, wrong) => {
    const found = align(stages, steps, { over: true }).outOfOrder
    expect(steps.filter(({ id }) => found.has(id)).map(({ position }) => position)).toEqual(wrong)
  })

  it('keeps discarded steps apart and counts what it found', () => {
    const found = align(stages, [at(1, 2), at(2, 1), at(3, null), at(4, 1, { discarded: true })], {
      over: true,
    })
    expect(found.discarded.map(({ position }) => position)).toEqual([4])
    expect(tally(found)).toMatchObject({
      stages: 4,
      match: 2,
      extra: 1,
      missed: 1,
      optional: 1,
      order: 1,
    })
  })
})
