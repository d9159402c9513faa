import { defineArea } from '@/lib/areas'

const field = { field: true, anyOf: ['walk:record'], offline: true }
/** The words of these pages, of which each fetches its own: a hall has little network. */
const texts = (...parts: string[]) => ['recorder', ...parts.map((part) => `recorder.${part}`)]

/** Planning a walk and recording it; the menu leads to the walks, these pages are entered from there. */
export default defineArea({
  id: 'recorder',
  routes: [
    {
      path: '/walks/plan',
      name: 'walk-plan',
      component: () => import('./PlanPage.vue'),
      meta: { title: 'recorder.plan.pageTitle', texts: texts('plan', 'guide'), ...field },
    },
    {
      path: '/walks/:id/plan',
      name: 'walk-replan',
      component: () => import('./ReplanPage.vue'),
      props: true,
      meta: { title: 'recorder.plan.replanTitle', texts: texts('plan', 'guide'), ...field },
    },
    {
      path: '/record/:id',
      name: 'record',
      component: () => import('./HubPage.vue'),
      props: true,
      meta: { title: 'recorder.hub.title', texts: texts('hub'), ...field },
    },
    {
      path: '/record/:id/steps/:stepId',
      name: 'record-step',
      component: () => import('./StepPage.vue'),
      props: true,
      meta: { title: 'recorder.step.title', texts: texts('step', 'guide', 'photo'), ...field },
    },
    {
      path: '/record/:id/checklist',
      name: 'record-checklist',
      component: () => import('./ChecklistPage.vue'),
      props: true,
      meta: { title: 'recorder.hub.checklist', texts: texts('checklist'), ...field },
    },
    {
      path: '/record/:id/findings/:findingId',
      name: 'record-finding',
      component: () => import('./FindingPage.vue'),
      props: true,
      meta: { title: 'recorder.finding.pageTitle', texts: texts('finding', 'photo'), ...field },
    },
    {
      path: '/record/:id/mode',
      name: 'record-mode',
      component: () => import('./ModePage.vue'),
      props: true,
      meta: {
        title: 'recorder.record.title',
        texts: texts('record', 'checklist', 'check'),
        ...field,
      },
    },
    {
      path: '/record/:id/check',
      name: 'record-check',
      component: () => import('./CheckPage.vue'),
      props: true,
      meta: {
        title: 'recorder.check.title',
        texts: texts('check', 'step', 'finding', 'record'),
        ...field,
      },
    },
    {
      path: '/record/:id/done',
      name: 'record-done',
      component: () => import('./DonePage.vue'),
      props: true,
      meta: { title: 'recorder.done.title', texts: texts('done'), ...field },
    },
  ],
})
