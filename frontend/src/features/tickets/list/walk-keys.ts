import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import type { Action } from '@/ui/types'

/** j and k walk through rows, o opens the one they stand on. */
export function useWalkKeys<Row extends { id: string }>(
  rows: Ref<readonly Row[]>,
  open: (row: Row) => void,
) {
  const { t } = useI18n()
  const active = ref<string>()
  const at = computed(() => rows.value.findIndex(({ id }) => id === active.value))
  watch(rows, () => {
    if (at.value < 0) active.value = undefined
  })
  function go(step: number): void {
    const last = rows.value.length - 1
    const next = at.value < 0 ? 0 : Math.min(last, Math.max(0, at.value + step))
    active.value = rows.value[next]?.id
  }
  const group = computed(() => t('tickets.keys.group'))
  const actions = computed<Action[]>(() => [
    {
      id: 'tickets-next',
      label: t('tickets.keys.next'),
      shortcut: 'j',
      group: group.value,
      run: () => go(1),
    },
    {
      id: 'tickets-previous',
      label: t('tickets.keys.previous'),
      shortcut: 'k',
      group: group.value,
      run: () => go(-1),
    },
    {
      id: 'tickets-open',
      label: t('tickets.keys.open'),
      shortcut: 'o',
      group: group.value,
      disabled: at.value < 0,
      run: () => {
        const row = rows.value[at.value]
        if (row !== undefined) open(row)
      },
    },
  ])
  return { active, actions }
}
