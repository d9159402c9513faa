import { defineStore } from 'pinia'
import { computed, ref } from 'vue'

import { api, ok, type Schemas } from './client'
import { Problem } from './problems'
import { onSessionOver, refresh } from './refresh'
import { currentToken, dropToken, holdToken } from './token'

type Me = Schemas['Me']
type SignedIn = Schemas['SignedIn']

/** What is known of the person without asking the server: no name, no contact. */
export interface Person {
  id: string
  permissions: readonly string[]
  roles: readonly string[]
}

/**
 * unknown: not asked yet. offline: somebody signed in on this device and the server cannot be asked,
 * so only what works offline is open. over: the session ended while the page was in use.
 */
export type SessionState = 'unknown' | 'anonymous' | 'signed_in' | 'offline' | 'over'

const KEY = 'tongxing.last-person'

function remember(person: Person | null): void {
  try {
    if (person === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(person))
  } catch {
    // without storage there is no work offline anyway
  }
}

function recall(): Person | null {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Person> | null
    if (typeof found?.id !== 'string' || !Array.isArray(found.permissions)) return null
    return { id: found.id, permissions: found.permissions, roles: found.roles ?? [] }
  } catch {
    return null
  }
}

export const useSession = defineStore('session', () => {
  const state = ref<SessionState>('unknown')
  const me = ref<Me | null>(null)
  const person = ref<Person | null>(null)
  const isSignedIn = computed(() => state.value === 'signed_in' || state.value === 'offline')

  function forget(next: SessionState): void {
    dropToken()
    me.value = null
    if (next === 'anonymous') {
      person.value = null
      remember(null)
    }
    state.value = next
  }

  /** Reads who is signed in; the access token must be there. */
  async function readMe(): Promise<void> {
    const found = await ok(api.GET('/api/v1/me'))
    me.value = found
    person.value = { id: found.id, permissions: found.permissions, roles: found.roles }
    remember(person.value)
    state.value = 'signed_in'
  }

  /** Takes the session up again after the page was loaded, by the refresh cookie. */
  async function restore(): Promise<void> {
    try {
      if (currentToken() === null && !(await refresh())) return forget('anonymous')
      await readMe()
    } catch (error) {
      person.value = recall()
      if (person.value !== null && error instanceof Problem && error.status !== 401) {
        state.value = 'offline'
      } else {
        forget('anonymous')
      }
    }
  }

  async function adopt(answer: SignedIn): Promise<void> {
    if (answer.access_token === null) return
    holdToken(answer.access_token, answer.expires_in)
    await readMe()
  }

  async function signOut(): Promise<void> {
    // Only the server can end a session: unreachable, the person stays in and is told.
    await api.POST('/api/v1/auth/logout')
    forget('anonymous')
  }

  /** Ends the session here only: the server ends it by its own clock. */
  function expire(): void {
    if (state.value === 'signed_in') forget('over')
  }

  function can(...anyOf: readonly string[]): boolean {
    const held = person.value?.permissions ?? []
    return anyOf.length === 0 || anyOf.some((permission) => held.includes(permission))
  }

  onSessionOver(() => {
    if (state.value === 'signed_in') forget('over')
  })

  return { state, me, person, isSignedIn, restore, readMe, adopt, signOut, expire, can }
})
