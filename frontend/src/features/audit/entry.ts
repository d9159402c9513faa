import type { Schemas } from '@/api/client'

export type Entry = Schemas['AuditEntry']

/** What the trail is about, in the order it is offered. */
export const AGGREGATES = [
  'ticket',
  'walk',
  'finding',
  'measure',
  'consultation',
  'evidence',
  'user',
  'organisation',
  'calendar',
  'checklist',
  'programme',
  'guide',
  'matter',
  'bundle',
  'outlet',
  'channel',
  'region',
  'catalogue',
  'import',
  'export',
  'form',
  'view',
  'audit',
] as const

interface Place {
  to: (id: string) => string
  anyOf: readonly string[]
}

const PLACES: Partial<Record<string, Place>> = {
  ticket: { to: (id) => `/tickets/${id}`, anyOf: ['ticket:read'] },
  walk: { to: (id) => `/walks/${id}`, anyOf: ['walk:read'] },
  user: { to: (id) => `/admin/users/${id}`, anyOf: ['user:read'] },
  organisation: {
    to: (id) => `/admin/organisations?unit=${id}`,
    anyOf: ['organisation:read'],
  },
  calendar: { to: (id) => `/admin/calendar?year=${id}`, anyOf: ['calendar:read'] },
  checklist: { to: (id) => `/admin/checklists?id=${id}`, anyOf: ['checklist:read'] },
  guide: { to: (id) => `/catalogue/guides/${id}`, anyOf: ['catalogue:read'] },
  matter: { to: (id) => `/catalogue/matters/${id}`, anyOf: ['catalogue:read'] },
  bundle: { to: (id) => `/catalogue/bundles/${id}`, anyOf: ['catalogue:read'] },
  outlet: { to: (id) => `/catalogue/outlets/${id}`, anyOf: ['catalogue:read'] },
  import: { to: (id) => `/imports/${id}`, anyOf: ['import:run'] },
}

/** Where the object itself can be looked at, for somebody who may. */
export function placeOf(
  entry: Pick<Entry, 'aggregate' | 'aggregate_id'>,
  can: (...anyOf: readonly string[]) => boolean,
): string | null {
  const place = PLACES[entry.aggregate]
  if (place === undefined || entry.aggregate_id === 'unknown') return null
  return can(...place.anyOf) ? place.to(entry.aggregate_id) : null
}

/** The number people know the object by, where the entry tells it. */
export function numberOf(entry: Entry): string {
  const { number, username, code } = entry.payload as Record<string, unknown>
  for (const one of [number, username, code]) if (typeof one === 'string' && one !== '') return one
  return ''
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)

/** What a person reads of the content, apart from ids and digests, which are for technicians. */
export function readable(payload: Record<string, unknown>): [string, unknown][] {
  return Object.entries(payload).filter(
    ([name, value]) =>
      value !== null &&
      value !== '' &&
      !isId(value) &&
      !(Array.isArray(value) && (value.length === 0 || value.some(isId))) &&
      !/sha256|digest/.test(name),
  )
}
