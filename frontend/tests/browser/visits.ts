import { readdirSync, readFileSync } from 'node:fs'

export type Ask = <T = unknown>(path: string) => Promise<T>

export interface Visit {
  /** The route as the router has it. */
  route: string
  /** Who opens it; null for nobody signed in. */
  who: string | null
  /** The address to open; the route itself when it has no parameters. */
  at?: (ask: Ask) => Promise<string>
}

interface Row {
  id: string
}
const first =
  (list: string, page: (id: string) => string) =>
  async (ask: Ask): Promise<string> => {
    const { items } = await ask<{ items: Row[] }>(list)
    const row = items[0]
    if (row === undefined) throw new Error(`${list} is empty`)
    return page(row.id)
  }

const desk = (route: string, at?: Visit['at']): Visit => ({ route, who: 'sunhe', at })

/** Each page with somebody who uses it. A route that is not named here fails the test below it. */
export const VISITS: readonly Visit[] = [
  { route: '/sign-in', who: null },
  desk('/'),
  desk('/account'),
  desk('/forbidden'),
  desk('/needs-network'),
  desk('/:path(.*)*', () => Promise.resolve('/no/such/page')),
]

export { first }

const SRC = new URL('../../src/', import.meta.url)

/** Every path the router knows, read from the areas themselves. */
export function knownRoutes(): string[] {
  const areas = readdirSync(new URL('routes/', SRC))
    .filter((area) => area !== 'dev')
    .map((area) => new URL(`routes/${area}/index.ts`, SRC))
  return [...areas, new URL('app/router.ts', SRC)].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1] ?? ''),
  )
}
