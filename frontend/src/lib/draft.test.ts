import { effectScope, nextTick, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { dropDrafts, useDraft } from './draft'

const NAME = { person: 'p', subject: 'ticket.decline' }
const KEY = 'tongxing.draft.p.ticket.decline'
const empty = (text: string) => text === ''

function begin(text = '') {
  const scope = effectScope()
  const value = ref(text)
  const draft = scope.run(() => useDraft(NAME, value, empty))
  if (draft === undefined) throw new Error('no scope')
  return { scope, value, draft }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a draft', () => {
  it('is there after a reload, and says so', async () => {
    const { value, scope } = begin()
    value.value = '写到一半'
    await nextTick()
    vi.advanceTimersByTime(500)
    scope.stop()
    const again = begin()
    expect(again.value.value).toBe('写到一半')
    expect(again.draft.restored.value).toBe(true)
    again.scope.stop()
  })

  it('is kept although the page is left at once', async () => {
    const { value, scope } = begin()
    value.value = '快'
    await nextTick()
    globalThis.dispatchEvent(new Event('pagehide'))
    expect(localStorage.getItem(KEY)).toContain('快')
    scope.stop()
  })

  it('is gone after it was sent, was emptied, or the person signed out', async () => {
    const { value, draft, scope } = begin()
    value.value = '写了'
    await nextTick()
    vi.advanceTimersByTime(500)
    draft.clear()
    expect(localStorage.getItem(KEY)).toBeNull()
    value.value = '又写了'
    await nextTick()
    vi.advanceTimersByTime(500)
    value.value = ''
    await nextTick()
    vi.advanceTimersByTime(500)
    expect(localStorage.getItem(KEY)).toBeNull()
    scope.stop()
    localStorage.setItem(KEY, 'x')
    localStorage.setItem('other', 'y')
    dropDrafts()
    expect(localStorage.getItem(KEY)).toBeNull()
    expect(localStorage.getItem('other')).toBe('y')
  })

  it('of a fortnight ago, or one that cannot be read, is no draft', () => {
    localStorage.setItem(KEY, JSON.stringify({ at: Date.now() - 15 * 86_400_000, value: '旧' }))
    const old = begin('新')
    expect(old.value.value).toBe('新')
    old.scope.stop()
    localStorage.setItem(KEY, '{"at":')
    const broken = begin('新')
    expect(broken.value.value).toBe('新')
    broken.scope.stop()
  })

  it('does without a storage that refuses', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { value, scope } = begin()
    value.value = '写'
    await nextTick()
    expect(() => vi.advanceTimersByTime(500)).not.toThrow()
    expect(value.value).toBe('写')
    scope.stop()
    full.mockRestore()
  })
})
