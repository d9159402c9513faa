import { onUnmounted } from 'vue'
import { useRouter, type RouteLocationNormalized } from 'vue-router'

import { useSession } from '@/api/session'

/** Somebody's page of one thing, by the heading it had. */
export interface Recent {
  path: string
  label: string
}

const KEY = 'tongxing.recent'
const MOST = 8
const LONGEST = 60

/** Kept for this tab only, and told to nobody but the person who opened them. */
export function recentOf(person: string): Recent[] {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
      person?: string
      pages?: Recent[]
    } | null
    return found?.person === person && Array.isArray(found.pages) ? found.pages : []
  } catch {
    return []
  }
}

export function noteRecent(person: string, page: Recent): void {
  const others = recentOf(person).filter(({ path }) => path !== page.path)
  const pages = [page, ...others].slice(0, MOST)
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ person, pages }))
  } catch {
    // without storage nothing is remembered, and nothing else is lost
  }
}

function pageOf(route: RouteLocationNormalized): Recent | null {
  if (Object.keys(route.params).length === 0 || route.name === 'not-found') return null
  const heading = document.querySelector('main h1')?.textContent.trim() ?? ''
  return heading === '' ? null : { path: route.path, label: heading.slice(0, LONGEST) }
}

/** Takes note of a page when it is left: then its heading says what it was about. */
export function useRecentPages(): void {
  const session = useSession()
  const stop = useRouter().beforeEach((to, from) => {
    const page = to.path === from.path ? null : pageOf(from)
    if (page !== null && session.person !== null) noteRecent(session.person.id, page)
  })
  onUnmounted(stop)
}
