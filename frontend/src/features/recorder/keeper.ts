import type { Left } from './left'
import { merge, same } from './merge'

export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

export type Elsewhere = 'none' | 'merged' | 'both'

function differing<T extends object>(form: T, known: T): (keyof T)[] {
  return (Object.keys(form) as (keyof T)[]).filter((key) => !same(form[key], known[key]))
}

function only<T extends object>(form: T, keys: (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.map((key) => [key, copy(form[key])])) as unknown as Partial<T>
}

/** What a form knows of the store: what it saw there last, and what it wrote and has not seen yet. */
export class Keeper<T extends object> {
  private base: T | null = null
  /** Such an answer of the store is our own echo, not another tab. */
  private echoes: string[] = []

  /** The form after the store told what it holds, and whether another tab had a hand in it. */
  take(now: T, form: T | null): { form: T; elsewhere: Elsewhere } {
    if (this.base === null || form === null) {
      this.base = copy(now)
      return { form: copy(now), elsewhere: 'none' }
    }
    const echo = this.echoes.indexOf(JSON.stringify(now))
    const foreign = echo < 0 && !same(now, this.base)
    const merged = foreign ? merge(this.base, copy(now), form) : null
    if (echo >= 0) this.echoes = this.echoes.slice(echo + 1)
    if (echo >= 0 || this.echoes.length === 0) this.base = copy(now)
    if (merged === null || merged.theirs.length === 0) return { form, elsewhere: 'none' }
    return { form: merged.value, elsewhere: merged.both.length > 0 ? 'both' : 'merged' }
  }

  /** The fields typed here that the store has not; null when it has them all. */
  changes(form: T | null): Partial<T> | null {
    if (this.base === null || form === null) return null
    const last = this.echoes[this.echoes.length - 1]
    const known = last === undefined ? this.base : (JSON.parse(last) as T)
    const keys = differing(form, known)
    return keys.length === 0 ? null : only(form, keys)
  }

  /** What the store has not confirmed yet, written or not. */
  unconfirmed(form: T | null): Left<T> | null {
    if (this.base === null || form === null) return null
    const keys = differing(form, this.base)
    return keys.length === 0 ? null : { before: only(this.base, keys), now: only(form, keys) }
  }

  writes(whole: T): void {
    this.echoes.push(JSON.stringify(whole))
  }

  failed(whole: T): void {
    this.echoes = this.echoes.filter((echo) => echo !== JSON.stringify(whole))
  }
}
