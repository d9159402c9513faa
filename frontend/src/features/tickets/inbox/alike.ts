import type { TicketRow } from '../list/tickets'

/** Words that stand in every other complaint and tell no two apart. */
const COMMON = new Set([
  '问题',
  '需要',
  '希望',
  '要求',
  '反映',
  '来电',
  '来信',
  '来访',
  '没有',
  '不能',
])
const HAN = /[\u4e00-\u9fff]/

/** The pairs of neighbouring characters of a title: what two titles share when they speak of one thing. */
export function pairs(text: string): Set<string> {
  const plain = text.replace(/[\p{P}\p{S}\s]/gu, '')
  const found = new Set<string>()
  for (let at = 0; at + 1 < plain.length; at += 1) found.add(plain.slice(at, at + 2))
  return found
}

/** 0 nothing in common, 1 the same title. */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairs(one), pairs(other)]
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared += 1
  return (2 * shared) / (left.size + right.size)
}

interface Segmenting {
  segment: (text: string) => Iterable<{ segment: string; isWordLike?: boolean }>
}

/** The words to look for: the longest ones, as the browser cuts them; without that, the first pieces. */
export function searchWords(title: string, most = 2): string[] {
  const Segmenter = (Intl as { Segmenter?: new (l: string, o: object) => Segmenting }).Segmenter
  const cut =
    Segmenter === undefined
      ? title.split(/[\p{P}\p{S}\s]+/u).map((part) => part.slice(0, 4))
      : Array.from(new Segmenter('zh', { granularity: 'word' }).segment(title))
          .filter((part) => part.isWordLike !== false)
          .map((part) => part.segment)
  const words = cut.filter((word) => word.length >= 2 && HAN.test(word) && !COMMON.has(word))
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, most)
}

const LEAST_LIKE = 0.12
const SAME_MATTER = 0.35

type Sample = Pick<TicketRow, 'id' | 'title' | 'matter_id'>

/** Those that may be the same thing, the likeliest first; a ticket is not its own twin. */
export function alike<Row extends Sample>(of: Sample, rows: readonly Row[], most = 5): Row[] {
  const seen = new Map<string, { row: Row; score: number }>()
  for (const row of rows) {
    if (row.id === of.id || seen.has(row.id)) continue
    const same = of.matter_id !== null && row.matter_id === of.matter_id
    seen.set(row.id, { row, score: likeness(of.title, row.title) + (same ? SAME_MATTER : 0) })
  }
  return [...seen.values()]
    .filter(({ score }) => score >= LEAST_LIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}

export interface LikelyUnit {
  id: string
  name: string
  /** Key of the reason under `tickets.triage.likely`. */
  why: 'matter' | 'alike'
}

type Handled = Pick<TicketRow, 'organisation_id' | 'organisation_name' | 'matter_id'>

function mostOften(rows: readonly Handled[]): { id: string; name: string } | null {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { organisation_id: id, organisation_name: name } of rows) {
    if (id === null || name === null) continue
    counts.set(id, { name, count: (counts.get(id)?.count ?? 0) + 1 })
  }
  let best: { id: string; name: string; count: number } | null = null
  for (const [id, { name, count }] of counts) {
    if (best === null || count > best.count) best = { id, name, count }
  }
  return best === null ? null : { id: best.id, name: best.name }
}

/** Who will likely have to do it: who did the same matter before, else who did something alike. */
export function likelyUnit(
  of: { matter_id: string | null },
  rows: readonly Handled[],
): LikelyUnit | null {
  const same = of.matter_id === null ? [] : rows.filter((row) => row.matter_id === of.matter_id)
  const byMatter = mostOften(same)
  if (byMatter !== null) return { ...byMatter, why: 'matter' }
  const byText = mostOften(rows)
  return byText === null ? null : { ...byText, why: 'alike' }
}
