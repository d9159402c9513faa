import { Problem } from './problems'
import { send } from './transport'

export interface Download {
  /** Path and query under our own origin. */
  url: string
  method?: 'GET' | 'POST'
  /** Sent as JSON. */
  body?: unknown
  /** The name to save under when the server gives none. */
  fileName?: string
  signal?: AbortSignal
  /** From 0 to 1; not called while the server does not say how long the file is. */
  onProgress?: (share: number) => void
}

/** A link to an object in memory must outlive the browser's reading of it. */
const KEPT_MS = 60_000

/** The file behind `url`, for a picture or a preview; a link alone would go without the token. */
export async function fetchBlob(url: string, signal?: AbortSignal): Promise<Blob> {
  return (await fetchFile(signal ? { url, signal } : { url })).blob
}

/** Fetches a file and saves it under the name the server gives it. */
export async function download(wanted: Download): Promise<Blob> {
  const { blob, name } = await fetchFile(wanted)
  saveBlob(blob, name ?? wanted.fileName ?? 'download')
  return blob
}

/** Hands a file made on this device to the person. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

/** The name in a Content-Disposition: the one in UTF-8 (RFC 5987) before the plain one. */
export function fileNameOf(disposition: string | null): string | null {
  const text = disposition ?? ''
  const coded = /filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(text)?.[1]
  const plain = /filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(text)
  const found = decoded(coded) ?? plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2] ?? ''
  // a name is never a path
  const name = found.slice(Math.max(found.lastIndexOf('/'), found.lastIndexOf('\\')) + 1).trim()
  return name === '' ? null : name
}

function decoded(coded: string | undefined): string | null {
  try {
    return coded === undefined ? null : decodeURIComponent(coded)
  } catch {
    return null
  }
}

async function fetchFile(wanted: Download): Promise<{ blob: Blob; name: string | null }> {
  const { url, method = 'GET', body, signal } = wanted
  const response = await send(
    new Request(new URL(url, globalThis.location.origin).href, {
      method,
      redirect: 'error',
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }),
  )
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const parts = await read(response, wanted)
  return {
    blob: new Blob(parts, { type }),
    name: fileNameOf(response.headers.get('content-disposition')),
  }
}

async function read(response: Response, { signal, onProgress }: Download): Promise<BlobPart[]> {
  const whole = Number.parseInt(response.headers.get('content-length') ?? '', 10)
  const reader = response.body?.getReader()
  if (reader === undefined) return [await response.arrayBuffer()]
  const parts: BlobPart[] = []
  const stop = () => void reader.cancel()
  signal?.addEventListener('abort', stop)
  try {
    for (let had = 0; ;) {
      const { done, value } = await reader.read()
      if (signal?.aborted === true) throw new DOMException('aborted', 'AbortError')
      if (done) return parts
      parts.push(value)
      had += value.length
      if (whole > 0) onProgress?.(Math.min(1, had / whole))
    }
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new Problem(0, 'client.unreachable') // the line broke in the middle of the file
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
