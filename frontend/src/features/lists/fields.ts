import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { BOARDS, DIMENSIONS } from '@/api/vocabulary'
import type { FilterField, FilterState, Option } from '@/ui/types'

import { useMatters, useProgrammes, useRegions, useUnits } from './choices'
import { MEASURE_STATES, TICKET_STATES, type ListName } from './vocabulary'

/** At hand at a desk; the others wait in the drawer. */
const AT_HAND = ['q', 'measure_state', 'state', 'unit', 'overdue']

/** The address is read before the choices are there, so the keys are known without them. */
export function addressFields(name: ListName): FilterField[] {
  const kinds: Record<string, FilterField['type']> = {
    q: 'search',
    ...(name === 'measures' ? { measure_state: 'checks' as const } : {}),
    state: 'checks',
    unit: 'select',
    matter: 'custom',
    overdue: 'select',
    dimension: 'checks',
    board: 'checks',
    region: 'select',
    programme: 'select',
  }
  return Object.entries(kinds).map(([key, type]) => ({ key, type, label: key }))
}

/** The fields of the filter with their words and choices. */
export function useListFields(name: ListName, state: Readonly<Ref<FilterState>>) {
  const { t } = useI18n()
  const units = useUnits()
  const programmes = useProgrammes()
  const regions = useRegions()
  const matters = useMatters(
    computed(() => (typeof state.value.matter === 'string' ? state.value.matter : '')),
  )

  const named = (key: string, values: readonly string[]): Option[] =>
    values.map((value) => ({ value, label: t(`${key}.${value}`) }))
  const choices = computed<Record<string, readonly Option[]>>(() => ({
    measure_state: named('lists.measureStates', MEASURE_STATES),
    state: named('tickets.states', TICKET_STATES),
    dimension: named('tickets.dimensions', DIMENSIONS),
    board: named('tickets.boards', BOARDS),
    overdue: named('lists.overdue', ['true', 'false']),
    unit: units.data.value ?? [],
    programme: programmes.data.value ?? [],
    region: regions.data.value ?? [],
    matter: matters.selected.value === null ? [] : [matters.selected.value],
  }))
  const fields = computed<FilterField[]>(() =>
    addressFields(name).map((field) => ({
      ...field,
      label: t(`lists.filter.${field.key}.label`),
      placeholder: t(`lists.filter.${field.key}.all`),
      options: choices.value[field.key],
      several: field.type === 'checks',
      more: !AT_HAND.includes(field.key) || (name === 'measures' && field.key === 'state'),
    })),
  )
  return { fields, matters }
}
