import type { Schemas } from '@/api/client'

export type FileColumn = Schemas['ColumnOut']
export type WantedColumn = Schemas['KindColumnOut']

/** For each wanted field the index of the file's column that stands for it, or ''. */
export type Choice = Record<string, string>

export function choiceOf(wanted: readonly WantedColumn[], columns: readonly FileColumn[]): Choice {
  return Object.fromEntries(
    wanted.map(({ field }) => {
      const found = columns.find((column) => column.field === field)
      return [field, found === undefined ? '' : String(found.index)]
    }),
  )
}

/** What to tell the server: only the columns whose meaning is another now; null leaves one out. */
export function changesOf(
  columns: readonly FileColumn[],
  choice: Choice,
): Record<string, string | null> {
  const meant = new Map(
    Object.entries(choice)
      .filter(([, index]) => index !== '')
      .map(([field, index]) => [index, field]),
  )
  const changes: Record<string, string | null> = {}
  for (const column of columns) {
    const index = String(column.index)
    const field = meant.get(index) ?? null
    if (field !== column.field) changes[index] = field
  }
  return changes
}

export type MappingFault = 'missing' | 'twice'

/** What keeps the columns from being used: a required field without one, a column used twice. */
export function faultsOf(
  wanted: readonly WantedColumn[],
  choice: Choice,
): Record<string, MappingFault> {
  const faults: Record<string, MappingFault> = {}
  const taken = new Set<string>()
  for (const { field, required } of wanted) {
    const index = choice[field] ?? ''
    if (index === '') {
      if (required) faults[field] = 'missing'
    } else if (taken.has(index)) faults[field] = 'twice'
    taken.add(index)
  }
  return faults
}

export type How = 'auto' | 'hand' | 'none' | 'lacking'

/** How a field came to its column; `lacking` for a required one without any. */
export function howOf(wanted: WantedColumn, columns: readonly FileColumn[], choice: Choice): How {
  const index = choice[wanted.field] ?? ''
  if (index === '') return wanted.required ? 'lacking' : 'none'
  const column = columns.find((one) => String(one.index) === index)
  return column?.field === wanted.field ? 'auto' : 'hand'
}

/** Columns of the file that stand for nothing: they are left out. */
export function unusedOf(columns: readonly FileColumn[], choice: Choice): FileColumn[] {
  const used = new Set(Object.values(choice))
  return columns.filter((column) => !used.has(String(column.index)) && column.header.trim() !== '')
}
