import { onMounted, onUnmounted, shallowReactive } from 'vue'

import type { Action } from './types'

/** What a page listens to, or what holds everywhere. */
type Scope = 'page' | 'everywhere'
interface Feed {
  actions: () => readonly Action[]
  scope: Scope
}

const PAIR_MS = 1000
const feeds = shallowReactive(new Set<Feed>())
let before = ''
let at = 0

const isMac = () => /Mac OS|iPhone|iPad/.test(navigator.userAgent)

const ARROWS: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** `mod+k` → Ctrl, K; `g h` → G, H. */
export function keyWords(keys: string): string[] {
  return keys.split(/[ +]/).map((part) => {
    if (part === 'mod') return isMac() ? '⌘' : 'Ctrl'
    if (part === 'escape') return 'Esc'
    if (part.startsWith('arrow')) return ARROWS[part] ?? part
    return part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)
  })
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** On a Mac Ctrl-K cuts a line of text: the menu is ⌘K there. */
const withModifier = (event: KeyboardEvent) => (isMac() ? event.metaKey : event.ctrlKey)

function pressed(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase()
  if (withModifier(event)) return `mod+${key}`
  return event.ctrlKey || event.metaKey ? '' : key
}

/** A window in front keeps its keys to itself. */
const covered = () =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null

function ignored(event: KeyboardEvent): boolean {
  // while an input method is open, keys are parts of a word ('Process' where it does not say so)
  if (event.isComposing || event.key === 'Process') return true
  if (event.defaultPrevented || event.altKey || event.repeat) return true
  return covered() || (!withModifier(event) && typing(event.target))
}

function live(): Action[] {
  const all = [...feeds]
  const ordered = [
    ...all.filter(({ scope }) => scope === 'page'),
    ...all.filter(({ scope }) => scope === 'everywhere'),
  ]
  return ordered.flatMap(({ actions }) => actions()).filter((action) => !action.disabled)
}

/** One listener for all: `g a` is never the `a` of the page. */
function listen(event: KeyboardEvent): void {
  if (ignored(event)) return
  const now = pressed(event)
  if (now === '') return
  const pair = Date.now() - at < PAIR_MS ? `${before} ${now}` : now
  const actions = live()
  const found =
    actions.find((action) => action.shortcut === pair) ??
    actions.find((action) => action.shortcut === now)
  before = now
  at = Date.now()
  if (!found) return
  before = ''
  event.preventDefault()
  found.run?.()
}

/** Runs the action whose keys were pressed; `g h` are two presses within a second. */
export function useShortcuts(actions: () => readonly Action[], scope: Scope = 'page'): void {
  const feed = { actions, scope }
  onMounted(() => {
    if (feeds.size === 0) document.addEventListener('keydown', listen)
    feeds.add(feed)
  })
  onUnmounted(() => {
    feeds.delete(feed)
    if (feeds.size === 0) document.removeEventListener('keydown', listen)
  })
}

/** What can be done by key now, each once; for the command menu and the list of keys. */
export function shortcutsOf(scope: Scope): Action[] {
  const found = new Map<string, Action>()
  for (const feed of feeds) {
    if (feed.scope !== scope) continue
    for (const action of feed.actions()) if (!found.has(action.id)) found.set(action.id, action)
  }
  return [...found.values()]
}
