import { newId } from '@/lib/ids'

import { Problem } from './problems'
import { refresh } from './refresh'
import { currentToken } from './token'

export interface Upload {
  method: 'PUT' | 'POST'
  /** Path and query under our own origin. */
  url: string
  body: Blob | FormData
  idempotencyKey?: string
  /** Whose word this is; given, the call is neither renewed nor repeated here. */
  token?: string
  timeoutMs?: number
  signal?: AbortSignal
  /** From 0 to 1. */
  onProgress?: (share: number) => void
}

/** Sends a file with progress (fetch has none for what goes out); answers the JSON of the server. */
export async function upload<T>(wanted: Upload): Promise<T> {
  const key = wanted.idempotencyKey ?? newId()
  let answer = await attempt(wanted, key)
  if (answer.status === 401 && wanted.token === undefined && (await refresh()))
    answer = await attempt(wanted, key)
  if (answer.status >= 200 && answer.status < 300) return parse(answer.text) as T
  const document = (parse(answer.text) ?? {}) as Record<string, unknown> & { code?: never }
  const code = document.code ?? 'client.unreadable'
  throw new Problem(answer.status, code, document, answer.retryAfter)
}

interface Answer {
  status: number
  text: string
  retryAfter: number | null
}

function attempt(wanted: Upload, key: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(wanted.method, wanted.url)
    request.timeout = wanted.timeoutMs ?? 0
    const token = wanted.token ?? currentToken()
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.setRequestHeader('Idempotency-Key', key)
    if (wanted.body instanceof Blob) {
      request.setRequestHeader('Content-Type', wanted.body.type || 'application/octet-stream')
    }
    if (wanted.onProgress) {
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) wanted.onProgress?.(event.loaded / event.total)
      })
    }
    request.addEventListener('load', () => {
      if ((request.getResponseHeader('content-type') ?? '').startsWith('text/html')) {
        reject(new Problem(request.status, 'client.not_our_server'))
        return
      }
      const after = Number.parseInt(request.getResponseHeader('retry-after') ?? '', 10)
      resolve({
        status: request.status,
        text: request.responseText,
        retryAfter: Number.isNaN(after) ? null : after,
      })
    })
    for (const event of ['error', 'timeout'] as const) {
      request.addEventListener(event, () => reject(new Problem(0, 'client.unreachable')))
    }
    const stop = () => {
      request.abort()
      reject(new DOMException('aborted', 'AbortError'))
    }
    if (wanted.signal?.aborted === true) return stop()
    wanted.signal?.addEventListener('abort', stop)
    return request.send(wanted.body)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
