import { withLock } from '@/lib/locks'
import { noteSilence } from '@/lib/network'

import { Problem, readProblem } from './problems'
import { dropToken, holdToken } from './token'

const PATH = '/api/v1/auth/refresh'
const SUPERSEDED_TRIES = 3
const SUPERSEDED_WAIT_MS = 300

type Listener = () => void
const listeners = new Set<Listener>()

/** Called when the session is over for good and a new sign-in is needed. */
export function onSessionOver(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let running: Promise<boolean> | null = null

/**
 * A new access token for the refresh cookie: true, or false when the session is over. One call at a
 * time in all tabs, because the cookie changes each time and an old one shown again ends the session.
 * Throws a Problem when the server cannot be reached or cannot say.
 */
export function refresh(): Promise<boolean> {
  running ??= withLock('refresh', ask).finally(() => {
    running = null
  })
  return running
}

async function ask(): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await post()
    if (response.ok) {
      const { access_token: token, expires_in: life } = (await response.json()) as {
        access_token: string
        expires_in: number
      }
      holdToken(token, life)
      return true
    }
    const problem = await readProblem(response)
    if (problem.code === 'auth.refresh_superseded' && attempt < SUPERSEDED_TRIES) {
      await new Promise((resolve) => setTimeout(resolve, SUPERSEDED_WAIT_MS))
      continue
    }
    if (response.status !== 401) throw problem
    dropToken()
    for (const listener of listeners) listener()
    return false
  }
}

async function post(): Promise<Response> {
  try {
    return await fetch(PATH, { method: 'POST', credentials: 'same-origin', redirect: 'error' })
  } catch {
    noteSilence()
    throw new Problem(0, 'client.unreachable')
  }
}
