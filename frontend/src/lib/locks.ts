/** Work done under a name by one tab at a time; where the browser has no locks, by this tab alone. */
const chains = new Map<string, Promise<unknown>>()

type LockManagerLike = Pick<LockManager, 'request'>

function manager(): LockManagerLike | undefined {
  // Safari 14 and plain-HTTP pages have none, whatever the types say.
  // eslint-disable-next-line no-restricted-properties -- the one place that may
  return (navigator as { locks?: LockManagerLike }).locks
}

export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = manager()
  if (locks !== undefined) return (await locks.request(`tongxing.${name}`, work)) as T
  const before = chains.get(name) ?? Promise.resolve()
  const after = before.then(work, work)
  chains.set(
    name,
    after.catch(() => undefined),
  )
  return after
}
