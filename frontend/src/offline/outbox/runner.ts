import { shallowReactive } from 'vue'

import { withLock } from '@/lib/locks'
import { probe, reachable } from '@/lib/network'

import type { OfflineDb } from '../db'
import { onNudge } from '../signals'
import { portFor } from './port'
import { forgetRefusals, sendAll, type Outcome, type Progress } from './send'

const SOON_MS = 1_500
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 5 * 60_000

export interface Sending {
  busy: boolean
  progress: Progress | null
  /** Why the last attempt did not get through; null when it did. */
  error: unknown
  /** Waits for the person to sign in. */
  needsSignIn: boolean
  /** When the next attempt comes by itself (milliseconds of the device's clock). */
  nextAt: number | null
}

/** What this tab is sending; other tabs see its results in the store. */
export const sending = shallowReactive<Sending>({
  busy: false,
  progress: null,
  error: null,
  needsSignIn: false,
  nextAt: null,
})

/** How long to wait after so many attempts in vain; what the server asked for comes first. */
export function waitAfter(failures: number, asked: number | null): number {
  const doubled = FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10)
  return Math.max(Math.min(doubled, LONGEST_WAIT_MS), (asked ?? 0) * 1000)
}

/** One person's outbox: sends when there is reason to hope, one tab at a time. */
export class Runner {
  private readonly port
  private timer: ReturnType<typeof setTimeout> | undefined
  private failures = 0
  /** Before this the server does not want to be asked (by the page's stopwatch). */
  private notBefore = 0
  private running: Promise<void> | null = null
  private again = false
  private stopped = false
  private readonly unhook: () => void

  constructor(
    private readonly db: OfflineDb,
    private readonly maySend: () => boolean,
  ) {
    this.port = portFor(db.personId)
    this.unhook = listen(
      () => void this.run(),
      () => this.later(Math.max(SOON_MS, this.notBefore - performance.now())),
    )
  }

  /** Sends now. `force` lets refused things go once more, as they are. */
  async run(force = false): Promise<void> {
    if (this.stopped || !this.maySend()) return
    const wait = this.notBefore - performance.now()
    if (wait > 0 && !force) {
      this.later(wait)
      return
    }
    if (force) await forgetRefusals({ db: this.db })
    this.again = true
    sending.nextAt = null
    clearTimeout(this.timer)
    this.running ??= this.untilCalm().finally(() => {
      this.running = null
    })
    await this.running
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
    Object.assign(sending, { nextAt: null, error: null, needsSignIn: false })
    this.unhook()
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer)
    if (this.stopped) return
    sending.nextAt = Date.now() + milliseconds
    this.timer = setTimeout(() => void this.run(), milliseconds)
  }

  /** Runs on while changes came in meanwhile. */
  private async untilCalm(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false
        await this.attempt()
      }
    } catch (error) {
      if (this.stopped) return // the store was closed under it: the next page goes on
      sending.error = error
      this.later(LONGEST_WAIT_MS)
    }
  }

  private async attempt(): Promise<void> {
    if (!(await hasWork(this.db))) return
    if (!reachable.value && !(await probe())) {
      this.note({ kind: 'later', after: null, error: null })
      return
    }
    if (!this.maySend()) return
    sending.busy = true
    const tell = (progress: Progress) => {
      if (sending.busy) sending.progress = progress
    }
    try {
      const trip = { db: this.db, port: this.port }
      this.note(await withLock(`outbox.${this.db.personId}`, () => sendAll(trip, tell)))
    } finally {
      sending.busy = false
      sending.progress = null
    }
  }

  private note(outcome: Outcome): void {
    if (this.stopped) return
    sending.needsSignIn = outcome.kind === 'sign_in'
    sending.error = outcome.kind === 'later' ? outcome.error : null
    this.failures = outcome.kind === 'later' ? this.failures + 1 : 0
    if (outcome.kind !== 'later') return
    this.notBefore = performance.now() + (outcome.after ?? 0) * 1000
    this.later(waitAfter(this.failures, outcome.after))
  }
}

/** Walks that are not sent yet: the others need nobody. */
async function hasWork(db: OfflineDb): Promise<boolean> {
  return (await db.walks.where('stage').anyOf('draft', 'waiting').count()) > 0
}

function listen(now: () => void, soon: () => void): () => void {
  const seen = () => {
    if (document.visibilityState !== 'hidden') soon()
  }
  const stopNudges = onNudge(soon)
  globalThis.addEventListener('online', now)
  globalThis.addEventListener('focus', soon)
  document.addEventListener('visibilitychange', seen)
  return () => {
    stopNudges()
    globalThis.removeEventListener('online', now)
    globalThis.removeEventListener('focus', soon)
    document.removeEventListener('visibilitychange', seen)
  }
}
