/** Work done under a name by one tab at a time; where the browser has no locks, by this tab alone. */
const chains = new Map<string, Promise<unknown>>()

type LockManagerLike = Pick<LockManager, 'request'>

function manager(): LockManagerLike | undefined {
  // Safari 14 and plain-HTTP pages have none, whatever the types say.
  return (navigator as { locks?: LockManagerLike | null }).locks ?? undefined
}

export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = manager()
  if (locks !== undefined) return locks.request(`tongxing.${name}`, work)
  const before = chains.get(name) ?? Promise.resolve()
  const after = before.then(work, work)
  chains.set(
    name,
    after.catch(() => undefined),
  )
  return after
}
