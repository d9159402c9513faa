import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build: what a walk needs without a network. */
declare const __PRECACHE__: PrecacheEntry[]

/** What the server answers itself is never ours, not even when it is asked for as a page. */
const NOT_OURS = [/^\/(api|docs|problems)(\/|$)/, /^\/(openapi\.json|healthz|readyz)$/]

cleanupOutdatedCaches()
precacheAndRoute(__PRECACHE__, { cleanURLs: false, directoryIndex: '' })
// One version at a time: the page and its files change together, when the person agrees.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NOT_OURS }))

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})
