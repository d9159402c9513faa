import { onScopeDispose, ref, watch, type Ref } from 'vue'

const PREFIX = 'tongxing.draft.'
const QUIET_MS = 400
const KEPT_MS = 14 * 24 * 60 * 60 * 1000

interface Kept {
  at: number
  value: unknown
}

/** Typed text that was never sent goes with the person who typed it. */
export function dropDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key)
    }
  } catch {
    // no storage, no drafts
  }
}

export function readDraft(name: string): unknown {
  const key = PREFIX + name
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null
    if (found?.value === undefined || typeof found.at !== 'number') return null
    if (Date.now() - found.at > KEPT_MS) {
      localStorage.removeItem(key)
      return null
    }
    return found.value
  } catch {
    return null
  }
}

export function writeDraft(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), value }))
  } catch {
    // a full or forbidden storage: the form itself still holds the text
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // nothing was kept
  }
}

/**
 * Keeps what is being typed on this device, under person + subject, until it was sent. `restored`
 * says that the form began with such a text; `clear` forgets it (after success, or when thrown away).
 */
export function useDraft<Value>(
  name: { person: string; subject: string },
  value: Ref<Value>,
  isEmpty: (value: Value) => boolean,
) {
  const key = `${name.person}.${name.subject}`
  const restored = ref(false)
  const found = readDraft(key) as Value | null
  if (found !== null && !isEmpty(found)) {
    value.value = found
    restored.value = true
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting = false
  function keep(): void {
    clearTimeout(timer)
    if (!waiting) return
    waiting = false
    if (isEmpty(value.value)) forgetDraft(key)
    else writeDraft(key, value.value)
  }
  watch(
    value,
    () => {
      waiting = true
      clearTimeout(timer)
      timer = setTimeout(keep, QUIET_MS)
    },
    { deep: true },
  )
  globalThis.addEventListener('pagehide', keep)
  onScopeDispose(() => {
    keep()
    globalThis.removeEventListener('pagehide', keep)
  })

  function clear(): void {
    clearTimeout(timer)
    waiting = false
    restored.value = false
    forgetDraft(key)
  }
  return { restored, clear }
}
