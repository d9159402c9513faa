import { ref } from 'vue'

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Where an arrow leads from a place among columns of cards; columns without cards are stepped over. */
export function moved(
  heights: readonly number[],
  from: { column: number; row: number },
  key: string,
): { column: number; row: number } | null {
  const move = MOVES[key]
  if (move === undefined) return null
  const [across, down] = move
  if (across === 0) {
    const last = (heights[from.column] ?? 0) - 1
    return { column: from.column, row: Math.min(last, Math.max(0, from.row + down)) }
  }
  let column = from.column + across
  while (column >= 0 && column < heights.length && (heights[column] ?? 0) === 0) column += across
  const height = heights[column] ?? 0
  return height === 0 ? null : { column, row: Math.min(from.row, height - 1) }
}

/** One tab stop for the whole board; arrows walk from card to card. */
export function useRoving(columns: () => readonly (readonly string[])[]) {
  const at = ref('')

  /** The card with the tab stop: the one last visited, else the first there is. */
  function stop(): string {
    const all = columns().flat()
    return all.includes(at.value) ? at.value : (all[0] ?? '')
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const now = columns()
    const id = stop()
    const column = now.findIndex((ids) => ids.includes(id))
    if (column < 0) return
    const row = now[column]?.indexOf(id) ?? 0
    const to = moved(
      now.map((ids) => ids.length),
      { column, row },
      event.key,
    )
    const next = to === null ? undefined : now[to.column]?.[to.row]
    if (next === undefined) return
    event.preventDefault()
    at.value = next
    document.getElementById(`card-${next}`)?.focus()
  }
  return { at, stop, press }
}
