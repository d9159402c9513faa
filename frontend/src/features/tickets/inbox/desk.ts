import { shallowReactive } from 'vue'

import { isProblem } from '@/api/problems'
import { registerUnsent } from '@/lib/unsent'

import { runAction } from '../actions/run'
import { HeldDecisions, type Decided } from './held'
import { readJournal, writeJournal, type Refused } from './journal'

/** What the page hears of decisions, also of those answered after it was left. */
export interface DeskEvents {
  sent: (decided: Decided) => void
  refused: (refused: Refused) => void
  words: (error: unknown) => string
}

export interface Desk {
  held: HeldDecisions
  refused: Map<string, Refused>
  /** What was typed for a ticket and an action, while it is not sent. */
  drafts: Map<string, Record<string, unknown>>
  forgetRefused: (id: string) => void
  listen: (events: DeskEvents) => void
}

const AGAIN_MS = 1500
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function send(decided: Decided, keepalive: boolean): Promise<unknown> {
  const { ticket, action, body, key } = decided
  try {
    return await runAction(ticket, action, body, { key, keepalive })
  } catch (error) {
    // the same decision is still on its way from before the page was reloaded
    if (!isProblem(error, 'idempotency.in_flight')) throw error
    await wait(AGAIN_MS)
    return runAction(ticket, action, body, { key, keepalive })
  }
}

function openDesk(person: string): Desk {
  const before = readJournal(person)
  const refused = shallowReactive(new Map<string, Refused>())
  let events: DeskEvents | null = null
  const note = () =>
    writeJournal(person, {
      held: [...held.waiting.map(({ decided }) => decided), ...held.onTheWay],
      refused: [...refused.values()],
    })
  const held = new HeldDecisions({
    send,
    changed: note,
    sent: (decided) => events?.sent(decided),
    refused: (decided, error) => {
      const found = { decided, why: events?.words(error) ?? '' }
      refused.set(decided.ticket.id, found)
      events?.refused(found)
    },
  })
  for (const one of before.refused) refused.set(one.decided.ticket.id, one)
  registerUnsent(async () => {
    await held.flush()
    return refused.size
  })
  globalThis.addEventListener('pagehide', () => void held.flush(true))
  return {
    held,
    refused,
    drafts: new Map(),
    forgetRefused(id) {
      refused.delete(id)
      note()
    },
    listen(now) {
      const first = events === null
      events = now
      if (first) for (const decided of before.held) void held.resume(decided)
    },
  }
}

const desks = new Map<string, Desk>()

/** The desk of a person outlives the page: what was decided is sent although one looks elsewhere. */
export function deskOf(person: string): Desk {
  let desk = desks.get(person)
  if (desk === undefined) {
    desk = openDesk(person)
    desks.set(person, desk)
  }
  return desk
}

/** For tests: each begins with an empty desk. */
export function clearDesks(): void {
  desks.clear()
}
