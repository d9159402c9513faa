import { ref } from 'vue'

import { createAttempt } from '@/api/attempt'
import { useForm } from '@/api/form'
import { upload } from '@/api/upload'
import { useTitleError } from '@/lib/title'

import type { Import } from './steps'

/** As the server takes it (app/exchange/imports/source.py). */
export const MAX_BYTES = 32 * 1024 * 1024

/** Sends the file with its progress; the same file pressed again is the same attempt. */
export function useUploading() {
  const form = useForm({ kind: 'import-kind', file: 'import-file', sheet: 'import-file' })
  const attempt = createAttempt()
  const share = ref<number | null>(null)
  let stopper: AbortController | null = null
  useTitleError(() => form.summary.value.length > 0)

  async function send(
    kind: string,
    file: File | undefined,
    check: () => Record<string, string | undefined>,
  ): Promise<Import | null> {
    let answer: Import | null = null
    await form.submit(async () => {
      if (file === undefined) return
      const body = new FormData()
      body.append('kind', kind)
      body.append('file', file, file.name)
      stopper = new AbortController()
      share.value = 0
      try {
        answer = await upload<Import>({
          method: 'POST',
          url: '/api/v1/imports',
          body,
          idempotencyKey: attempt.keyFor([kind, file.name, file.size, file.lastModified]),
          signal: stopper.signal,
          onProgress: (done) => (share.value = done),
        })
        attempt.done()
      } catch (error) {
        if (!stopper.signal.aborted) throw error
      } finally {
        share.value = null
      }
    }, check)
    return answer
  }
  return { ...form, share, send, stop: () => stopper?.abort() }
}
