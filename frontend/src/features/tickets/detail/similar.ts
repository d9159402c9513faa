const ENOUGH = 2
const MOST = 3
/**
 * Words that every other title has: what stands between them is what it is about. Of single
 * characters only those that hardly ever are part of a word (就 is, in 就业).
 */
const BETWEEN =
  /[\s\p{P}\p{S}]+|希望|建议|反映|要求|需要|没有|不能|无法|提供|办理|窗口|问题|时候|可以|我们|[的了被把还]/u

/**
 * What is looked for while a title is being typed. The server finds texts that hold a phrase as it
 * stands, so a whole sentence would find nothing but itself: it is asked for its parts instead.
 */
export function searchPieces(title: string): string[] {
  const pieces = title.split(BETWEEN).map((piece) => piece.trim())
  const long = pieces.filter((piece) => Array.from(piece).length >= ENOUGH)
  return [...new Set(long)].sort((one, other) => other.length - one.length).slice(0, MOST)
}

/** Found by more pieces is more alike; the order of the answers decides the rest. */
export function mostAlike<Row extends { id: string }>(
  answers: readonly (readonly Row[])[],
  few: number,
): Row[] {
  const hits = new Map<string, { row: Row; count: number }>()
  for (const row of answers.flat()) {
    const known = hits.get(row.id)
    hits.set(row.id, { row, count: (known?.count ?? 0) + 1 })
  }
  return [...hits.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, few)
    .map((one) => one.row)
}
