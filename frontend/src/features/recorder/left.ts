import { forgetDraft, readDraft, writeDraft } from '@/lib/draft'

import { same } from './merge'

/** The walk, and which part of it a form writes. */
export interface Place {
  view: () => { walk: { id: string }; isOpen: boolean }
  part: () => string
}

/** Fields as they were typed last, beside what the store held of them. */
export interface Left<T> {
  before: Partial<T>
  now: Partial<T>
}

const nameOf = ({ view, part }: Place) => `${view().walk.id}.${part()}`

/** A page that is gone writes nothing more to the store: its last change waits beside it. */
export function leave<T>(at: Place, left: Left<T> | null): void {
  if (left !== null && at.view().isOpen) writeDraft(nameOf(at), left)
}

export function settle(at: Place): void {
  forgetDraft(nameOf(at))
}

/** Types again what waited, where the store still holds what it was typed over. */
export function bringBack<T extends object>(at: Place, held: T, form: T): void {
  const left = readDraft(nameOf(at)) as Left<T> | null
  if (left === null || !at.view().isOpen) return
  settle(at)
  for (const key of Object.keys(held) as (keyof T)[]) {
    const last = left.now[key]
    if (last !== undefined && same(held[key], left.before[key])) form[key] = last
  }
}
