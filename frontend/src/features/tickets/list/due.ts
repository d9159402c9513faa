import type { Schemas } from '@/api/client'
import { dayWords } from '@/lib/workday'
import type { Tone } from '@/ui/types'

import type { TicketState } from '../vocabulary'

type Row = Pick<
  Schemas['TicketRow'],
  'state' | 'due_on' | 'overdue' | 'deadline_provisional' | 'closed_at'
>
type Words = (key: string, named?: Record<string, unknown>) => string

/** The days that differ from an ordinary week: holidays, and the weekends worked for them. */
export type SpecialDays = ReadonlyMap<string, boolean>

const DAY_MS = 86_400_000
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** A unit owes something by the deadline in these states only. */
const RUNNING: readonly TicketState[] = ['dispatched', 'rectifying', 'returned', 'long_term']
/** Farther away, the day itself says more than a count. */
const COUNTED_DAYS = 60

export function isWorkingDay(day: string, special: SpecialDays): boolean {
  const week = new Date(noon(day)).getUTCDay()
  return special.get(day) ?? (week !== 0 && week !== 6)
}

/** Working days from the day after `from` to `to`; the day begun is not counted, as the clock does. */
export function workingDaysLeft(from: string, to: string, special: SpecialDays): number {
  let count = 0
  for (let moment = noon(from) + DAY_MS; moment <= noon(to); moment += DAY_MS) {
    if (isWorkingDay(dayOf(moment), special)) count += 1
  }
  return count
}

export function nextWorkingDay(from: string, special: SpecialDays): string {
  let moment = noon(from) + DAY_MS
  while (!isWorkingDay(dayOf(moment), special)) moment += DAY_MS
  return dayOf(moment)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS)
}

export interface Due {
  tone: Tone
  /** Key under `tickets.due` with its values. */
  key: string
  named: Record<string, unknown>
  provisional: boolean
}

/** How a ticket stands with its deadline on `today`; without a calendar it counts whole days. */
export function dueOf(row: Row, today: string, language: string, special?: SpecialDays): Due {
  const say = (key: string, tone: Tone = 'neutral', named: Due['named'] = {}): Due => ({
    tone,
    key,
    named,
    provisional: row.deadline_provisional && RUNNING.includes(row.state),
  })
  if (row.state === 'closed' && row.closed_at !== null) {
    return say('closed', 'neutral', { day: dayWords(row.closed_at.slice(0, 10), language) })
  }
  if (row.state === 'submitted') return say('notYet')
  if (!RUNNING.includes(row.state)) return say('none')
  if (row.due_on === null) return say('paused')
  const away = daysBetween(today, row.due_on)
  const day = dayWords(row.due_on, language)
  if (row.overdue || away < 0) {
    return away < 0 && -away <= COUNTED_DAYS
      ? say('overdue', 'danger', { count: -away })
      : say('overdueSince', 'danger', { day })
  }
  if (away === 0) return say('today', 'warning')
  if (away > COUNTED_DAYS) return say('day', 'neutral', { day })
  const left = special === undefined ? away : workingDaysLeft(today, row.due_on, special)
  const tone: Tone = left <= 3 ? 'warning' : 'neutral'
  return say(special === undefined ? 'days' : 'workingDays', tone, { count: left })
}

/** The same in a sentence: 还有 3 个工作日（暂定）. */
export function dueWords(due: Due, t: Words): string {
  const words = t(`tickets.due.${due.key}`, due.named)
  return due.provisional ? t('tickets.due.provisional', { words }) : words
}
