import type { RouteRecordRaw } from 'vue-router'

import { areas } from './areas'

/** Every page behind the sign-in, and what is shown where there is none or none for this person. */
export const roomRoutes: readonly RouteRecordRaw[] = [
  ...areas.filter(({ id }) => id !== 'session' && id !== 'dev').flatMap((area) => area.routes),
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
]
