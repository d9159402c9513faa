export interface Group<One> {
  name: string
  options: One[]
}

/** Options in the order of the first sight of their group. */
export function grouped<One extends { group?: string }>(options: readonly One[]): Group<One>[] {
  const groups = new Map<string, Group<One>>()
  for (const option of options) {
    const name = option.group ?? ''
    const group = groups.get(name) ?? { name, options: [] }
    group.options.push(option)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** True when every word typed is somewhere in the text; full and half width are the same. */
export function matches(text: string, typed: string): boolean {
  const place = text.normalize('NFKC').toLowerCase()
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => place.includes(word))
}
