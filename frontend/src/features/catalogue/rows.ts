/** The list with the row at `from` taken to `to`; the list itself where there is no such place. */
export function moved<Row>(rows: readonly Row[], from: number, to: number): Row[] {
  const result = [...rows]
  if (to < 0 || to >= rows.length) return result
  const [row] = result.splice(from, 1)
  if (row !== undefined) result.splice(to, 0, row)
  return result
}

export function without<Row>(rows: readonly Row[], at: number): Row[] {
  return rows.filter((_, index) => index !== at)
}

/** The list with a row put back where it was. */
export function putBack<Row>(rows: readonly Row[], row: Row, at: number): Row[] {
  const result = [...rows]
  result.splice(Math.min(at, result.length), 0, row)
  return result
}
