import type { paths } from '@/api/schema'
import { BOARDS, DIMENSIONS } from '@/api/vocabulary'
import type { FilterField, FilterState, Option } from '@/ui/types'

import { KINDS, optionsOf, STATES } from '../vocabulary'

export type TicketQuery = NonNullable<paths['/api/v1/tickets']['get']['parameters']['query']>
export type TicketSort = NonNullable<TicketQuery['sort']>

/** The API finds a word of two characters; of one it would find half of everything. */
export const SHORTEST_SEARCH = 2
export const SORTS: readonly TicketSort[] = [
  'number',
  '-number',
  'due_at',
  '-due_at',
  'submitted_at',
  '-submitted_at',
  'updated_at',
  '-updated_at',
]
export const DEFAULT_SORT: TicketSort = '-submitted_at'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const REGION = /^\d{6}(\d{6})?$/

/** Choices that only the server knows. */
export interface Lookups {
  units: readonly Option[]
  programmes: readonly Option[]
  matter: readonly Option[]
  region: readonly Option[]
}

type Words = (key: string) => string

/** The filters of list, board and inbox; keys are those of the API, so an address reads as a query. */
export function filterFields(t: Words, lookups: Lookups): FilterField[] {
  const label = (name: string) => t(`tickets.filters.${name}`)
  const yes = (name: string): Option[] => [
    { value: 'true', label: t(`tickets.filters.${name}True`) },
  ]
  const all = t('tickets.filters.all')
  return [
    { key: 'q', label: label('q'), type: 'search', placeholder: label('qHint') },
    {
      key: 'state',
      label: label('state'),
      type: 'checks',
      several: true,
      placeholder: all,
      options: optionsOf('states', STATES, t),
    },
    { key: 'unit', label: label('unit'), type: 'custom', options: lookups.units },
    {
      key: 'overdue',
      label: label('overdue'),
      type: 'select',
      placeholder: all,
      options: [...yes('overdue'), { value: 'false', label: label('overdueFalse') }],
    },
    ...rarer(t, lookups, label, all, yes),
  ]
}

function rarer(
  t: Words,
  lookups: Lookups,
  label: Words,
  all: string,
  yes: (name: string) => Option[],
): FilterField[] {
  const more = true
  const placeholder = all
  return [
    {
      key: 'kind',
      label: label('kind'),
      type: 'select',
      placeholder,
      more,
      options: optionsOf('kinds', KINDS, t),
    },
    { key: 'matter_id', label: label('matter'), type: 'custom', more, options: lookups.matter },
    {
      key: 'board',
      label: label('board'),
      type: 'checks',
      more,
      options: optionsOf('boards', BOARDS, t),
    },
    {
      key: 'dimension',
      label: label('dimension'),
      type: 'checks',
      more,
      options: optionsOf('dimensions', DIMENSIONS, t),
    },
    { key: 'region', label: label('region'), type: 'custom', more, options: lookups.region },
    {
      key: 'programme_id',
      label: label('programme'),
      type: 'select',
      placeholder,
      more,
      options: lookups.programmes,
    },
    { key: 'mine', label: label('mine'), type: 'select', placeholder, more, options: yes('mine') },
  ]
}

function many<T extends string>(value: FilterState[string] | undefined, known: readonly T[]): T[] {
  const given = typeof value === 'string' ? [value] : (value ?? [])
  return known.filter((one) => given.includes(one))
}

function one(value: FilterState[string] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** What the API is asked: nonsense in an address is left out instead of being refused. */
export function toApi(filters: FilterState): TicketQuery {
  const query: TicketQuery = {}
  const states = many(filters.state, STATES)
  const kinds = many(filters.kind, KINDS)
  const boards = many(filters.board, BOARDS)
  const dimensions = many(filters.dimension, DIMENSIONS)
  const [q, unit, matter, region, programme] = (
    ['q', 'unit', 'matter_id', 'region', 'programme_id'] as const
  ).map((key) => one(filters[key]).trim()) as [string, string, string, string, string]
  if (states.length > 0) query.state = states
  if (kinds.length > 0) query.kind = kinds
  if (boards.length > 0) query.board = boards
  if (dimensions.length > 0) query.dimension = dimensions
  if (q.length >= SHORTEST_SEARCH) query.q = q.slice(0, 100)
  if (UUID.test(unit)) query.unit = [unit]
  if (UUID.test(matter)) query.matter_id = [matter]
  if (REGION.test(region)) query.region = region
  if (UUID.test(programme)) query.programme_id = programme
  if (filters.overdue === 'true' || filters.overdue === 'false') {
    query.overdue = filters.overdue === 'true'
  }
  if (filters.mine === 'true') query.mine = true
  return query
}

export function toSort(given: unknown): TicketSort {
  return SORTS.find((sort) => sort === given) ?? DEFAULT_SORT
}

/** One character finds nothing: the page says so instead of showing everything. */
export function isTooShort(filters: FilterState): boolean {
  const q = one(filters.q).trim()
  return q.length > 0 && q.length < SHORTEST_SEARCH
}
