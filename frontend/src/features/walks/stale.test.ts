import { describe, expect, it } from 'vitest'

import { Problem } from '@/api/problems'
import { aFinding, aWalk, anId } from '@tests/support/walks'

import { isOutdated, whatChanged } from './stale'

const review = {
  id: anId(80),
  round: 1,
  tier: 'unit' as const,
  verdict: 'accepted' as const,
  note: '',
  without_unit_reason: null,
  reviewer_name: '安祺',
  comments: [],
  created_at: '2026-03-03T01:00:00Z',
}
const amendment = {
  id: anId(70),
  subject: 'walk' as const,
  subject_id: null,
  changes: {},
  statement: '补',
  reason: '漏',
  created_at: '2026-03-03T01:00:00Z',
}
const before = aWalk({ findings: [aFinding(1)] })

describe('what others did meanwhile', () => {
  it.each([
    ['nothing', {}, []],
    ['the version alone', { version: 6 }, ['other']],
    ['the state', { version: 6, state: 'returned' as const }, ['state']],
    ['a review', { version: 6, reviews: [review] }, ['review']],
    ['an amendment', { version: 6, amendments: [amendment] }, ['amendment']],
    [
      'a finding',
      { version: 6, findings: [aFinding(1, { state: 'ticketed' as const })] },
      ['finding'],
    ],
    [
      'all at once',
      { version: 9, state: 'accepted' as const, reviews: [review], amendments: [amendment] },
      ['state', 'review', 'amendment'],
    ],
  ])('%s', (_, changes, keys) => {
    expect(whatChanged(before, { ...before, ...changes }).map(({ key }) => key)).toEqual(keys)
  })

  it.each([
    [412, true],
    [409, true],
    [422, false],
    [500, false],
  ])('a refusal with %d: read again? %s', (status, outdated) => {
    expect(isOutdated(new Problem(status, 'client.unreadable'))).toBe(outdated)
    expect(isOutdated(null)).toBe(false)
  })
})
