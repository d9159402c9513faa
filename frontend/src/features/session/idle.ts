import { onScopeDispose, ref } from 'vue'

import { refresh } from '@/api/refresh'
import { useSession } from '@/api/session'
import { tokenLife } from '@/api/token'

const MINUTE = 60_000
/** The server ends a session after 30 minutes without a refresh; the page must be first. */
export const IDLE_LIMIT = 29 * MINUTE
export const WARN_BEFORE = 3 * MINUTE
const LOOK_EVERY = 15_000
/** While somebody works, even offline or only typing, the session is kept alive. */
const KEEP_ALIVE_S = 120
const KEY = 'tongxing.last-active'

function lastInAnyTab(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0)
  } catch {
    return 0
  }
}

function whenAnybodyMoves(seen: () => void): () => void {
  const signs = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const
  for (const sign of signs) document.addEventListener(sign, seen, { passive: true, capture: true })
  return () => {
    for (const sign of signs) document.removeEventListener(sign, seen, { capture: true })
  }
}

/** Watches whether anybody is there, in any tab; says when to warn and ends the session. */
export function useIdle() {
  const session = useSession()
  const minutesLeft = ref<number | null>(null)
  let last = Date.now()
  let noted = 0

  function seen(): void {
    const now = Date.now()
    if (minutesLeft.value !== null) return // the question must be answered, not brushed away
    last = now
    if (now - noted < LOOK_EVERY) return
    noted = now
    try {
      localStorage.setItem(KEY, String(now))
    } catch {
      // this tab alone, then
    }
  }

  async function stay(): Promise<void> {
    minutesLeft.value = null
    noted = 0
    seen()
    await refresh().catch(() => undefined)
  }

  function look(): void {
    if (session.state !== 'signed_in') {
      minutesLeft.value = null
      return
    }
    const now = Date.now()
    const other = lastInAnyTab()
    if (other > last && other <= now) {
      last = other
      minutesLeft.value = null
    }
    const idle = Math.max(0, now - last) // a clock set back ends nobody's session
    if (idle >= IDLE_LIMIT) {
      minutesLeft.value = null
      session.expire()
    } else if (idle >= IDLE_LIMIT - WARN_BEFORE) {
      minutesLeft.value = Math.ceil((IDLE_LIMIT - idle) / MINUTE)
    } else if (tokenLife() < KEEP_ALIVE_S && idle < 10 * MINUTE) {
      refresh().catch(() => undefined)
    }
  }

  const timer = setInterval(look, LOOK_EVERY)
  onScopeDispose(() => clearInterval(timer))
  onScopeDispose(whenAnybodyMoves(seen))
  return { minutesLeft, stay }
}
