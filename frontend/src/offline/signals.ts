type Listener = () => void
const listeners = new Set<Listener>()

/** Called after every change that may have to be sent. */
export function onNudge(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Something changed here: whoever sends looks again soon. */
export function nudge(): void {
  for (const listener of listeners) listener()
}
