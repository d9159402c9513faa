import { useI18n } from 'vue-i18n'

import { useProgrammes, useRegions, useUnits } from './choices'
import type { Wanted } from './filter'

/** What an export was narrowed to, in words; a matter is counted, its name is not at hand. */
export function useWantedWords() {
  const { t } = useI18n()
  const units = useUnits()
  const programmes = useProgrammes()
  const regions = useRegions()
  const nameIn = (options: typeof units, value: string): string =>
    options.data.value?.find((option) => option.value === value)?.label ?? value

  return (wanted: Wanted): string[] => {
    const named = (key: string, values: readonly string[] = []) =>
      values.map((value) => t(`${key}.${value}`))
    const found: [string, string[]][] = [
      ['q', wanted.q ? [wanted.q] : []],
      ['measure_state', named('lists.measureStates', wanted.measure_state)],
      ['state', named('tickets.states', wanted.state)],
      ['unit', (wanted.unit_id ?? []).map((id) => nameIn(units, id))],
      [
        'matter',
        wanted.matter_id?.length
          ? [t('lists.filter.matter.some', { count: wanted.matter_id.length })]
          : [],
      ],
      [
        'overdue',
        typeof wanted.overdue === 'boolean' ? [t(`lists.overdue.${wanted.overdue}`)] : [],
      ],
      ['dimension', named('tickets.dimensions', wanted.dimension)],
      ['board', named('tickets.boards', wanted.board)],
      ['region', wanted.region ? [nameIn(regions, wanted.region)] : []],
      ['programme', wanted.programme_id ? [nameIn(programmes, wanted.programme_id)] : []],
    ]
    return found
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) =>
        t('lists.filter.said', {
          what: t(`lists.filter.${key}.label`),
          values: values.join(t('lists.filter.or')),
        }),
      )
  }
}
