import type { User } from './user'

/** What is asked about before it is done. */
export type Confirmed =
  'disable' | 'enable' | 'unlock' | 'resetPassword' | 'resetSecondFactor' | 'endSessions'

export type UserAction = 'edit' | 'roles' | Confirmed

interface Offered {
  id: UserAction
  permission: string
  /** Nobody uses a keeper's power on the own account. */
  notOneself?: boolean
  when?: (user: User) => boolean
}

const ACTIONS: readonly Offered[] = [
  { id: 'edit', permission: 'user:edit' },
  { id: 'roles', permission: 'role:assign', notOneself: true },
  { id: 'enable', permission: 'user:edit', when: (user) => user.status === 'disabled' },
  { id: 'unlock', permission: 'user:edit', when: (user) => user.is_locked },
  { id: 'resetPassword', permission: 'user:reset', notOneself: true },
  {
    id: 'resetSecondFactor',
    permission: 'second_factor:reset',
    notOneself: true,
    when: (user) => user.second_factor_enrolled,
  },
  {
    id: 'disable',
    permission: 'user:edit',
    notOneself: true,
    when: (user) => user.status === 'active',
  },
]

/** What this person may do with that account, in the order it is offered. */
export function actionsOn(
  user: User,
  by: { id: string | undefined; can: (permission: string) => boolean },
): UserAction[] {
  const own = by.id === user.id
  return ACTIONS.filter(
    (action) =>
      by.can(action.permission) &&
      !(own && action.notOneself === true) &&
      (action.when?.(user) ?? true),
  ).map(({ id }) => id)
}

/** Whether something is left out only because it is the own account; then that is said. */
export function barredFromOneself(
  user: User,
  by: { id: string | undefined; can: (permission: string) => boolean },
): boolean {
  return (
    by.id === user.id &&
    ACTIONS.some((action) => action.notOneself === true && by.can(action.permission))
  )
}
