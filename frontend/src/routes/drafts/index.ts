import { defineArea } from '@/lib/areas'

export default defineArea({
  id: 'drafts',
  routes: [
    {
      path: '/drafts',
      name: 'drafts',
      component: () => import('./DraftsPage.vue'),
      meta: {
        title: 'offline.title',
        field: true,
        texts: ['offline'],
        anyOf: ['walk:record'],
        offline: true,
      },
    },
  ],
})
