import { defineArea } from '@/lib/areas'

/** Rooms for those who build; a production build has none. */
export default defineArea({
  id: 'dev',
  routes: import.meta.env.DEV
    ? [
        {
          path: '/dev/kit',
          name: 'dev-kit',
          component: () => import('./KitPage.vue'),
          meta: { open: true, offline: true },
        },
      ]
    : [],
})
