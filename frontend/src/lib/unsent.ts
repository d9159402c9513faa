type Count = () => Promise<number>
type Clear = (personId: string) => Promise<void>

const counters = new Set<Count>()
const clearers = new Set<Clear>()

/** Says how many items of the signed-in person wait on this device; asked before signing out. */
export function registerUnsent(count: Count): () => void {
  counters.add(count)
  return () => counters.delete(count)
}

export async function countUnsent(): Promise<number> {
  const counts = await Promise.all(Array.from(counters, (count) => count()))
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Removes what this device need not keep of a person who has signed out. */
export function registerLeaving(clear: Clear): () => void {
  clearers.add(clear)
  return () => clearers.delete(clear)
}

/** The session is over: what is left to tidy away must not turn that into a failure. */
export async function clearLeft(personId: string): Promise<void> {
  await Promise.allSettled(Array.from(clearers, (clear) => clear(personId)))
}
