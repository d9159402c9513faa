import type { Option, FilterField, FilterState } from '@/ui/types'

import { MODES, STATES } from '../vocabulary'

type Words = (key: string) => string

/** How many characters a search needs; one Chinese character finds half of everything. */
export const SHORTEST_SEARCH = 2

export interface Known {
  programmes: readonly Option[]
  matters: readonly Option[]
  /** Whoever records walks may ask for their own. */
  records: boolean
}

export function filterFields(t: Words, known: Known): FilterField[] {
  const choice = (key: string, options: readonly Option[]): FilterField => ({
    key,
    label: t(`walks.list.filter.${key}`),
    type: 'select',
    placeholder: t(`walks.list.all.${key}`),
    options,
  })
  return [
    {
      key: 'q',
      label: t('walks.list.search'),
      type: 'search',
      placeholder: t('walks.list.searchHint'),
    },
    {
      ...choice(
        'state',
        STATES.map((v) => option(v, t(`walks.state.${v}`))),
      ),
      type: 'checks',
    },
    {
      ...choice(
        'mode',
        MODES.map((v) => option(v, t(`walks.mode.${v}`))),
      ),
      type: 'checks',
    },
    { ...choice('matter', known.matters), type: 'custom' },
    ...(known.programmes.length > 0 ? [choice('programme', known.programmes)] : []),
    ...(known.records ? [choice('walker', [option('me', t('walks.list.filter.mine'))])] : []),
  ]
}

function option(value: string, label: string): Option {
  return { value, label }
}

const SORTS = ['-created_at', 'created_at', '-updated_at', 'updated_at'] as const
type Sort = (typeof SORTS)[number]

export interface WalkQuery {
  state?: (typeof STATES)[number][]
  mode?: (typeof MODES)[number][]
  matter_id?: string
  bundle_id?: string
  programme_id?: string
  walker?: 'me'
  rewalk_of_ticket_id?: string
  q?: string
  sort?: Sort
  cursor?: string
  limit: number
}

export const PAGE = 25

type Address = Record<string, string | null | (string | null)[] | undefined>
const first = (value: Address[string]) => (Array.isArray(value) ? value[0] : value) ?? ''

/** What is asked of the server for what the address says; nonsense in the address is left out. */
export function askFor(state: FilterState, address: Address): WalkQuery {
  const text = (key: string) => {
    const value = state[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  const many = <T extends string>(key: string, allowed: readonly T[]) => {
    const value = state[key]
    const values = typeof value === 'string' ? [value] : (value ?? [])
    return allowed.filter((one) => values.includes(one))
  }
  const states = many('state', STATES)
  const modes = many('mode', MODES)
  const q = text('q')
  const sort = SORTS.find((one) => one === first(address.sort))
  const given = {
    matter_id: text('matter'),
    programme_id: text('programme'),
    bundle_id: first(address.bundle),
    rewalk_of_ticket_id: first(address.rewalk_of),
    q: Array.from(q).length >= SHORTEST_SEARCH ? q : '',
    cursor: first(address.cursor),
  }
  return {
    limit: PAGE,
    ...(states.length > 0 ? { state: states } : {}),
    ...(modes.length > 0 ? { mode: modes } : {}),
    ...(text('walker') === 'me' ? { walker: 'me' as const } : {}),
    ...(sort ? { sort } : {}),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
  }
}
