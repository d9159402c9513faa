import { defineArea } from '@/lib/areas'

const field = { field: true, texts: ['recorder', 'offline'], anyOf: ['walk:record'], offline: true }

/** Planning a walk and recording it; the menu leads to the walks, these pages are entered from there. */
export default defineArea({
  id: 'recorder',
  routes: [
    {
      path: '/walks/plan',
      name: 'walk-plan',
      component: () => import('./PlanPage.vue'),
      meta: { title: 'recorder.plan.pageTitle', ...field },
    },
    {
      path: '/walks/:id/plan',
      name: 'walk-replan',
      component: () => import('./ReplanPage.vue'),
      props: true,
      meta: { title: 'recorder.plan.replanTitle', ...field },
    },
    {
      path: '/record/:id',
      name: 'record',
      component: () => import('./HubPage.vue'),
      props: true,
      meta: { title: 'recorder.hub.title', ...field },
    },
    {
      path: '/record/:id/steps/:stepId',
      name: 'record-step',
      component: () => import('./StepPage.vue'),
      props: true,
      meta: { title: 'recorder.step.title', ...field },
    },
    {
      path: '/record/:id/checklist',
      name: 'record-checklist',
      component: () => import('./ChecklistPage.vue'),
      props: true,
      meta: { title: 'recorder.hub.checklist', ...field },
    },
    {
      path: '/record/:id/findings/:findingId',
      name: 'record-finding',
      component: () => import('./FindingPage.vue'),
      props: true,
      meta: { title: 'recorder.finding.pageTitle', ...field },
    },
    {
      path: '/record/:id/mode',
      name: 'record-mode',
      component: () => import('./ModePage.vue'),
      props: true,
      meta: { title: 'recorder.record.title', ...field },
    },
    {
      path: '/record/:id/check',
      name: 'record-check',
      component: () => import('./CheckPage.vue'),
      props: true,
      meta: { title: 'recorder.check.title', ...field },
    },
    {
      path: '/record/:id/done',
      name: 'record-done',
      component: () => import('./DonePage.vue'),
      props: true,
      meta: { title: 'recorder.done.title', ...field },
    },
  ],
})
