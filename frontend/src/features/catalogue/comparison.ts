import type { Schemas } from '@/api/client'

import type { GuideWords } from './guide-words'

type Change = Schemas['ChangeOut']
export type Kind = 'added' | 'removed' | 'changed' | 'moved'

export interface Line {
  label: string
  before: string
  after: string
}

export interface ChangeEntry {
  kind: Kind
  /** The stage, material or place that is meant; null for the guide itself. */
  subject: string | null
  lines: Line[]
}

export interface ChangeGroup {
  section: string
  title: string
  entries: ChangeEntry[]
}

const PARTS = new Set(['stages', 'materials', 'places'])
/** In the order of a person reading the guide, not of the store. */
const ORDER = ['title', 'promised', 'legal', 'visits', 'stages', 'materials', 'places', 'channels']
const KINDS: readonly string[] = ['added', 'removed', 'changed', 'moved']
const SILENT = new Set(['name', 'id', 'position'])

type Part = Record<string, unknown>
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const kindOf = (text: string): Kind => (KINDS.includes(text) ? (text as Kind) : 'changed')

/** A whole part in one line; what it is not need not be said. */
function factsOf(part: Part, words: GuideWords): string {
  return Object.entries(part)
    .filter(([key, value]) => !SILENT.has(key) && value !== false)
    .map(([key, value]) => [key, value === true ? words.field(key) : words.value(key, value)])
    .filter(([key, text]) => text !== '' && key !== 'outlet_id')
    .map(([, text]) => text)
    .join(' · ')
}

function lines(change: Change, words: GuideWords): Line[] {
  const { section, before, after } = change
  if (change.kind === 'moved') {
    const place = (value: unknown) => (typeof value === 'number' ? String(value + 1) : '')
    return [{ label: words.field('position'), before: place(before), after: place(after) }]
  }
  if (!PARTS.has(section)) {
    return [{ label: '', before: words.value(section, before), after: words.value(section, after) }]
  }
  const old = isPart(before) ? before : {}
  const now = isPart(after) ? after : {}
  if (change.kind !== 'changed') {
    const [was, is] = [factsOf(old, words), factsOf(now, words)]
    return was === is ? [] : [{ label: '', before: was, after: is }]
  }
  return Object.keys({ ...old, ...now })
    .filter((key) => !SILENT.has(key) && old[key] !== now[key])
    .map((key) => ({
      label: words.field(key),
      before: words.value(key, old[key]),
      after: words.value(key, now[key]),
    }))
    .filter((line) => line.before !== line.after)
}

/** The differences of two versions, section by section, in words. */
export function groupsOf(changes: readonly Change[], words: GuideWords): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const group = groups.get(change.section) ?? {
      section: change.section,
      title: words.section(change.section),
      entries: [],
    }
    group.entries.push({
      kind: kindOf(change.kind),
      subject: change.subject,
      lines: lines(change, words),
    })
    groups.set(change.section, group)
  }
  const rank = (section: string) => (ORDER.indexOf(section) + ORDER.length + 1) % (ORDER.length + 1)
  return [...groups.values()].sort((one, other) => rank(one.section) - rank(other.section))
}

/** How many of each kind, for the line above. */
export function countsOf(groups: readonly ChangeGroup[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { added: 0, removed: 0, changed: 0, moved: 0 }
  for (const group of groups) for (const entry of group.entries) counts[entry.kind] += 1
  return counts
}
