import { defineStore } from 'pinia'

import { dropDrafts } from '@/lib/draft'

import { api, ok, type Schemas } from './client'
import { Problem } from './problems'
import { refresh } from './refresh'
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

interface Known {
  state: SessionState
  me: Me | null
  person: Person | null
}

export const useSession = defineStore('session', {
  state: (): Known => ({ state: 'unknown', me: null, person: null }),
  getters: {
    isSignedIn: ({ state }) => state === 'signed_in' || state === 'offline',
  },
  actions: {
    forget(next: SessionState): void {
      dropToken()
      this.me = null
      if (next === 'anonymous') {
        this.person = null
        remember(null)
      }
      this.state = next
    },

    /** Reads who is signed in; the access token must be there. */
    async readMe(): Promise<void> {
      const found = await ok(api.GET('/api/v1/me'))
      this.me = found
      this.person = { id: found.id, permissions: found.permissions, roles: found.roles }
      remember(this.person)
      this.state = 'signed_in'
    },

    /** Takes the session up again after the page was loaded, by the refresh cookie. */
    async restore(): Promise<void> {
      try {
        if (currentToken() === null && !(await refresh())) {
          this.forget('anonymous')
          return
        }
        await this.readMe()
      } catch (error) {
        this.person = recall()
        const refused = error instanceof Problem && error.status === 401
        if (this.person === null || refused) {
          this.forget('anonymous')
          return
        }
        this.state = 'offline'
      }
    },

    async adopt(answer: SignedIn): Promise<void> {
      if (answer.access_token === null) return
      holdToken(answer.access_token, answer.expires_in)
      await this.readMe()
    },

    async signOut(): Promise<void> {
      // Only the server can end a session: unreachable, the person stays in and is told.
      await api.POST('/api/v1/auth/logout')
      dropDrafts()
      this.forget('anonymous')
    },

    /** Ends the session here only: the server ends it by its own clock. */
    expire(): void {
      if (this.state === 'signed_in') this.forget('over')
    },

    can(...anyOf: readonly string[]): boolean {
      const held = this.person?.permissions ?? []
      return anyOf.length === 0 || anyOf.some((permission) => held.includes(permission))
    },
  },
})
