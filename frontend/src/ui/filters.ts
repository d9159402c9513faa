import type { FilterField, FilterState } from './types'

type Query = Record<string, string | null | (string | null)[] | undefined>

/** What the address says, read by the fields that exist; anything else in the address is left alone. */
export function queryToFilters(fields: readonly FilterField[], query: Query): FilterState {
  const state: FilterState = {}
  for (const field of fields) {
    const raw = query[field.key]
    const values = (Array.isArray(raw) ? raw : [raw]).filter((value): value is string =>
      Boolean(value),
    )
    if (values.length === 0) continue
    state[field.key] = field.type === 'checks' ? values : (values[0] ?? '')
  }
  return state
}

/** The new address: other parameters stay, the cursor goes, because it belongs to the old filter. */
export function filtersToQuery(
  fields: readonly FilterField[],
  state: FilterState,
  query: Query = {},
): Query {
  const result: Query = { ...query, cursor: undefined }
  for (const field of fields) {
    const value = state[field.key]
    result[field.key] =
      value === undefined || value.length === 0
        ? undefined
        : typeof value === 'string'
          ? value
          : [...value]
  }
  return result
}

export interface Chip {
  key: string
  value: string
  label: string
}

/** One chip for each thing that narrows the list; `pair` puts a name and its value together. */
export function chipsOf(
  fields: readonly FilterField[],
  state: FilterState,
  pair: (name: string, value: string) => string,
): Chip[] {
  return fields.flatMap((field) => {
    const value = state[field.key]
    if (field.type === 'search' || value === undefined) return []
    const values = typeof value === 'string' ? [value] : value
    return values
      .filter((one) => one !== '')
      .map((one) => ({
        key: field.key,
        value: one,
        label: pair(
          field.label,
          field.options?.find((option) => option.value === one)?.label ?? one,
        ),
      }))
  })
}

export function without(state: FilterState, chip: Chip): FilterState {
  const value = state[chip.key]
  const left =
    typeof value === 'string' || value === undefined
      ? []
      : value.filter((one) => one !== chip.value)
  return { ...state, [chip.key]: left.length > 0 ? left : '' }
}
