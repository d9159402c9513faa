import { useSession } from '@/api/session'
import { countDrafts } from '@/features/walks/review/kept'
import { defineArea } from '@/lib/areas'
import { registerUnsent } from '@/lib/unsent'

const READS = ['walk:read']

// a review that was begun and not sent is asked about before signing out
registerUnsent(() => Promise.resolve(countDrafts(useSession().person?.id ?? '')))

export default defineArea({
  id: 'walks',
  nav: {
    to: '/walks',
    text: 'common.nav.walks',
    icon: 'walk',
    order: 20,
    anyOf: READS,
    onPhone: true,
  },
  routes: [
    {
      path: '/walks',
      name: 'walks',
      component: () => import('./WalkListPage.vue'),
      meta: { title: 'walks.list.title', texts: ['walks'], anyOf: READS },
    },
    {
      path: '/walks/:id',
      name: 'walk',
      component: () => import('./WalkPage.vue'),
      meta: { title: 'walks.list.title', texts: ['walks'], anyOf: READS },
    },
    {
      path: '/walks/:id/review',
      name: 'walk-review',
      component: () => import('./WalkReviewPage.vue'),
      meta: {
        title: 'walks.review.title',
        texts: ['walks'],
        anyOf: ['walk:review', 'walk:accept'],
      },
    },
  ],
})
