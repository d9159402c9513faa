import { useI18n } from 'vue-i18n'

import type { ListName, MeasureRow, TicketRow } from './vocabulary'
import { useRowWords } from './words'

export interface PrintColumn {
  key: string
  label: string
  /** A class that gives the share of the sheet. */
  width: 'thin' | 'narrow' | 'middle' | 'wide'
}

const TICKET_WIDTHS: [string, PrintColumn['width']][] = [
  ['place', 'thin'],
  ['matter', 'middle'],
  ['what', 'wide'],
  ['unit', 'narrow'],
  ['measures', 'wide'],
  ['finished', 'narrow'],
  ['effect', 'narrow'],
]
const MEASURE_WIDTHS: [string, PrintColumn['width']][] = [
  ['place', 'thin'],
  ['what', 'wide'],
  ['serves', 'wide'],
  ['unit', 'narrow'],
  ['done', 'narrow'],
  ['effect', 'middle'],
]

/** A list on paper: the words of each cell, a line break between what stands apart. */
export function usePrint() {
  const { t } = useI18n()
  const words = useRowWords()
  const lines = (...parts: (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join('\n')

  const ticketCells = (row: TicketRow, place: number): string[] => [
    String(place),
    words.matter(row),
    lines(row.title, row.description, `${row.number} · ${words.finder(row)}`),
    row.organisation_name ?? '',
    lines(
      ...row.measures.map((measure, index) =>
        t('lists.print.measure', {
          place: index + 1,
          title: measure.title,
          state: words.measureState(measure),
        }),
      ),
    ),
    lines(words.ticketState(row), row.overdue ? t('lists.cell.late') : '', words.finished(row)),
    words.effect(row),
  ]
  const measureCells = (row: MeasureRow, place: number): string[] => [
    String(place),
    lines(row.title, row.description, row.number),
    lines(...row.tickets.map((ticket) => `${ticket.number} ${ticket.title}`)),
    row.organisation_name,
    lines(
      words.measureState(row),
      row.done_at === null ? '' : t('lists.cell.doneOn', { day: words.dayOf(row.done_at) }),
      row.done_at === null && row.due_on !== null
        ? t('lists.cell.plannedFor', { day: words.day(row.due_on) })
        : '',
    ),
    row.result ?? '',
  ]

  function columns(name: ListName): PrintColumn[] {
    const heading = (key: string) => {
      if (key === 'what') return t(`lists.column.${name === 'measures' ? 'measure' : name}`)
      return t(`lists.column.${key}`)
    }
    const widths = name === 'measures' ? MEASURE_WIDTHS : TICKET_WIDTHS
    return widths.map(([key, width]) => ({ key, width, label: heading(key) }))
  }
  const cells = (row: TicketRow | MeasureRow, place: number): string[] =>
    'tickets' in row ? measureCells(row, place) : ticketCells(row, place)

  return { columns, cells }
}
