import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router'

import { ensureQueries } from '@/api/queries'
import { useSession } from '@/api/session'
import { i18n, loadTexts } from '@/lib/i18n'
import { setPageTitle } from '@/lib/title'
import devArea from '@/routes/dev'
import sessionArea from '@/routes/session'

export const PAGE_FAILED = 'tongxing:page-failed'
const BEHIND_THE_DOOR = 'behind-the-door'

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash === '' ? { top: 0 } : { el: to.hash }),
    // Who signs in needs no other room; the rest is fetched with the first page behind the door.
    routes: [
      ...sessionArea.routes,
      ...devArea.routes,
      { path: '/:path(.*)*', name: BEHIND_THE_DOOR, component: { render: () => null } },
    ],
  })
  router.beforeEach((to) => admit(to, router))
  router.beforeResolve(async (to) => {
    const queries = to.meta.open === true || to.meta.field === true ? [] : [ensureQueries()]
    await Promise.all([loadTexts(to.meta.texts ?? []), ...queries])
  })
  router.afterEach((to) => {
    setPageTitle(to.meta.title === undefined ? '' : i18n.global.t(to.meta.title))
  })
  router.onError((_error, to) => {
    // A page whose file could not be fetched: the network, or a new version of the system.
    globalThis.dispatchEvent(new CustomEvent(PAGE_FAILED, { detail: to.fullPath }))
  })
  return router
}

async function admit(to: RouteLocationNormalized, router: Router) {
  const session = useSession()
  if (session.state === 'unknown') await session.restore()
  if (to.meta.open === true) return true
  // 'over' keeps its page: the shell asks for a new sign-in on top of it
  if (!session.isSignedIn && session.state !== 'over') {
    return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
  }
  if (router.hasRoute(BEHIND_THE_DOOR)) {
    const { roomRoutes } = await import('./rooms')
    router.removeRoute(BEHIND_THE_DOOR)
    for (const route of roomRoutes) router.addRoute(route)
    // by parts: a `path` with its query would lose the query
    return { path: to.path, query: to.query, hash: to.hash, replace: true }
  }
  if (session.state === 'offline' && to.meta.offline !== true) {
    return { name: 'needs-network', query: { next: to.fullPath } }
  }
  if (!session.can(...(to.meta.anyOf ?? []))) return { name: 'forbidden' }
  return true
}
