import { BOARDS, DIMENSIONS } from '@/api/vocabulary'
import { LONG_TEXT } from '@/lib/text-lengths'

import type { FieldSpec, FieldValue, Values } from '../actions/fields'
import { KINDS, SEVERITIES } from '../vocabulary'
import type { Ticket } from './choices'

/** What may be corrected before dispatch. */
export const EDIT_FIELDS: readonly FieldSpec[] = [
  { name: 'title', kind: 'line', required: true, max: 200 },
  { name: 'description', kind: 'prose', required: true, max: LONG_TEXT, rows: 6 },
  { name: 'kind', kind: 'radio', required: true, options: KINDS, words: 'tickets.kinds' },
  {
    name: 'severity',
    kind: 'radio',
    required: true,
    options: SEVERITIES,
    words: 'tickets.severities',
  },
  { name: 'dimension', kind: 'select', options: DIMENSIONS, words: 'tickets.dimensions' },
  { name: 'matter_id', kind: 'matter' },
  { name: 'region_code', kind: 'region' },
  { name: 'board', kind: 'select', options: BOARDS, words: 'tickets.boards' },
]
export const EDIT_NAMES = EDIT_FIELDS.map((field) => field.name)

export type Particulars = Record<string, string>

export function particulars(ticket: Ticket): Particulars {
  const held = ticket as unknown as Record<string, string | null>
  return Object.fromEntries(EDIT_NAMES.map((name) => [name, held[name] ?? '']))
}

/** Where the base of a draft is kept with it: a text restored tomorrow was begun on today's ticket. */
export const BASE = 'base'

export function withBase(ticket: Ticket): Values {
  const held = particulars(ticket)
  return { ...held, [BASE]: JSON.stringify(held) }
}

export function readBase(value: FieldValue | undefined, fallback: Particulars): Particulars {
  if (typeof value !== 'string') return fallback
  try {
    return JSON.parse(value) as Particulars
  } catch {
    return fallback
  }
}
