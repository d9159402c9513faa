import { defineArea } from '@/lib/areas'

const texts = ['catalogue'] as const
const reads = ['catalogue:read'] as const
const edits = ['catalogue:edit'] as const

export default defineArea({
  id: 'catalogue',
  nav: {
    to: '/catalogue',
    text: 'common.nav.catalogue',
    icon: 'guide',
    order: 50,
    anyOf: reads,
  },
  routes: [
    { path: '/catalogue', redirect: '/catalogue/matters' },
    {
      path: '/catalogue/matters',
      name: 'matters',
      component: () => import('./MattersPage.vue'),
      meta: { title: 'catalogue.matters.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/matters/new',
      name: 'matter-new',
      component: () => import('./MatterFormPage.vue'),
      meta: { title: 'catalogue.matters.new', texts, anyOf: edits },
    },
    {
      path: '/catalogue/matters/:id',
      name: 'matter',
      component: () => import('./MatterPage.vue'),
      meta: { title: 'catalogue.matters.one', texts, anyOf: reads },
    },
    {
      path: '/catalogue/matters/:id/edit',
      name: 'matter-edit',
      component: () => import('./MatterFormPage.vue'),
      meta: { title: 'catalogue.matters.edit', texts, anyOf: edits },
    },
    {
      path: '/catalogue/guides',
      name: 'guides',
      component: () => import('./GuidesPage.vue'),
      meta: { title: 'catalogue.guides.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/guides/new',
      name: 'guide-new',
      component: () => import('./NewGuidePage.vue'),
      meta: { title: 'catalogue.guides.new', texts, anyOf: edits },
    },
    {
      path: '/catalogue/guides/:id',
      name: 'guide',
      component: () => import('./GuidePage.vue'),
      meta: { title: 'catalogue.guides.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/guides/:id/draft',
      name: 'guide-draft',
      component: () => import('./GuideDraftPage.vue'),
      meta: { title: 'catalogue.draft.page', texts, anyOf: edits },
    },
    {
      path: '/catalogue/guides/:id/compare',
      name: 'guide-compare',
      component: () => import('./ComparePage.vue'),
      meta: { title: 'catalogue.compare.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/bundles',
      name: 'bundles',
      component: () => import('./BundlesPage.vue'),
      meta: { title: 'catalogue.bundles.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/bundles/new',
      name: 'bundle-new',
      component: () => import('./BundleFormPage.vue'),
      meta: { title: 'catalogue.bundles.new', texts, anyOf: edits },
    },
    {
      path: '/catalogue/bundles/:id',
      name: 'bundle',
      component: () => import('./BundlePage.vue'),
      meta: { title: 'catalogue.bundles.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/bundles/:id/edit',
      name: 'bundle-edit',
      component: () => import('./BundleFormPage.vue'),
      meta: { title: 'catalogue.bundles.edit', texts, anyOf: edits },
    },
    {
      path: '/catalogue/outlets',
      name: 'outlets',
      component: () => import('./OutletsPage.vue'),
      meta: { title: 'catalogue.outlets.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/outlets/new',
      name: 'outlet-new',
      component: () => import('./OutletFormPage.vue'),
      meta: { title: 'catalogue.outlets.new', texts, anyOf: edits },
    },
    {
      path: '/catalogue/outlets/:id',
      name: 'outlet',
      component: () => import('./OutletPage.vue'),
      meta: { title: 'catalogue.outlets.title', texts, anyOf: reads },
    },
    {
      path: '/catalogue/outlets/:id/edit',
      name: 'outlet-edit',
      component: () => import('./OutletFormPage.vue'),
      meta: { title: 'catalogue.outlets.edit', texts, anyOf: edits },
    },
  ],
})
