import { useI18n } from 'vue-i18n'

import { dayWords, momentWords, todayInChina } from '@/lib/workday'

import type { Guide, WalkRow } from './vocabulary'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const FEN = 100

type Part = 's' | 'm' | 'ms' | 'h' | 'hm' | 'd' | 'dh'

/** A span in the two units a person would say it in; minutes without seconds from ten minutes on. */
export function spanParts(seconds: number): { key: Part; values: Record<string, number> } {
  const whole = Math.max(0, Math.round(seconds))
  const d = Math.floor(whole / DAY)
  const h = Math.floor((whole % DAY) / HOUR)
  const m = Math.floor((whole % HOUR) / MINUTE)
  const s = whole % MINUTE
  if (d > 0) return { key: h > 0 ? 'dh' : 'd', values: { d, h } }
  if (h > 0) return { key: m > 0 ? 'hm' : 'h', values: { h, m } }
  if (m > 0) return { key: s > 0 && m < 10 ? 'ms' : 'm', values: { m, s } }
  return { key: 's', values: { s } }
}

/** Fen as yuan: 1250 → 12.50, 1200 → 12. */
export function yuanText(fen: number): string {
  return fen % FEN === 0 ? String(fen / FEN) : (fen / FEN).toFixed(2)
}

/** How walks are told: spans, money, limits, moments, in the person's language. */
export function useWalkWords() {
  const { t, locale } = useI18n()
  const moment = (at: string) => momentWords(at, locale.value)
  const day = (at: string) => dayWords(at, locale.value)
  /** The calendar day of a moment, where the work is done. */
  const dayOf = (at: string) => day(todayInChina(new Date(at)))
  const span = (seconds: number) => {
    const { key, values } = spanParts(seconds)
    return t(`walks.span.${key}`, values)
  }
  const clock = (at: string) => {
    const words = moment(at)
    return words.slice(words.lastIndexOf(' ') + 1)
  }
  /** The end of a span on the same day needs no date. */
  const until = (from: string, to: string) => {
    const [start, end] = [moment(from), moment(to)]
    const cut = end.lastIndexOf(' ')
    return cut > 0 && start.slice(0, start.lastIndexOf(' ')) === end.slice(0, cut)
      ? end.slice(cut + 1)
      : end
  }
  const when = (walk: Pick<WalkRow, 'planned_for' | 'started_at' | 'ended_at'>) => {
    if (walk.started_at !== null && walk.ended_at !== null) {
      return t('walks.when.span', {
        from: moment(walk.started_at),
        to: until(walk.started_at, walk.ended_at),
      })
    }
    if (walk.started_at !== null) {
      return t('walks.when.started', { moment: moment(walk.started_at) })
    }
    if (walk.planned_for !== null) return t('walks.when.planned', { day: day(walk.planned_for) })
    return t('walks.when.none')
  }
  /** The same in two lines for a narrow column: the day, and what is known of the hours. */
  const whenParts = (walk: Pick<WalkRow, 'planned_for' | 'started_at' | 'ended_at'>) => {
    if (walk.started_at === null) {
      const planned = walk.planned_for === null ? '' : day(walk.planned_for)
      return { day: planned, time: t(planned ? 'walks.when.plan' : 'walks.when.none') }
    }
    const from = clock(walk.started_at)
    const time =
      walk.ended_at === null
        ? t('walks.when.started', { moment: from })
        : t('walks.when.span', { from, to: clock(walk.ended_at) })
    return { day: dayOf(walk.started_at), time }
  }
  return { ...useAmounts(), moment, day, dayOf, span, until, when, whenParts }
}

function useAmounts() {
  const { t } = useI18n()
  const money = (fen: number) => t('walks.yuan', { amount: yuanText(fen) })
  const limit = (one: Guide['promised']) =>
    one.unit === 'immediate'
      ? t('walks.sum.limitImmediate')
      : t('walks.limitWords', { amount: one.amount, unit: t(`walks.limitUnit.${one.unit}`) })
  return { money, limit }
}
