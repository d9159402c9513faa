import { reactive, readonly } from 'vue'

import type { Tone } from './types'

export interface Toast {
  id: number
  text: string
  tone: Tone
  action?: { label: string; run: () => void } | undefined
  /** Milliseconds; 0 stays until closed. */
  stay: number
}

const list = reactive<Toast[]>([])
let last = 0

function dismiss(id: number): void {
  const index = list.findIndex((toast) => toast.id === id)
  if (index >= 0) list.splice(index, 1)
}

/** Bad news stays until closed; one with an action waits longer: reading takes time. */
function show(toast: {
  text: string
  tone?: Tone
  action?: Toast['action']
  stay?: number
}): number {
  const tone = toast.tone ?? 'success'
  const stay =
    toast.stay ?? (tone === 'danger' ? 0 : toast.action ? 15_000 : 6_000 + toast.text.length * 60)
  last += 1
  list.push({ id: last, text: toast.text, tone, action: toast.action, stay })
  while (list.length > 4) list.shift()
  return last
}

export function useToasts() {
  return { toasts: readonly(list), show, dismiss }
}
