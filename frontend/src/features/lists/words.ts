import { useI18n } from 'vue-i18n'

import { usePseudonyms } from '@/lib/pseudonyms'
import { dayWords, todayInChina } from '@/lib/workday'

import type { MeasureRow, TicketRow } from './vocabulary'

/** The words of the cells, on the screen and on paper alike. */
export function useRowWords() {
  const { t, locale } = useI18n()
  const pseudonym = usePseudonyms()
  const day = (value: string | null): string =>
    value === null ? '' : dayWords(value, locale.value)

  const dayOf = (moment: string): string => day(todayInChina(new Date(moment)))

  return {
    day,
    dayOf,
    finder: (row: TicketRow) => pseudonym(row.finder),
    matter: (row: TicketRow) => row.matter_name ?? row.bundle_name ?? '',
    ticketState: (row: { state: TicketRow['state'] }) => t(`tickets.states.${row.state}`),
    measureState: (row: { state: MeasureRow['state'] }) => t(`lists.measureStates.${row.state}`),
    /** 是否已整改完毕，或标明拟整改完成的期限: what the notice asks in one cell. */
    finished: (row: TicketRow): string => {
      if (row.closed_at !== null) return t('lists.cell.closedOn', { day: dayOf(row.closed_at) })
      return row.due_on === null ? '' : t('lists.cell.dueOn', { day: day(row.due_on) })
    },
    effect: (row: TicketRow) =>
      row.satisfaction === null ? '' : t(`tickets.satisfactions.${row.satisfaction}`),
  }
}
