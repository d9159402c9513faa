import { newId } from '@/lib/ids'

/**
 * The idempotency key of a form: pressing again with the same content repeats the same attempt, so
 * that a lost answer never makes two objects; other content, or a success, begins a new one.
 */
export function createAttempt(): { keyFor: (body: unknown) => string; done: () => void } {
  let last: { body: string; key: string } | null = null
  return {
    keyFor(body) {
      const text = JSON.stringify(body ?? null)
      if (last?.body !== text) last = { body: text, key: newId() }
      return last.key
    },
    done() {
      last = null
    },
  }
}
