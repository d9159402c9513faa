import { readdirSync, readFileSync } from 'node:fs'

export type Ask = <T = unknown>(path: string) => Promise<T>

export interface Visit {
  /** The route as the router has it. */
  route: string
  /** Who opens it; null for nobody signed in. */
  who: string | null
  /** The address to open; the route itself when it has no parameters. */
  at?: ((ask: Ask) => Promise<string>) | undefined
  /** A page of a walk on this device: the walk is planned and begun first. */
  recording?: ((ids: Recording) => string) | undefined
}

/** What was made on the device for the pages of the recorder. */
export interface Recording {
  planned: string
  walk: string
  step: string
  finding: string
}

interface Row {
  id: string
}
export const first =
  (list: string, page: (id: string) => string) =>
  async (ask: Ask): Promise<string> => {
    const { items } = await ask<{ items: Row[] }>(list)
    const row = items[0]
    if (row === undefined) throw new Error(`${list} is empty`)
    return page(row.id)
  }
const plain = (address: string) => () => Promise.resolve(address)

const by =
  (who: string | null) =>
  (route: string, at?: Visit['at']): Visit => ({ route, who, at })
const desk = by('sunhe')
const field = by('zhangsan')
const unit = by('hanzhou')
const keeper = by('hecheng')
const recording = (route: string, page: (ids: Recording) => string): Visit => ({
  route,
  who: 'zhangsan',
  recording: page,
})
const one = (room: string, end = '') =>
  first(`/${room}?limit=1`, (id) => `/catalogue/${room}/${id}${end}`)

/** Each page with somebody who uses it. A route that is not named here fails a test. */
export const VISITS: readonly Visit[] = [
  by(null)('/sign-in'),
  desk('/'),
  field('/'),
  unit('/'),
  desk('/account'),
  desk('/forbidden'),
  desk('/needs-network'),
  desk('/:path(.*)*', plain('/no/such/page')),

  field('/drafts'),
  field('/walks/plan'),
  recording('/walks/:id/plan', ({ planned }) => `/walks/${planned}/plan`),
  recording('/record/:id', ({ walk }) => `/record/${walk}`),
  recording('/record/:id/steps/:stepId', ({ walk, step }) => `/record/${walk}/steps/${step}`),
  recording('/record/:id/checklist', ({ walk }) => `/record/${walk}/checklist`),
  recording(
    '/record/:id/findings/:findingId',
    ({ walk, finding }) => `/record/${walk}/findings/${finding}`,
  ),
  recording('/record/:id/mode', ({ walk }) => `/record/${walk}/mode`),
  recording('/record/:id/check', ({ walk }) => `/record/${walk}/check`),
  recording('/record/:id/done', ({ walk }) => `/record/${walk}/done`),

  desk('/walks'),
  desk(
    '/walks/:id',
    first('/walks?state=accepted&limit=1', (id) => `/walks/${id}`),
  ),
  desk(
    '/walks/:id/review',
    first('/walks?state=submitted&limit=1', (id) => `/walks/${id}/review`),
  ),

  desk('/tickets'),
  desk('/tickets/inbox'),
  desk('/tickets/board'),
  desk('/tickets/new'),
  desk(
    '/tickets/:id',
    first('/tickets?state=submitted&limit=1', (id) => `/tickets/${id}`),
  ),
  unit(
    '/tickets/:id',
    first('/tickets?state=rectifying&limit=1', (id) => `/tickets/${id}`),
  ),
  by('qintian')(
    '/tickets/:id',
    first('/tickets?limit=1', (id) => `/tickets/${id}`),
  ),

  desk('/catalogue', plain('/catalogue')),
  desk('/catalogue/matters'),
  desk('/catalogue/matters/new'),
  desk('/catalogue/matters/:id', one('matters')),
  desk('/catalogue/matters/:id/edit', one('matters', '/edit')),
  desk('/catalogue/guides'),
  desk('/catalogue/guides/new'),
  desk('/catalogue/guides/:id', one('guides')),
  desk('/catalogue/guides/:id/draft', one('guides', '/draft')),
  desk('/catalogue/guides/:id/compare', one('guides', '/compare')),
  desk('/catalogue/bundles'),
  desk('/catalogue/bundles/new'),
  desk('/catalogue/bundles/:id', one('bundles')),
  desk('/catalogue/bundles/:id/edit', one('bundles', '/edit')),
  desk('/catalogue/outlets'),
  desk('/catalogue/outlets/new'),
  desk('/catalogue/outlets/:id', one('outlets')),
  desk('/catalogue/outlets/:id/edit', one('outlets', '/edit')),

  desk('/imports'),
  desk('/imports/new'),
  desk(
    '/imports/:id',
    first('/imports?limit=1', (id) => `/imports/${id}`),
  ),

  desk('/lists', plain('/lists')),
  desk('/lists/problems'),
  desk('/lists/demands'),
  desk('/lists/measures'),
  desk('/lists/annex-4'),
  desk('/lists/exports'),

  keeper('/admin', plain('/admin')),
  keeper('/admin/users'),
  keeper(
    '/admin/users/:id',
    first('/users?limit=1', (id) => `/admin/users/${id}`),
  ),
  keeper('/admin/organisations'),
  desk('/admin/calendar'),
  desk('/admin/checklists'),
  keeper('/admin/settings'),
  by('cenning')('/admin/users'),
  by('cenning')(
    '/admin/users/:id',
    first('/users?limit=1', (id) => `/admin/users/${id}`),
  ),
  by('cenning')('/admin/settings'),
  by('ranqing')('/admin/settings'),
  by('ranqing')('/audit'),
]

const SRC = new URL('../../src/', import.meta.url)

/** Every path the router knows, read from the areas themselves. */
export function knownRoutes(): string[] {
  const areas = readdirSync(new URL('routes/', SRC))
    .filter((area) => area !== 'dev')
    .map((area) => new URL(`routes/${area}/index.ts`, SRC))
  const others = ['app/router.ts', 'app/rooms.ts'].map((file) => new URL(file, SRC))
  return [...areas, ...others].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map((match) => match[1] ?? ''),
  )
}
