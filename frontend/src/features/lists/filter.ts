import type { LocationQuery } from 'vue-router'

import type { Schemas } from '@/api/client'
import { BOARDS, DIMENSIONS } from '@/api/vocabulary'
import type { FilterState } from '@/ui/types'

import { MEASURE_STATES, TICKET_STATES, type ListName } from './vocabulary'

/** What a list is narrowed to, as the API asks for it: the same in a page and in an export. */
export type Wanted = Partial<Schemas['ListFilterIn']>

export const ROWS = 50
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const REGION = /^\d{12}$/
const LONGEST = 100

const several = (value: FilterState[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
const one = (value: FilterState[string] | undefined): string => several(value)[0] ?? ''

function known<T extends string>(
  value: FilterState[string] | undefined,
  allowed: readonly T[],
): T[] {
  return allowed.filter((word) => several(value).includes(word))
}

/** An address can say anything: what the server would refuse is left out, so the page still opens. */
export function toWanted(name: ListName, state: FilterState): Wanted {
  const found: Wanted = {
    state: known(state.state, TICKET_STATES),
    measure_state: name === 'measures' ? known(state.measure_state, MEASURE_STATES) : [],
    unit_id: several(state.unit).filter((id) => ID.test(id)),
    matter_id: several(state.matter).filter((id) => ID.test(id)),
    dimension: known(state.dimension, DIMENSIONS),
    board: known(state.board, BOARDS),
    region: REGION.test(one(state.region)) ? one(state.region) : null,
    programme_id: ID.test(one(state.programme)) ? one(state.programme) : null,
    overdue: one(state.overdue) === '' ? null : one(state.overdue) === 'true',
    q: one(state.q).trim().slice(0, LONGEST) || null,
  }
  const given = Object.entries(found).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  )
  return Object.fromEntries(given)
}

/** The way back: what an export was narrowed to, as the address of its list. */
export function toAddress(wanted: Wanted): Record<string, string | string[]> {
  const { unit_id, matter_id, programme_id, overdue, q, region, ...rest } = wanted
  const all: Record<string, string | string[] | undefined> = {
    ...(rest as Record<string, string[]>),
    unit: unit_id,
    matter: matter_id,
    programme: programme_id ?? undefined,
    region: region ?? undefined,
    q: q ?? undefined,
    overdue: overdue === undefined || overdue === null ? undefined : String(overdue),
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string | string[]] =>
        entry[1] !== undefined && entry[1].length > 0,
    ),
  )
}

/** Which page of the list the address shows; the number is for the running numbers only. */
export function pageOf(query: LocationQuery): { cursor: string | undefined; page: number } {
  const cursor = typeof query.cursor === 'string' && query.cursor !== '' ? query.cursor : undefined
  const given = Number.parseInt(typeof query.page === 'string' ? query.page : '', 10)
  const page = cursor === undefined || Number.isNaN(given) || given < 1 ? 1 : given
  return { cursor, page }
}
