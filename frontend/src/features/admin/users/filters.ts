import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterField, FilterState, Option } from '@/ui/types'

import { BUSINESS_ROLES, KEEPERS, type Role } from './user'

const STATES = ['active', 'disabled'] as const

const list = (value: FilterState[string] | undefined): string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : [...value]

function fieldsOf(t: (key: string) => string, units: Option[]): FilterField[] {
  return [
    {
      key: 'q',
      label: t('admin.users.search'),
      type: 'search',
      placeholder: t('admin.users.searchHint'),
    },
    { key: 'unit', label: t('admin.user.unit'), type: 'custom', options: units },
    {
      key: 'role',
      label: t('admin.users.role'),
      type: 'checks',
      several: true,
      placeholder: t('admin.users.anyRole'),
      options: [...BUSINESS_ROLES, ...KEEPERS].map((role) => ({
        value: role,
        label: t(`session.roles.${role}`),
      })),
    },
    {
      key: 'status',
      label: t('admin.users.status'),
      type: 'checks',
      placeholder: t('admin.users.anyStatus'),
      options: STATES.map((state) => ({ value: state, label: t(`admin.status.${state}`) })),
    },
  ]
}

/** What the people's list is asked for; it stands in the address. */
export function useUserFilters(units: Ref<Option[]>) {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const fields = computed(() => fieldsOf(t, units.value))
  const state = computed<FilterState>({
    get: () => queryToFilters(fields.value, route.query),
    set: (now) =>
      void router.push({
        query: filtersToQuery(fields.value, now, route.query),
      }),
  })
  const asked = computed(() => {
    const given = state.value
    const query: {
      q?: string
      organisation_id?: string[]
      role?: Role[]
      status?: (typeof STATES)[number][]
    } = {}
    const q = list(given.q)[0]
    if (q !== undefined) query.q = q
    if (list(given.unit).length > 0) query.organisation_id = list(given.unit)
    const roles = [...BUSINESS_ROLES, ...KEEPERS].filter((one) => list(given.role).includes(one))
    if (roles.length > 0) query.role = roles
    const states = STATES.filter((one) => list(given.status).includes(one))
    if (states.length > 0) query.status = states
    return query
  })
  const narrowed = computed(() => Object.keys(asked.value).length > 0)
  const clear = () => (state.value = {})
  return { fields, state, asked, narrowed, clear }
}
