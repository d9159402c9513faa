/** Where to go after signing in: a place of our own, whatever the address says. */
export function safeNext(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return '/'
  return wanted.startsWith('/sign-in') ? '/' : wanted
}
