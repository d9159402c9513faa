import { describe, expect, it } from 'vitest'

import { newId } from './ids'

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('newId', () => {
  it('makes version 7 ids that the server accepts', () => {
    for (let i = 0; i < 200; i += 1) expect(newId()).toMatch(UUID7)
  })

  it('never repeats and sorts by time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000)
    const moment = Date.UTC(2026, 9, 12, 1, 30)
    expect(newId(moment) < newId(moment + 1)).toBe(true)
    expect(Number.parseInt(newId(moment).replace('-', '').slice(0, 12), 16)).toBe(moment)
  })
})
