const patterns = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/** The ISO day a person meant, or null when there is no such day. */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  for (const pattern of patterns) {
    const found = pattern.exec(plain)
    if (!found) continue
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
    const date = new Date(Date.UTC(year, month - 1, day))
    const real =
      date.getUTCFullYear() === year &&
      date.getUTCMonth() === month - 1 &&
      date.getUTCDate() === day
    return real ? date.toISOString().slice(0, 10) : null
  }
  return null
}

/** “2026年10月12日 星期一” in the language given. */
export function dateWords(iso: string, locale: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date)
}
