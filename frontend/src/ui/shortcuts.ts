import { onMounted, onUnmounted } from 'vue'

import type { Action } from './types'

const isMac = () => /Mac OS|iPhone|iPad/.test(navigator.userAgent)

/** `mod+k` → Ctrl, K; `g h` → G, H. */
export function keyWords(keys: string): string[] {
  return keys.split(/[ +]/).map((part) => {
    if (part === 'mod') return isMac() ? '⌘' : 'Ctrl'
    if (part === 'escape') return 'Esc'
    return part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)
  })
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

function pressed(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase()
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key
}

/** A window in front keeps its keys to itself. */
const covered = () =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

function ignored(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return true
  const withModifier = event.ctrlKey || event.metaKey
  return covered() || (!withModifier && typing(event.target))
}

/** Runs the action whose keys were pressed; `g h` are two presses within a second. */
export function useShortcuts(actions: () => readonly Action[]): void {
  let before = ''
  let at = 0

  function listen(event: KeyboardEvent) {
    if (ignored(event)) return
    const now = pressed(event)
    const pair = Date.now() - at < 1000 ? `${before} ${now}` : now
    const live = actions().filter((action) => !action.disabled)
    const found =
      live.find((action) => action.shortcut === pair) ??
      live.find((action) => action.shortcut === now)
    before = now
    at = Date.now()
    if (!found) return
    before = ''
    event.preventDefault()
    found.run?.()
  }
  onMounted(() => {
    document.addEventListener('keydown', listen)
  })
  onUnmounted(() => {
    document.removeEventListener('keydown', listen)
  })
}
