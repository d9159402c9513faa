import { newId } from '@/lib/ids'
import { noteAnswer, noteSilence } from '@/lib/network'

import { isForeign, Problem, readProblem } from './problems'
import { refresh } from './refresh'
import { currentToken, tokenLife } from './token'

const SIGN_IN = '/api/v1/auth/login'
const TIMEOUT_MS = 30_000
const RETRIES = 2
const LONGEST_WAIT_S = 5
const BUSY = new Set([502, 503, 504])
const SAFE = new Set(['GET', 'HEAD'])
/** A token about to lapse is changed before the call rather than after its refusal. */
const TOO_SHORT_S = 5

/**
 * Sends one request of the API: token, idempotency key, one refresh on 401, patience on 503.
 * Answers only successes; everything else is thrown as a `Problem`.
 */
export async function send(request: Request): Promise<Response> {
  // a step of the sign-in brings its own token, its first one none
  const own = !request.headers.has('Authorization') && !request.url.endsWith(SIGN_IN)
  if (!SAFE.has(request.method) && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', newId())
  }
  if (own && currentToken() !== null && tokenLife() < TOO_SHORT_S) await refresh()
  let response = await patiently(request, own)
  if (response.status === 401 && own && currentToken() !== null) {
    if (await refresh()) response = await patiently(request, own)
  }
  if (!response.ok) throw await readProblem(response)
  return response
}

async function patiently(request: Request, own: boolean): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await once(request, own)
    if (!BUSY.has(response.status) || attempt === RETRIES) return response
    const asked = Number.parseInt(response.headers.get('retry-after') ?? '1', 10)
    if (asked > LONGEST_WAIT_S) return response
    await wait((Number.isNaN(asked) ? 1 : asked) * 1000, request.signal)
  }
}

async function once(request: Request, own: boolean): Promise<Response> {
  const attempt = request.clone()
  const token = currentToken()
  if (own && token !== null) attempt.headers.set('Authorization', `Bearer ${token}`)
  const clock = new AbortController()
  const stop = () => clock.abort()
  request.signal.addEventListener('abort', stop)
  const timer = setTimeout(stop, TIMEOUT_MS)
  try {
    const response = await fetch(attempt, { signal: clock.signal })
    if (isForeign(response)) throw new Problem(response.status, 'client.not_our_server')
    noteAnswer()
    return response
  } catch (error) {
    if (request.signal.aborted) throw error
    noteSilence()
    if (error instanceof Problem) throw error
    throw new Problem(0, 'client.unreachable')
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', stop)
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('aborted', 'AbortError'))
    })
  })
}
