import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router'

import { useSession } from '@/api/session'
import { i18n, loadTexts } from '@/lib/i18n'
import { setPageTitle } from '@/lib/title'

import { areas } from './areas'

export const PAGE_FAILED = 'tongxing:page-failed'

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash === '' ? { top: 0 } : { el: to.hash }),
    routes: [
      ...areas.flatMap((area) => area.routes),
      {
        path: '/forbidden',
        name: 'forbidden',
        component: () => import('./ForbiddenPage.vue'),
        meta: { title: 'common.page.forbiddenTitle', offline: true },
      },
      {
        path: '/needs-network',
        name: 'needs-network',
        component: () => import('./NeedsNetworkPage.vue'),
        meta: { title: 'common.page.needsNetworkTitle', offline: true },
      },
      {
        path: '/:path(.*)*',
        name: 'not-found',
        component: () => import('./NotFoundPage.vue'),
        meta: { title: 'common.page.notFoundTitle', offline: true },
      },
    ],
  })
  router.beforeEach(admit)
  router.beforeResolve(async (to) => {
    await loadTexts(to.meta.texts ?? [])
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

async function admit(to: RouteLocationNormalized) {
  const session = useSession()
  if (session.state === 'unknown') await session.restore()
  if (to.meta.open === true) return true
  // 'over' keeps its page: the shell asks for a new sign-in on top of it
  if (!session.isSignedIn && session.state !== 'over') {
    return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
  }
  if (session.state === 'offline' && to.meta.offline !== true) {
    return { name: 'needs-network', query: { next: to.fullPath } }
  }
  if (!session.can(...(to.meta.anyOf ?? []))) return { name: 'forbidden' }
  return true
}
