import type { RecordColumn } from './types'

/** The words of a cell when the page gives no slot for it. */
export function cellText<Row>(column: RecordColumn<Row>, row: Row): string {
  if (column.text) return column.text(row)
  const value = (row as Record<string, unknown>)[column.key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export type Direction = 'ascending' | 'descending' | 'none'

/** `sort` is written as the API writes it: `due_on` or `-due_on`. */
export function direction(sort: string | undefined, key: string): Direction {
  if (sort === key) return 'ascending'
  return sort === `-${key}` ? 'descending' : 'none'
}

export function nextSort(sort: string | undefined, key: string): string {
  return sort === key ? `-${key}` : key
}

export function toggled(selected: readonly string[], key: string, on: boolean): string[] {
  const others = selected.filter((other) => other !== key)
  return on ? [...others, key] : others
}
