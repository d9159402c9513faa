import type { Schemas } from '@/api/client'

export type ArrangedDay = Schemas['DayOut']

export interface Segment {
  from: string
  to: string
  working: boolean
  name: string
  days: number
}

export interface MonthDay {
  day: string
  date: number
  weekend: boolean
}

export interface Month {
  month: number
  /** Seven places a week, Monday first; null outside of the month. */
  weeks: (MonthDay | null)[][]
}

const DAY_MS = 24 * 60 * 60 * 1000
const two = (number: number) => String(number).padStart(2, '0')
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

export function dayAfter(day: string): string {
  return new Date(utc(day) + DAY_MS).toISOString().slice(0, 10)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text))
}

/** All days of a range, both ends among them; none when it is turned round or far too long. */
export function daysBetween(from: string, to: string): string[] {
  if (!isDay(from) || !isDay(to)) return []
  const days: string[] = []
  for (let day = from; day <= to && days.length < 40; day = dayAfter(day)) days.push(day)
  return days
}

export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
    const lead = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7
    const places: (MonthDay | null)[] = Array.from({ length: lead }, () => null)
    for (let date = 1; date <= length; date += 1) {
      const weekend = places.length % 7 >= 5
      places.push({ day: `${year}-${two(index + 1)}-${two(date)}`, date, weekend })
    }
    while (places.length % 7 !== 0) places.push(null)
    const weeks = Array.from({ length: places.length / 7 }, (__, week) =>
      places.slice(week * 7, week * 7 + 7),
    )
    return { month: index + 1, weeks }
  })
}

const byDay = (one: ArrangedDay, other: ArrangedDay) => (one.day < other.day ? -1 : 1)

/** Days that follow one another with the same name and kind, as one line. */
export function segmentsOf(days: readonly ArrangedDay[]): Segment[] {
  const segments: Segment[] = []
  for (const { day, working, name } of [...days].sort(byDay)) {
    const last = segments[segments.length - 1]
    if (last?.working === working && last.name === name && dayAfter(last.to) === day) {
      last.to = day
      last.days += 1
    } else segments.push({ from: day, to: day, working, name, days: 1 })
  }
  return segments
}

/** The days with a range added; what the range says of a day goes before what was there. */
export function withRange(
  days: readonly ArrangedDay[],
  range: { from: string; to: string; working: boolean; name: string },
): ArrangedDay[] {
  const added = daysBetween(range.from, range.to)
  const others = days.filter(({ day }) => !added.includes(day))
  const made = added.map((day) => ({ day, working: range.working, name: range.name }))
  return [...others, ...made].sort(byDay)
}

export function withoutSegment(days: readonly ArrangedDay[], segment: Segment): ArrangedDay[] {
  return days.filter(({ day }) => day < segment.from || day > segment.to)
}

export interface DayChange {
  day: string
  before: ArrangedDay | null
  after: ArrangedDay | null
}

/** What publishing would change, day by day. */
export function changesBetween(
  before: readonly ArrangedDay[],
  after: readonly ArrangedDay[],
): DayChange[] {
  const old = new Map(before.map((day) => [day.day, day]))
  const now = new Map(after.map((day) => [day.day, day]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((day) => ({ day, before: old.get(day) ?? null, after: now.get(day) ?? null }))
    .filter(
      ({ before: one, after: other }) =>
        one?.working !== other?.working || one?.name !== other?.name,
    )
}

/** Whether the server will take the day for that year: its own, or the December before. */
export function belongsTo(year: number, day: string): boolean {
  return day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
}
