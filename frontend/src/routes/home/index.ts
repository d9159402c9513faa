import { defineArea } from '@/lib/areas'

export default defineArea({
  id: 'home',
  nav: { to: '/', text: 'common.nav.home', icon: 'home', order: 10, onPhone: true },
  routes: [
    {
      path: '/',
      name: 'home',
      component: () => import('./HomePage.vue'),
      meta: { title: 'common.nav.home', texts: ['home'], offline: true },
    },
  ],
})
