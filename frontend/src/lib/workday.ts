const DAY: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }
const MOMENT: Intl.DateTimeFormatOptions = {
  ...DAY,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
}
const PARTS = {
  day: DAY,
  dayOfYear: { ...DAY, year: 'numeric' },
  moment: MOMENT,
  momentOfYear: { ...MOMENT, year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** A format is dear to make and free to keep: a long list asks for the same one in every row. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, parts: keyof typeof PARTS): Intl.DateTimeFormat {
  const key = `${language} ${parts}`
  let made = formats.get(key)
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', ...PARTS[parts] })
    formats.set(key, made)
  }
  return made
}

/** China has one zone and no summer time. */
const CHINA_MS = 8 * 3_600_000

/** Today's date where the work is done, whatever zone the device is set to. */
export function todayInChina(now: Date = new Date()): string {
  return new Date(now.getTime() + CHINA_MS).toISOString().slice(0, 10)
}

const yearOf = (date: Date) => todayInChina(date).slice(0, 4)

/** A moment in words: `10月12日 09:30`, with the year when it is another one. */
export function momentWords(moment: string, language: string, now: Date = new Date()): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const sameYear = yearOf(date) === yearOf(now)
  return format(language, sameYear ? 'moment' : 'momentOfYear').format(date)
}

/** A calendar day in words: `10月12日`, with the year when it is another one. */
export function dayWords(day: string, language: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00+08:00`)
  if (Number.isNaN(date.getTime())) return day
  const sameYear = day.slice(0, 4) === yearOf(now)
  return format(language, sameYear ? 'day' : 'dayOfYear').format(date)
}
