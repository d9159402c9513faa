import { defineArea } from '@/lib/areas'

const TEXTS = ['tickets', 'ticket'] as const

export default defineArea({
  id: 'tickets',
  nav: {
    to: '/tickets',
    text: 'common.nav.tickets',
    icon: 'inbox',
    order: 30,
    anyOf: ['ticket:read'],
    onPhone: true,
  },
  routes: [
    {
      path: '/tickets',
      name: 'tickets',
      component: () => import('./TicketListPage.vue'),
      meta: { title: 'tickets.list.title', texts: TEXTS, anyOf: ['ticket:read'] },
    },
    {
      path: '/tickets/board',
      name: 'ticket-board',
      component: () => import('./BoardPage.vue'),
      meta: { title: 'tickets.board.title', texts: TEXTS, anyOf: ['ticket:read'] },
    },
    {
      path: '/tickets/inbox',
      name: 'ticket-inbox',
      component: () => import('./TriagePage.vue'),
      meta: { title: 'tickets.inbox.title', texts: TEXTS, anyOf: ['ticket:dispatch'] },
    },
    {
      path: '/tickets/new',
      name: 'ticket-new',
      component: () => import('./NewTicketPage.vue'),
      meta: { title: 'ticket.newTitle', texts: TEXTS, anyOf: ['ticket:submit'] },
    },
    {
      path: '/tickets/:id',
      name: 'ticket',
      component: () => import('./TicketPage.vue'),
      meta: { title: 'ticket.title', texts: TEXTS, anyOf: ['ticket:read'] },
    },
  ],
})
