import { computed, onScopeDispose, ref, type Ref } from 'vue'

import { upload } from '@/api/upload'
import { newId } from '@/lib/ids'

export interface Sent {
  id: string
  name: string
  file: File | null
  url?: string | undefined
  progress: number
  state: 'sending' | 'sent' | 'failed'
  error?: unknown
}

/** Photo, PDF or recording, by what the file says it is. */
export function kindOf(file: File): 'photo' | 'pdf' | 'audio' {
  if (file.type === 'application/pdf') return 'pdf'
  return file.type.startsWith('audio/') ? 'audio' : 'photo'
}

function put(id: string, file: File, signal: AbortSignal, onProgress: (share: number) => void) {
  const asked = new URLSearchParams({ kind: kindOf(file), file_name: file.name })
  if (file.lastModified > 0) asked.set('captured_at', new Date(file.lastModified).toISOString())
  const url = `/api/v1/evidence/${id}?${asked.toString()}`
  return upload({ method: 'PUT', url, body: file, idempotencyKey: id, signal, onProgress })
}

/**
 * Files go up while the form is filled in; the form sends their ids. A file that failed is tried
 * again under its id, so no try makes a second one.
 */
export function useEvidence(ids: Ref<readonly string[]>, nameless: string) {
  const list = ref<Sent[]>(
    ids.value.map((id) => ({ id, name: nameless, file: null, progress: 100, state: 'sent' })),
  )
  const stop = new AbortController()
  const tell = () => {
    ids.value = list.value.filter((one) => one.state === 'sent').map((one) => one.id)
  }

  async function send(id: string): Promise<void> {
    const one = list.value.find((item) => item.id === id)
    if (!one?.file) return
    one.state = 'sending'
    try {
      await put(id, one.file, stop.signal, (share) => {
        one.progress = Math.round(share * 100)
      })
      one.state = 'sent'
      one.progress = 100
      tell()
    } catch (error) {
      if (stop.signal.aborted) return
      one.state = 'failed'
      one.error = error
    }
  }

  function add(files: readonly File[]): void {
    for (const file of files) {
      const url = kindOf(file) === 'photo' ? URL.createObjectURL(file) : undefined
      const id = newId()
      list.value.push({ id, name: file.name, file, url, progress: 0, state: 'sending' })
      void send(id)
    }
  }

  function remove(id: string): void {
    const one = list.value.find((item) => item.id === id)
    if (one?.url !== undefined) URL.revokeObjectURL(one.url)
    list.value = list.value.filter((item) => item.id !== id)
    tell()
  }

  onScopeDispose(() => {
    stop.abort()
    for (const one of list.value) if (one.url !== undefined) URL.revokeObjectURL(one.url)
  })

  const sending = computed(() => list.value.some((one) => one.state === 'sending'))
  return { list, sending, add, remove, send }
}
