import { describe, expect, it } from 'vitest'

import {
  bodyOf,
  changesOf,
  isChanged,
  keyFor,
  moved,
  type DraftQuestion,
  type EditionDraft,
} from './edition'

const question = (key: string, changes: Partial<DraftQuestion> = {}): DraftQuestion => ({
  key,
  dimension: 'flow',
  heading: '通不通',
  article: '五（二）',
  phrase: `原文${key}`,
  text: `问题${key}`,
  text_en: `Question ${key}`,
  ...changes,
})
const draft = (...questions: DraftQuestion[]): EditionDraft => ({
  title: '体验清单',
  title_en: 'Checklist',
  document: '辽人社办〔2023〕38号',
  issued_on: '2023-10-13',
  questions,
})

describe('a new edition of a checklist', () => {
  it('sees additions, removals, changes and another order apart', () => {
    const before = draft(question('flow.a'), question('flow.b'), question('flow.c'))
    const after = draft(
      question('flow.c'),
      question('flow.a', { text: '另一个问题' }),
      question('flow.d'),
    )
    const changes = changesOf(before, after)
    expect(changes.added.map(({ key }) => key)).toEqual(['flow.d'])
    expect(changes.removed.map(({ key }) => key)).toEqual(['flow.b'])
    expect(changes.changed.map(({ after: now }) => now.key)).toEqual(['flow.a'])
    expect(changes.reordered).toBe(true)
    expect(changes.particulars).toBe(false)
    expect(isChanged(changesOf(before, draft(...before.questions)))).toBe(false)
    expect(isChanged(changesOf(before, { ...before, title: '新清单' }))).toBe(true)
  })

  it('moves a question among those of its dimension only', () => {
    const other = question('cost.x', { dimension: 'cost' })
    const all = [question('flow.a'), other, question('flow.b')]
    expect(moved(all, 'flow.b', -1).map(({ key }) => key)).toEqual(['flow.b', 'cost.x', 'flow.a'])
    expect(moved(all, 'flow.a', -1)).toEqual(all)
    expect(moved(all, 'cost.x', 1)).toEqual(all)
  })

  it.each([
    ['Is the guide right?', [], 'flow.is_the_guide_right'],
    ['Is the guide right?', ['flow.is_the_guide_right'], 'flow.is_the_guide_right_a'],
    ['指南', [], 'flow.question'],
    ['12345', ['flow.question', 'flow.question_a'], 'flow.question_b'],
  ])('makes a key of “%s” that is not in use', (words, taken, key) => {
    const made = keyFor('flow', words, taken)
    expect(made).toBe(key)
    expect(made).toMatch(/^[a-z_]+\.[a-z_]+$/)
  })

  it('quotes every phrase in its article, and lets a long article go on in another section', () => {
    const long = '长'.repeat(190)
    const questions = Array.from({ length: 25 }, (_, index) =>
      question(`flow.${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}`, { phrase: long }),
    )
    const cost = question('cost.x', { dimension: 'cost' })
    const body = bodyOf('2023-38', draft(cost, ...questions))
    expect(body.sections.map((section) => section.dimension)).toEqual([
      'flow',
      'flow',
      'flow',
      'cost',
    ])
    for (const section of body.sections) {
      expect(section.text.length).toBeLessThanOrEqual(2000)
      for (const one of section.questions) expect(section.text).toContain(one.phrase)
    }
  })
})
