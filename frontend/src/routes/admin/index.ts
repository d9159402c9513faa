import { useSession } from '@/api/session'
import { ADMIN_PLACES } from '@/features/admin/places'
import { defineArea } from '@/lib/areas'

const texts = ['admin', 'session.roles']
const anyOf = ['user:read', 'settings:read', 'calendar:edit', 'checklist:edit']

export default defineArea({
  id: 'admin',
  nav: { to: '/admin', text: 'common.nav.admin', icon: 'settings', order: 60, anyOf },
  routes: [
    {
      path: '/admin',
      name: 'admin',
      component: () => import('./UserListPage.vue'),
      meta: { title: 'admin.users.title', texts, anyOf },
      // each administrator begins with what they keep
      beforeEnter: () =>
        ADMIN_PLACES.find((place) => useSession().can(...place.anyOf))?.to ?? { name: 'forbidden' },
    },
    {
      path: '/admin/users',
      name: 'admin-users',
      component: () => import('./UserListPage.vue'),
      meta: { title: 'admin.users.title', texts, anyOf: ['user:read'] },
    },
    {
      path: '/admin/users/:id',
      name: 'admin-user',
      component: () => import('./UserPage.vue'),
      meta: { title: 'admin.user.title', texts, anyOf: ['user:read'] },
    },
    {
      path: '/admin/organisations',
      name: 'admin-organisations',
      component: () => import('./OrganisationsPage.vue'),
      meta: { title: 'admin.units.title', texts, anyOf: ['organisation:read'] },
    },
    {
      path: '/admin/calendar',
      name: 'admin-calendar',
      component: () => import('./CalendarPage.vue'),
      meta: { title: 'admin.calendar.title', texts, anyOf: ['calendar:read'] },
    },
    {
      path: '/admin/checklists',
      name: 'admin-checklists',
      component: () => import('./ChecklistsPage.vue'),
      meta: { title: 'admin.checklists.title', texts, anyOf: ['checklist:read'] },
    },
    {
      path: '/admin/settings',
      name: 'admin-settings',
      component: () => import('./SettingsPage.vue'),
      meta: { title: 'admin.settings.title', texts, anyOf: ['settings:read'] },
    },
  ],
})
