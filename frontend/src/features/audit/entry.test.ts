import { describe, expect, it } from 'vitest'

import { numberOf, placeOf, readable, type Entry } from './entry'
import { askedFor, midnight } from './filters'

const ID = '0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f'
const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: ID,
  occurred_at: '2026-01-05T01:00:00Z',
  name: 'ticket.dispatched',
  aggregate: 'ticket',
  aggregate_id: ID,
  actor_id: ID,
  actor_kind: 'user',
  actor_name: '孙*',
  organisation_id: ID,
  request_id: null,
  address: null,
  payload: {},
  position: 1,
  hash: 'h',
  ...changes,
})

describe('an entry of the trail', () => {
  it('leads to its object only for who may see it', () => {
    expect(placeOf(entry(), () => false)).toBeNull()
    expect(placeOf(entry(), (...anyOf) => anyOf.includes('ticket:read'))).toBe(`/tickets/${ID}`)
    expect(placeOf(entry({ aggregate: 'user', aggregate_id: 'unknown' }), () => true)).toBeNull()
    expect(placeOf(entry({ aggregate: 'session' }), () => true)).toBeNull()
  })

  it('shows what a person reads, ids and digests apart', () => {
    const payload = {
      number: 'FK-1',
      reason: '',
      organisation_id: ID,
      ticket_ids: [ID],
      roles: ['walker'],
      sha256: 'abc',
      note: null,
      passed: false,
    }
    expect(readable(payload).map(([name]) => name)).toEqual(['number', 'roles', 'passed'])
    expect(numberOf(entry({ payload }))).toBe('FK-1')
    expect(numberOf(entry())).toBe('')
  })

  it.each([
    [{ event: 'ticket.dispatched' }, { name: 'ticket.dispatched' }],
    [{ event: "x' OR 1" }, {}],
    [
      { kind: 'ticket', actor: ID, object: 'nobody' },
      { aggregate: 'ticket', actor_id: ID },
    ],
    [
      { from: '2026-10-12', to: '2026-10-12' },
      { since: '2026-10-11T16:00:00Z', until: '2026-10-12T16:00:00Z' },
    ],
    [{ from: 'yesterday', to: '2026-13-40' }, {}],
  ])('an address with %o asks for %o', (state, asked) => {
    expect(askedFor(state)).toEqual(asked)
  })

  it('days begin at midnight in China', () => {
    expect(midnight('2026-01-01')).toBe('2025-12-31T16:00:00Z')
    expect(midnight('')).toBeNull()
  })
})
