import { defineArea } from '@/lib/areas'

export default defineArea({
  id: 'audit',
  nav: {
    to: '/audit',
    text: 'common.nav.audit',
    icon: 'shield',
    order: 70,
    anyOf: ['audit:read'],
    onPhone: true,
  },
  routes: [
    {
      path: '/audit',
      name: 'audit',
      component: () => import('./AuditPage.vue'),
      meta: { title: 'audit.title', texts: ['audit', 'session.roles'], anyOf: ['audit:read'] },
    },
  ],
})
