import createClient from 'openapi-fetch'

import type { components, paths } from './schema'
import { send } from './transport'

export type Schemas = components['schemas']

/**
 * The one client. Refusals are thrown as `Problem`, so `await ok(api.GET(...))` is the answer.
 */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: send,
  redirect: 'error',
  credentials: 'same-origin',
})

/** The answer's body. */
export async function ok<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}

/** If-Match for an object that was read with `version`. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` }
}
