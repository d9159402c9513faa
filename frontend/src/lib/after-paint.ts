/**
 * Does heavy work once what was pressed has been shown: the choice is seen at once, the long list that
 * follows from it comes in the next turn.
 */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work, 0))
}
