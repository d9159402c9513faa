import { withLock } from '@/lib/locks'
import { noteSilence } from '@/lib/network'

import { isForeign, Problem, readProblem } from './problems'
import { dropToken, holdToken } from './token'

const PATH = '/api/v1/auth/refresh'
/**
 * When to ask again after 409: soon for the cookie of another tab; and in all a little longer than
 * the server's grace of 5 s (REUSE_GRACE), after which it takes the answer for lost and gives another.
 */
const SUPERSEDED_WAITS_MS = [300, 700, 1500, 3000]

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
 * time in all tabs, because the cookie changes each time and a spent one shown again ends the session.
 * Throws a Problem when the server cannot be reached or cannot say.
 */
export function refresh(): Promise<boolean> {
  running ??= withLock('refresh', ask).finally(() => {
    running = null
  })
  return running
}

async function ask(): Promise<boolean> {
  for (let attempt = 0; ; attempt += 1) {
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
    const wait = SUPERSEDED_WAITS_MS[attempt]
    if (problem.code === 'auth.refresh_superseded' && wait !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      continue
    }
    if (response.status !== 401) throw problem
    dropToken()
    for (const listener of listeners) listener()
    return false
  }
}

async function post(): Promise<Response> {
  const response = await fetch(PATH, {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
  }).catch(() => null)
  if (response !== null && !isForeign(response)) return response
  noteSilence()
  throw response === null
    ? new Problem(0, 'client.unreachable')
    : new Problem(response.status, 'client.not_our_server')
}
