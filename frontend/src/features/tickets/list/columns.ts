import { dayWords } from '@/lib/workday'
import type { RecordColumn } from '@/ui/types'

import { wordsKey } from '../vocabulary'
import type { TicketRow } from './tickets'

type Words = (key: string) => string

/** The columns of the list; `chosen` are those a person wants to see beside the title. */
export function ticketColumns(
  t: Words,
  language: string,
  chosen: readonly string[],
): RecordColumn<TicketRow>[] {
  const label = (name: string) => t(`tickets.columns.${name}`)
  const day = (moment: string) => dayWords(moment.slice(0, 10), language)
  const all: RecordColumn<TicketRow>[] = [
    { key: 'state', label: label('state'), nowrap: true },
    { key: 'due_at', label: label('due_at'), sortable: true },
    { key: 'unit', label: label('unit'), text: (row) => row.organisation_name ?? '—' },
    { key: 'matter', label: label('matter'), text: (row) => row.matter_name ?? '—' },
    {
      key: 'severity',
      label: label('severity'),
      nowrap: true,
      text: (row) => t(wordsKey('severities', row.severity)),
    },
    {
      key: 'submitted_at',
      label: label('submitted_at'),
      sortable: true,
      nowrap: true,
      text: (row) => day(row.submitted_at),
    },
    {
      key: 'updated_at',
      label: label('updated_at'),
      sortable: true,
      nowrap: true,
      text: (row) => day(row.updated_at),
    },
  ]
  return [
    { key: 'title', label: label('title'), primary: true },
    ...all.filter((column) => chosen.includes(column.key)),
  ]
}
