import { onScopeDispose, ref, watch } from 'vue'

import { fetchBlob } from '@/api/download'

/**
 * A picture that only the signed-in person may fetch: read with the token, shown from memory. The
 * address in memory is given back when another picture takes its place and when it leaves the page.
 */
export function usePicture(url: () => string) {
  const src = ref('')
  const error = ref<unknown>(null)
  const loading = ref(false)
  let running: AbortController | null = null

  function release(): void {
    running?.abort()
    running = null
    if (src.value !== '') URL.revokeObjectURL(src.value)
    src.value = ''
  }

  async function load(): Promise<void> {
    release()
    const mine = new AbortController()
    running = mine
    loading.value = true
    error.value = null
    try {
      const blob = await fetchBlob(url(), mine.signal)
      if (!mine.signal.aborted) src.value = URL.createObjectURL(blob)
    } catch (failure) {
      if (!mine.signal.aborted) error.value = failure
    } finally {
      if (running === mine) loading.value = false
    }
  }

  watch(url, () => void load(), { immediate: true })
  onScopeDispose(release)
  return { src, error, loading, load }
}

export function evidenceUrl(
  walkId: string,
  evidenceId: string,
  what: 'content' | 'thumbnail',
): string {
  return `/api/v1/walks/${walkId}/evidence/${evidenceId}/${what}`
}
