import { shallowReactive } from 'vue'

/** So long a decision can be taken back by one key. */
export const UNDO_MS = 8000
/** The next-but-one decision sends the oldest: who goes on that far has meant it. */
const MOST_HELD = 2

export interface Decided {
  ticket: { id: string; version: number; number: string; title: string }
  action: string
  body: Record<string, unknown>
  /** What was decided, in words: 交办给就业促进处. */
  words: string
  /** Idempotency-Key: one decision, however often it is sent. */
  key: string
}

interface Ports {
  send: (decided: Decided, keepalive: boolean) => Promise<unknown>
  /** Called whenever what waits, or what was refused, has changed. */
  changed: () => void
  sent: (decided: Decided) => void
  refused: (decided: Decided, error: unknown) => void
}

interface Waiting {
  decided: Decided
  timer: ReturnType<typeof setTimeout>
}

/**
 * Decisions held back for the time in which they can be undone. Each is sent once: when its time is
 * over, when the next-but-one comes, or when the page is left.
 */
export class HeldDecisions {
  readonly waiting = shallowReactive<Waiting[]>([])
  readonly onTheWay = shallowReactive<Decided[]>([])
  /** Version at which a ticket was decided: rows no newer than that are not shown again. */
  readonly decided = shallowReactive(new Map<string, number>())

  constructor(private readonly ports: Ports) {}

  hold(decided: Decided): void {
    const timer = setTimeout(() => void this.release(decided), UNDO_MS)
    this.waiting.push({ decided, timer })
    this.decided.set(decided.ticket.id, decided.ticket.version)
    while (this.waiting.length > MOST_HELD) {
      const oldest = this.waiting[0]
      if (oldest !== undefined) void this.release(oldest.decided)
    }
    this.ports.changed()
  }

  /** Takes the last one back; null when nothing can be taken back any more. */
  undo(): Decided | null {
    const last = this.waiting.pop()
    if (last === undefined) return null
    clearTimeout(last.timer)
    this.decided.delete(last.decided.ticket.id)
    this.ports.changed()
    return last.decided
  }

  /** Sends all at once; `keepalive` when the page itself goes away. */
  flush(keepalive = false): Promise<unknown> {
    return Promise.all(
      this.waiting.map(({ decided }) => decided).map((one) => this.release(one, keepalive)),
    )
  }

  hides(row: { id: string; version: number }): boolean {
    const version = this.decided.get(row.id)
    return version !== undefined && row.version <= version
  }

  /** Sends what another life of the page had held; its key makes it one decision. */
  resume(decided: Decided): Promise<unknown> {
    this.decided.set(decided.ticket.id, decided.ticket.version)
    return this.post(decided, false)
  }

  private release(decided: Decided, keepalive = false): Promise<unknown> {
    const index = this.waiting.findIndex((one) => one.decided === decided)
    if (index < 0) return Promise.resolve()
    clearTimeout(this.waiting[index]?.timer)
    this.waiting.splice(index, 1)
    return this.post(decided, keepalive)
  }

  private async post(decided: Decided, keepalive: boolean): Promise<void> {
    this.onTheWay.push(decided)
    try {
      await this.ports.send(decided, keepalive)
      this.ports.sent(decided)
    } catch (error) {
      this.decided.delete(decided.ticket.id)
      this.ports.refused(decided, error)
    } finally {
      const index = this.onTheWay.indexOf(decided)
      if (index >= 0) this.onTheWay.splice(index, 1)
      this.ports.changed()
    }
  }
}
