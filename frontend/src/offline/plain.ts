/** A copy without the proxies Vue wraps around what forms hold: a browser refuses to store those. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
