import { defineArea } from '@/lib/areas'

const texts = ['lists', 'tickets']
const list = (name: 'problems' | 'demands' | 'measures', permission: string) => ({
  path: `/lists/${name}`,
  name: `lists-${name}`,
  component: () => import('./ListPage.vue'),
  props: { name },
  meta: { title: `lists.${name}.title`, texts, anyOf: [permission] },
})

export default defineArea({
  id: 'lists',
  nav: {
    to: '/lists',
    text: 'common.nav.lists',
    icon: 'list',
    order: 40,
    anyOf: ['ticket:read', 'measure:read'],
  },
  routes: [
    { path: '/lists', redirect: '/lists/problems' },
    list('problems', 'ticket:read'),
    list('demands', 'ticket:read'),
    list('measures', 'measure:read'),
    {
      path: '/lists/annex-4',
      name: 'lists-annex-4',
      component: () => import('./Annex4Page.vue'),
      meta: { title: 'lists.annex4.title', texts, anyOf: ['form:export'] },
    },
    {
      path: '/lists/exports',
      name: 'lists-exports',
      component: () => import('./ExportsPage.vue'),
      meta: { title: 'lists.exports.title', texts, anyOf: ['export:run'] },
    },
  ],
})
