import type { Schemas } from '@/api/client'

export type Fault = Schemas['FaultOut']

export interface FaultFilter {
  severity?: string | undefined
  column?: string | undefined
  q?: string | undefined
}

export const ON_A_PAGE = 25

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** The faults that fit: by how grave, by column, by words or by “12” for a row. */
export function filtered(faults: readonly Fault[], filter: FaultFilter): Fault[] {
  const q = plain(filter.q ?? '').trim()
  return faults.filter((fault) => {
    if (filter.severity && fault.severity !== filter.severity) return false
    if (filter.column && fault.header !== filter.column) return false
    if (q === '') return true
    if (/^\d+$/.test(q) && String(fault.row) === q) return true
    return [fault.value, fault.message, fault.message_en].some((text) => plain(text).includes(q))
  })
}

export interface PageOf<Row> {
  rows: Row[]
  page: number
  pages: number
}

/** One page of what is in hand already; a page that is not there any more is the last one. */
export function pageOf<Row>(rows: readonly Row[], asked: unknown): PageOf<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / ON_A_PAGE))
  const number = typeof asked === 'string' ? Number.parseInt(asked, 10) : 1
  const page = Math.min(pages, Math.max(1, Number.isNaN(number) ? 1 : number))
  return { rows: rows.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE), page, pages }
}

/** The columns that have faults, the worst first. */
export function columnsWith(faults: readonly Fault[]): { header: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { header } of faults) {
    if (header !== '') counts.set(header, (counts.get(header) ?? 0) + 1)
  }
  return [...counts]
    .map(([header, count]) => ({ header, count }))
    .sort((one, other) => other.count - one.count)
}
