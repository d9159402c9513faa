import { defineArea } from '@/lib/areas'

const meta = { texts: ['imports'], anyOf: ['import:run'] } as const

/** No place in the menu of its own: the lists that are filled by it lead here. */
export default defineArea({
  id: 'imports',
  routes: [
    {
      path: '/imports',
      name: 'imports',
      component: () => import('./ImportsPage.vue'),
      meta: { title: 'imports.title', ...meta },
    },
    {
      path: '/imports/new',
      name: 'import-new',
      component: () => import('./NewImportPage.vue'),
      meta: { title: 'imports.new', ...meta },
    },
    {
      path: '/imports/:id',
      name: 'import',
      component: () => import('./ImportPage.vue'),
      meta: { title: 'imports.one', ...meta },
    },
  ],
})
