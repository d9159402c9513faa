import { defineStore } from 'pinia'
import { reactive, toRefs, watch } from 'vue'

import { LANGUAGES, setLanguage, type Language } from './i18n'

/** How the pages look on this device; says nothing about who uses it. */
export interface Preferences {
  language: Language
  mode: 'normal' | 'elder'
  scale: '100' | '125' | '150'
  theme: 'system' | 'light' | 'dark' | 'contrast'
}

const KEY = 'tongxing.preferences'
const DEFAULTS: Preferences = { language: 'zh-CN', mode: 'normal', scale: '100', theme: 'system' }
const ALLOWED: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: LANGUAGES,
  mode: ['normal', 'elder'],
  scale: ['100', '125', '150'],
  theme: ['system', 'light', 'dark', 'contrast'],
}

function read(): Preferences {
  const found: Record<string, unknown> = {}
  try {
    Object.assign(found, JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return { ...DEFAULTS } // storage refused, or somebody else's text: the defaults serve
  }
  const one = <K extends keyof Preferences>(key: K): Preferences[K] =>
    ALLOWED[key].find((value) => value === found[key]) ?? DEFAULTS[key]
  return { language: one('language'), mode: one('mode'), scale: one('scale'), theme: one('theme') }
}

function write(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // a full or forbidden storage costs the choice at the next visit, not the work
  }
}

function attribute(name: string, value: string | null): void {
  if (value === null) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}

function show(preferences: Preferences): void {
  attribute('data-mode', preferences.mode === 'elder' ? 'elder' : null)
  attribute('data-scale', preferences.scale)
  attribute('data-theme', preferences.theme === 'system' ? null : preferences.theme)
}

export const usePreferences = defineStore('preferences', () => {
  const state = reactive(read())
  watch(
    state,
    () => {
      show(state)
      write(state)
    },
    { flush: 'sync' },
  )
  show(state)
  watch(() => state.language, setLanguage)

  /** Shows what is stored; the language's texts are loaded when it resolves. */
  async function apply(): Promise<void> {
    show(state)
    await setLanguage(state.language)
  }

  /** Writes them down again: signing out makes the browser forget all it keeps of us. */
  function keep(): void {
    write(state)
  }

  return { ...toRefs(state), apply, keep }
})
