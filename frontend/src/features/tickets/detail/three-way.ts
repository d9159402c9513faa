/**
 * Two people changed the same thing. Compared field by field with what both began from: only what
 * both changed, and differently, needs a choice; the rest is taken from whoever changed it.
 */
export interface FieldChange<Value> {
  name: string
  base: Value
  mine: Value
  theirs: Value
  /** `theirs`: only the other changed it; `both`: it has to be chosen. */
  by: 'theirs' | 'both'
}

const same = (one: unknown, other: unknown) => (one ?? '') === (other ?? '')

export function compare<Value>(
  names: readonly string[],
  base: Readonly<Record<string, Value>>,
  mine: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
): FieldChange<Value>[] {
  return names.flatMap((name) => {
    const [before, here, there] = [base[name], mine[name], theirs[name]] as [Value, Value, Value]
    if (same(there, before) || same(there, here)) return []
    const by = same(here, before) ? 'theirs' : 'both'
    return [{ name, base: before, mine: here, theirs: there, by } as const]
  })
}

/** What is to be kept: mine, unless theirs was chosen, or only they changed it. */
export function merged<Value>(
  mine: Readonly<Record<string, Value>>,
  changes: readonly FieldChange<Value>[],
  chosen: Readonly<Record<string, 'mine' | 'theirs' | undefined>>,
): Record<string, Value> {
  const found = { ...mine }
  for (const change of changes) {
    const taken = change.by === 'theirs' ? 'theirs' : (chosen[change.name] ?? 'mine')
    if (taken === 'theirs') found[change.name] = change.theirs
  }
  return found
}

/** Fields that differ from what the server holds now: all that need be sent. */
export function differing<Value>(
  names: readonly string[],
  wanted: Readonly<Record<string, Value>>,
  held: Readonly<Record<string, Value>>,
): Record<string, Value | null> {
  const changed = names.filter((name) => !same(wanted[name], held[name]))
  return Object.fromEntries(
    changed.map((name) => [name, same(wanted[name], '') ? null : (wanted[name] as Value)]),
  )
}
