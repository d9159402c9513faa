/** A format is dear to make and free to keep: a long list asks for the same one in every row. */
const formats = new Map<string, Intl.DateTimeFormat>()

function format(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`
  let made = formats.get(key)
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', ...parts })
    formats.set(key, made)
  }
  return made
}

/** Today's date where the work is done, whatever zone the device is set to. */
export function todayInChina(now: Date = new Date()): string {
  return format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** A moment in words: `10月12日 09:30`, with the year when it is another one. */
export function momentWords(moment: string, language: string, now: Date = new Date()): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return moment
  const sameYear = todayInChina(date).slice(0, 4) === todayInChina(now).slice(0, 4)
  return format(language, {
    year: sameYear ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(date)
}

/** A calendar day in words: `10月12日`, with the year when it is another one. */
export function dayWords(day: string, language: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00+08:00`)
  if (Number.isNaN(date.getTime())) return day
  const sameYear = day.slice(0, 4) === todayInChina(now).slice(0, 4)
  return format(language, {
    year: sameYear ? undefined : 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(date)
}
