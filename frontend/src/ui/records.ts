import type { RouteLocationRaw } from 'vue-router'

import type { RecordColumn } from './types'

/** What table and cards are told alike. */
export interface RecordProps<Row> {
  caption: string
  columns: readonly RecordColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  to?: ((row: Row) => RouteLocationRaw) | undefined
  sort?: string | undefined
  selectable?: boolean | undefined
  rowLabel?: ((row: Row) => string) | undefined
  activeKey?: string | undefined
  /** Thousands of rows: only those in view exist. */
  virtual?: boolean | undefined
  /** How many rows there are in all, when that is known. */
  total?: number | undefined
}

export function nameOf<Row>(list: RecordProps<Row>, row: Row): string {
  return list.rowLabel?.(row) ?? list.rowKey(row)
}

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
