/** Two tabs at one step: what the other one wrote comes in where nothing was typed here. */
export interface Merged<T> {
  value: T
  /** Fields the other tab changed. */
  theirs: (keyof T)[]
  /** Fields both changed: what is typed here stays. */
  both: (keyof T)[]
}

export const same = (a: unknown, b: unknown) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export function merge<T extends object>(base: T, theirs: T, mine: T): Merged<T> {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])] as (keyof T)[]
  const found: Merged<T> = { value: { ...mine }, theirs: [], both: [] }
  for (const key of keys) {
    if (same(base[key], theirs[key]) || same(mine[key], theirs[key])) continue
    found.theirs.push(key)
    if (same(base[key], mine[key])) found.value[key] = theirs[key]
    else found.both.push(key)
  }
  return found
}
