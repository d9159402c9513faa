type Count = () => Promise<number>

const counters = new Set<Count>()

/** Says how many items of the signed-in person wait on this device; asked before signing out. */
export function registerUnsent(count: Count): () => void {
  counters.add(count)
  return () => counters.delete(count)
}

export async function countUnsent(): Promise<number> {
  const counts = await Promise.all(Array.from(counters, (count) => count()))
  return counts.reduce((sum, one) => sum + one, 0)
}
