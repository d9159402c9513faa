import { QueryClient, VUE_QUERY_CLIENT } from '@tanstack/vue-query'

import { Problem } from './problems'

export { VUE_QUERY_CLIENT }
const RETRIES = 1

/** Server state. A refusal is an answer: only failures to reach the server are tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        networkMode: 'always', // `navigator.onLine` is wrong behind a captive portal
        retry: (count, error) =>
          count < RETRIES &&
          error instanceof Problem &&
          (error.status === 0 || error.status >= 500),
        refetchOnWindowFocus: true,
        shallow: true, // answers are replaced, never changed: long lists need no watch on each field
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
