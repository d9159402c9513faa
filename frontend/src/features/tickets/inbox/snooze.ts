import { computed, ref, type ComputedRef } from 'vue'

import { todayInChina } from '@/lib/workday'

import { nextWorkingDay, type SpecialDays } from '../list/due'

export const SNOOZES = ['tomorrow', 'workday', 'week'] as const
export type Snooze = (typeof SNOOZES)[number]

const DAY_MS = 86_400_000
const NO_HOLIDAYS: SpecialDays = new Map()

/** The day on which a ticket comes back; Monday of next week for a week. */
export function snoozedUntil(
  kind: Snooze,
  today: string,
  special: SpecialDays = NO_HOLIDAYS,
): string {
  const noon = Date.parse(`${today}T12:00:00Z`)
  if (kind === 'workday') return nextWorkingDay(today, special)
  const weekday = (new Date(noon).getUTCDay() + 6) % 7
  const days = kind === 'tomorrow' ? 1 : 7 - weekday
  return new Date(noon + days * DAY_MS).toISOString().slice(0, 10)
}

type Until = Record<string, string>

function read(key: string, today: string): Until {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}') as Until
    return Object.fromEntries(
      Object.entries(found).filter(([, day]) => typeof day === 'string' && day > today),
    )
  } catch {
    return {}
  }
}

/** What a person put off, on this device: id of the ticket → day it comes back. */
export function useSnoozed(person: string) {
  const key = `tongxing.triage-later.${person}`
  const until = ref(read(key, todayInChina()))

  function keep(now: Until): void {
    until.value = now
    try {
      localStorage.setItem(key, JSON.stringify(now))
    } catch {
      // without storage it comes back with the next visit
    }
  }
  const put = (id: string, day: string) => keep({ ...until.value, [id]: day })
  const wake = (id: string) =>
    keep(Object.fromEntries(Object.entries(until.value).filter(([one]) => one !== id)))
  const ids: ComputedRef<ReadonlySet<string>> = computed(() => {
    const today = todayInChina()
    return new Set(Object.keys(until.value).filter((id) => (until.value[id] ?? '') > today))
  })
  return { until, ids, put, wake }
}
