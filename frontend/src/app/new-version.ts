const EVERY_MS = 60 * 60_000

/**
 * The service worker: the pages work without a network, and a new version waits until the person
 * agrees. `offer` is called when one is there; what it is given takes the new version.
 */
export async function watchVersions(offer: (take: () => void) => void): Promise<void> {
  // plain-HTTP pages and some browsers have none, whatever the types say
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
  if (workers === undefined) return
  let registration: ServiceWorkerRegistration
  try {
    registration = await workers.register('/sw.js', { updateViaCache: 'none' })
  } catch {
    return // the pages work all the same, only not without a network
  }
  const tell = () => {
    const waiting = registration.waiting
    // without a controller this is the first version: there is nothing to take over from
    if (waiting === null || workers.controller === null) return
    offer(() => {
      workers.addEventListener('controllerchange', () => globalThis.location.reload())
      waiting.postMessage('take-over')
    })
  }
  tell()
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') tell()
    })
  })
  const look = () => void registration.update().catch(() => undefined)
  setInterval(look, EVERY_MS)
  globalThis.addEventListener('online', look)
}
