import { readonly, ref } from 'vue'

const PROBE = '/healthz'
const reachableNow = ref(true)

/** Whether our server answered last; `navigator.onLine` says yes behind a hall's log-in page. */
export const reachable = readonly(reachableNow)

export function noteAnswer(): void {
  reachableNow.value = true
}

export function noteSilence(): void {
  reachableNow.value = false
}

/** Asks the server itself, and only its own answer counts. */
export async function probe(): Promise<boolean> {
  try {
    const response = await fetch(PROBE, { cache: 'no-store', redirect: 'error' })
    const said = (await response.json()) as { status?: unknown }
    reachableNow.value = response.ok && said.status === 'ok'
  } catch {
    reachableNow.value = false
  }
  return reachableNow.value
}

const EVERY_MS = 20_000

/** While the server is silent, asks again when there is reason to hope, and now and then. */
export function watchNetwork(): () => void {
  const ask = () => {
    if (!reachableNow.value && document.visibilityState !== 'hidden') void probe()
  }
  const lost = () => noteSilence()
  globalThis.addEventListener('online', ask)
  globalThis.addEventListener('offline', lost)
  globalThis.addEventListener('focus', ask)
  document.addEventListener('visibilitychange', ask)
  const timer = setInterval(ask, EVERY_MS)
  return () => {
    globalThis.removeEventListener('online', ask)
    globalThis.removeEventListener('offline', lost)
    globalThis.removeEventListener('focus', ask)
    document.removeEventListener('visibilitychange', ask)
    clearInterval(timer)
  }
}
