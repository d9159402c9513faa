import type { User } from './user'

export interface Particulars {
  display_name: string
  position: string
  organisation_id: string
  phone: string
}

type Words = (key: string) => string
export type UserFault = Record<string, string>

export const NO_PARTICULARS: Particulars = {
  display_name: '',
  position: '',
  organisation_id: '',
  phone: '',
}

export const USER_FIELDS = {
  username: 'user-username',
  display_name: 'user-display_name',
  position: 'user-position',
  organisation_id: 'user-organisation_id',
  phone: 'user-phone',
}

const USERNAME = /^[a-z0-9\u4e00-\u9fff][a-z0-9\u4e00-\u9fff._-]*[a-z0-9\u4e00-\u9fff]$/
const PHONE = /^\+?[0-9][0-9 -]{3,18}$/

export function particularsOf(user: User): Particulars {
  return {
    display_name: user.display_name,
    position: user.position,
    organisation_id: user.organisation_id ?? '',
    phone: '',
  }
}

/** What is wrong before anything is sent; the server looks again. */
export function faultsOf(given: Particulars, t: Words, username?: string): UserFault {
  const found: UserFault = {}
  if (username !== undefined) {
    if (username.length < 3) found.username = t('admin.create.usernameShort')
    else if (!USERNAME.test(username)) found.username = t('admin.create.usernameForm')
  }
  if (given.display_name.trim() === '') found.display_name = t('admin.user.nameMissing')
  const phone = given.phone.trim()
  if (phone !== '' && !PHONE.test(phone)) found.phone = t('admin.user.phoneWrong')
  return found
}

export interface UserChange {
  display_name?: string
  position?: string
  organisation_id?: string | null
  phone?: string | null
}

/** Only what was changed is sent: what somebody else changed meanwhile stays theirs. */
export function changesOf(before: Particulars, now: Particulars, dropPhone: boolean): UserChange {
  const changes: UserChange = {}
  const name = now.display_name.trim()
  if (name !== before.display_name) changes.display_name = name
  const position = now.position.trim()
  if (position !== before.position) changes.position = position
  if (now.organisation_id !== before.organisation_id) {
    changes.organisation_id = now.organisation_id === '' ? null : now.organisation_id
  }
  if (dropPhone) changes.phone = null
  else if (now.phone.trim() !== '') changes.phone = now.phone.trim()
  return changes
}
