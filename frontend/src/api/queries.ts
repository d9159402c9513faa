import type { QueryClient } from '@tanstack/vue-query'
import type { App } from 'vue'

let app: App | null = null
let client: QueryClient | null = null

/** Names the application that the pages' cache of server state belongs to. */
export function bindQueries(to: App): void {
  app = to
}

/**
 * Makes the cache there for every page opened from now on. It is fetched with the first page that
 * needs it: the pages of a walk in a hall do without.
 */
export async function ensureQueries(): Promise<void> {
  if (client !== null || app === null) return
  const { createQueryClient, VUE_QUERY_CLIENT } = await import('./query')
  client ??= createQueryClient()
  app.provide(VUE_QUERY_CLIENT, client)
  client.mount()
}

/** Asks again what failed while the server was silent. */
export async function retryFailed(): Promise<void> {
  await client?.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
}

/** The next person finds nothing of the one before. */
export function forgetQueries(): void {
  client?.clear()
}
