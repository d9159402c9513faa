/** The rooms of administration and whom they are for, in the order they are offered. */
export const ADMIN_PLACES = [
  { id: 'users', to: '/admin/users', anyOf: ['user:read'] },
  { id: 'units', to: '/admin/organisations', anyOf: ['organisation:read'] },
  { id: 'calendar', to: '/admin/calendar', anyOf: ['calendar:read'] },
  { id: 'checklists', to: '/admin/checklists', anyOf: ['checklist:read'] },
  { id: 'settings', to: '/admin/settings', anyOf: ['settings:read'] },
] as const
