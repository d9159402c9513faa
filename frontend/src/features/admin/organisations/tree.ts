import type { TreeNode } from '@/ui/types'

import type { Organisation } from './all'

export const UNIT_KINDS = [
  'department',
  'division',
  'institution',
  'city_bureau',
  'county_bureau',
  'functional_area',
  'external',
] as const

/** Bureaus lie in a region, functional areas in none; for the others either will do. */
export function regionRule(kind: string): 'needed' | 'none' | 'free' {
  if (kind === 'city_bureau' || kind === 'county_bureau') return 'needed'
  return kind === 'functional_area' ? 'none' : 'free'
}

const byPlace = (one: Organisation, other: Organisation) =>
  one.position - other.position || one.name.localeCompare(other.name, 'zh')

/** What lies below each unit; a unit whose upper one is not shown stands at the top. */
function childrenOf(units: readonly Organisation[]): Map<string | null, Organisation[]> {
  const shown = new Set(units.map((unit) => unit.id))
  const below = new Map<string | null, Organisation[]>()
  for (const unit of [...units].sort(byPlace)) {
    const above = unit.parent_id !== null && shown.has(unit.parent_id) ? unit.parent_id : null
    below.set(above, [...(below.get(above) ?? []), unit])
  }
  return below
}

function matches(unit: Organisation, typed: string): boolean {
  const text = `${unit.name} ${unit.short_name} ${unit.code} ${unit.region_code ?? ''}`
  return text.toLowerCase().includes(typed.toLowerCase())
}

/** The units as a tree; with words typed, what fits them and the way to it. */
export function treeOf(
  units: readonly Organisation[],
  wanted: { typed: string; closed: boolean; closedWord: string },
): TreeNode[] {
  const below = childrenOf(wanted.closed ? units : units.filter((unit) => unit.is_active))
  const branch = (above: string | null): TreeNode[] =>
    (below.get(above) ?? []).flatMap((unit) => {
      const children = branch(unit.id)
      if (wanted.typed !== '' && children.length === 0 && !matches(unit, wanted.typed)) return []
      const node: TreeNode = { id: unit.id, label: unit.name }
      if (!unit.is_active) node.hint = wanted.closedWord
      if (children.length > 0) node.children = children
      return [node]
    })
  return branch(null)
}

export function idsOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => [node.id, ...idsOf(node.children ?? [])])
}

/** The units above one, from the top down. */
export function pathTo(units: readonly Organisation[], id: string): Organisation[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const path: Organisation[] = []
  let current = known.get(id)?.parent_id ?? null
  while (current !== null && path.length < 20) {
    const unit = known.get(current)
    if (unit === undefined) break
    path.unshift(unit)
    current = unit.parent_id
  }
  return path
}

/** Where a unit may be moved: anywhere open but below itself. */
export function placesFor(units: readonly Organisation[], id: string): Organisation[] {
  return units.filter(
    (unit) =>
      unit.is_active && unit.id !== id && !pathTo(units, unit.id).some((above) => above.id === id),
  )
}
