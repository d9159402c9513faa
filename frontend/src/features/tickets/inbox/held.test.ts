import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { HeldDecisions, UNDO_MS, type Decided } from './held'

const decided = (id: string, version = 1): Decided => ({
  ticket: { id, version, number: `FK-${id}`, title: id },
  action: 'decline',
  body: { reason: '不属于职责范围' },
  words: id,
  key: `key-${id}`,
})

function desk(
  send: (one: Decided, keepalive: boolean) => Promise<unknown> = () => Promise.resolve(null),
) {
  const sent: [string, boolean][] = []
  const refused: [string, unknown][] = []
  const held = new HeldDecisions({
    send: (one, keepalive) => {
      sent.push([one.ticket.id, keepalive])
      return send(one, keepalive)
    },
    changed: () => undefined,
    sent: () => undefined,
    refused: (one, error) => refused.push([one.ticket.id, error]),
  })
  return { held, sent, refused }
}

describe('decisions held back', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('come back when they are refused, and are shown again', async () => {
    const { held, refused } = desk(() => Promise.reject(new Error('stale')))
    held.hold(decided('a'))
    expect(held.hides({ id: 'a', version: 1 })).toBe(true)
    await vi.advanceTimersByTimeAsync(UNDO_MS)
    expect(refused).toEqual([['a', new Error('stale')]])
    expect(held.hides({ id: 'a', version: 1 })).toBe(false)
  })

  it('are never sent when they are undone in time', async () => {
    const { held, sent } = desk()
    held.hold(decided('a'))
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1)
    expect(held.undo()?.body).toEqual({ reason: '不属于职责范围' })
    await vi.advanceTimersByTimeAsync(UNDO_MS)
    expect(sent).toEqual([])
    expect(held.undo()).toBeNull()
  })

  it('are sent once when their time is over, and cannot be undone then', async () => {
    const { held, sent } = desk()
    held.hold(decided('a'))
    await vi.advanceTimersByTimeAsync(UNDO_MS * 3)
    expect(sent).toEqual([['a', false]])
    expect(held.undo()).toBeNull()
  })

  it('make room: the next but one sends the oldest', async () => {
    const { held, sent } = desk()
    for (const id of ['a', 'b', 'c']) held.hold(decided(id))
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([['a', false]])
    expect(held.undo()?.ticket.id).toBe('c')
    expect(held.undo()?.ticket.id).toBe('b')
    expect(held.undo()).toBeNull()
  })

  it('are all sent at once when the page is left, to the end', async () => {
    const { held, sent } = desk()
    held.hold(decided('a'))
    held.hold(decided('b'))
    await held.flush(true)
    expect(sent).toEqual([
      ['a', true],
      ['b', true],
    ])
    await vi.advanceTimersByTimeAsync(UNDO_MS)
    expect(sent).toHaveLength(2)
  })

  it('hide the row they were made on, not a newer one of the same ticket', () => {
    const { held } = desk()
    held.hold(decided('a', 3))
    expect(held.hides({ id: 'a', version: 3 })).toBe(true)
    expect(held.hides({ id: 'a', version: 4 })).toBe(false)
  })
})
