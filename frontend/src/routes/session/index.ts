import { defineArea } from '@/lib/areas'

export default defineArea({
  id: 'session',
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./SignInPage.vue'),
      meta: { title: 'session.steps.password', texts: ['session.signIn'], open: true },
    },
    {
      path: '/account',
      name: 'account',
      component: () => import('./AccountPage.vue'),
      meta: {
        title: 'session.account.title',
        texts: ['session.signIn', 'session.account', 'session.roles'],
      },
    },
  ],
})
