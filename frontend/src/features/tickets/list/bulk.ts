import { reactive } from 'vue'

import { newId } from '@/lib/ids'

import { runAction } from '../actions/run'
import type { TicketState } from '../vocabulary'
import type { TicketRow } from './tickets'

export type BulkAction = 'dispatch' | 'urge'

/** Where the life cycle knows the action; the rest is left out before it is asked. */
const SOURCES: Readonly<Record<BulkAction, readonly TicketState[]>> = {
  dispatch: ['submitted'],
  urge: ['dispatched', 'returned', 'rectifying', 'rectified', 'verified', 'long_term'],
}

export function fitting(action: BulkAction, rows: readonly TicketRow[]): TicketRow[] {
  return rows.filter((row) => SOURCES[action].includes(row.state))
}

export interface BulkResult {
  row: TicketRow
  state: 'waiting' | 'running' | 'done' | 'failed'
  error: unknown
  /** One key over all tries, so that a lost answer never does it twice. */
  key: string
}

/** One after the other: each is judged by itself, and one refused stops no other. */
export function useBulk() {
  const bulk = reactive({ results: [] as BulkResult[], busy: false })

  async function one(result: BulkResult, action: BulkAction, body: Record<string, unknown>) {
    result.state = 'running'
    try {
      await runAction(result.row, action, body, { key: result.key })
      result.state = 'done'
    } catch (error) {
      result.error = error
      result.state = 'failed'
    }
  }

  async function run(
    rows: readonly TicketRow[],
    action: BulkAction,
    body: Record<string, unknown>,
  ): Promise<void> {
    bulk.busy = true
    bulk.results = rows.map((row) => ({ row, state: 'waiting', error: null, key: newId() }))
    for (const result of bulk.results) await one(result, action, body)
    bulk.busy = false
  }

  return { bulk, run }
}
