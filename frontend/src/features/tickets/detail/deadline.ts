import type { Schemas } from '@/api/client'
import { dayWords, todayInChina } from '@/lib/workday'
import type { Tone } from '@/ui/types'

export type Deadline = Schemas['DeadlineOut']
type Words = (key: string, named?: Record<string, unknown>) => string

interface Said {
  t: Words
  language: string
  now?: Date
}

const BY_DATE = new Set(['fixed', 'long_term'])

function span(first: string, last: string, say: (day: string) => string, t: Words): string {
  return first === last
    ? say(first)
    : t('ticket.deadline.span', { first: say(first), last: say(last) })
}

function skipped(found: Deadline['explanation'], say: (day: string) => string, t: Words) {
  const names = found.holidays.map((one) =>
    t('ticket.deadline.holiday', { name: one.name, days: span(one.first, one.last, say, t) }),
  )
  const weekends = found.weekend_days > 0 ? [t('ticket.deadline.weekends')] : []
  const all = [...weekends, ...names]
  return all.length === 0 ? [] : [t('ticket.deadline.skip', { what: all.join(t('ticket.and')) })]
}

/**
 * Why the deadline falls on its day, as one would say it: “从10月12日派单起 5 个工作日，扣除周末和
 * 国庆节放假，加上9月28日调休上班，10月19日 24:00 前完成。”
 */
export function deadlineSentence(found: Deadline, { t, language, now }: Said): string {
  const say = (day: string) => dayWords(day, language, now)
  const { explanation: why, preset } = found
  const started = say(todayInChina(new Date(found.started_at)))
  const from = preset === 'rework' || preset === 'long_term' ? preset : 'dispatch'
  const count = why.working_days - why.extensions.reduce((sum, one) => sum + one.working_days, 0)
  const parts = [
    BY_DATE.has(preset)
      ? t('ticket.deadline.startByDate', {
          start: t(`ticket.deadline.from.${from}`, { day: started }),
        })
      : t('ticket.deadline.start', {
          start: t(`ticket.deadline.from.${from}`, { day: started }),
          count,
        }),
  ]
  if (!BY_DATE.has(preset)) parts.push(...skipped(why, say, t))
  if (why.make_up_days.length > 0 && !BY_DATE.has(preset)) {
    const days = why.make_up_days.map((one) => say(one.day)).join(t('ticket.and'))
    parts.push(t('ticket.deadline.makeUp', { days }))
  }
  for (const pause of why.pauses) {
    const key = pause.resumed_on === null ? 'pausedSince' : 'paused'
    const reason = t(`ticket.pause.${pause.reason}`)
    parts.push(
      t(`ticket.deadline.${key}`, { day: say(pause.paused_on), reason, count: pause.working_days }),
    )
  }
  for (const granted of why.extensions) {
    parts.push(t('ticket.deadline.extended', { count: granted.working_days }))
  }
  parts.push(
    found.due_on === null
      ? t('ticket.deadline.standing', { count: found.working_days_left ?? 0 })
      : t('ticket.deadline.until', { day: say(found.due_on) }),
  )
  return t('ticket.deadline.sentence', { parts: parts.join(t('ticket.comma')) })
}

/** The holidays of these years are not published: the day may still move. */
export function provisionalWords(found: Deadline, t: Words): string {
  const years = found.explanation.provisional_years
  if (years.length === 0) return ''
  return t('ticket.deadline.provisional', { years: years.join(t('ticket.and')) })
}

export interface Left {
  tone: Tone
  words: string
}

/** How much time there is, in a few words. */
export function timeLeft(found: Deadline, t: Words): Left {
  const left = found.working_days_left
  if (found.state === 'stopped') {
    return found.overdue
      ? { tone: 'warning', words: t('ticket.deadline.left.stoppedLate') }
      : { tone: 'neutral', words: t('ticket.deadline.left.stopped') }
  }
  if (found.state === 'paused') {
    return { tone: 'neutral', words: t('ticket.deadline.left.paused', { count: left ?? 0 }) }
  }
  if (found.overdue) {
    const late = Math.max(-(left ?? 0), 0)
    return {
      tone: 'danger',
      words: t(late === 0 ? 'ticket.deadline.left.lateToday' : 'ticket.deadline.left.late', {
        count: late,
      }),
    }
  }
  if (left === 0) return { tone: 'warning', words: t('ticket.deadline.left.today') }
  const tone = (left ?? 0) <= 3 ? 'warning' : 'info'
  return { tone, words: t('ticket.deadline.left.days', { count: left ?? 0 }) }
}

export interface LedgerLine {
  key: string
  day: string
  words: string
}

/** What moved the deadline, in the order it happened. */
export function ledger(found: Deadline, { t, language, now }: Said): LedgerLine[] {
  const say = (day: string) => dayWords(day, language, now)
  const lines = [
    {
      key: 'start',
      at: todayInChina(new Date(found.started_at)),
      words: t('ticket.deadline.ledger.start', { preset: t(`tickets.presets.${found.preset}`) }),
    },
    ...found.explanation.pauses.map((one, index) => ({
      key: `pause-${index}`,
      at: one.paused_on,
      words:
        one.resumed_on === null
          ? t('ticket.deadline.ledger.pausedSince', { reason: t(`ticket.pause.${one.reason}`) })
          : t('ticket.deadline.ledger.paused', {
              reason: t(`ticket.pause.${one.reason}`),
              until: say(one.resumed_on),
              count: one.working_days,
            }),
    })),
    ...found.explanation.extensions.map((one, index) => ({
      key: `extension-${index}`,
      at: one.granted_on,
      words: t('ticket.deadline.ledger.extended', { count: one.working_days }),
    })),
  ]
  return lines
    .sort((one, other) => one.at.localeCompare(other.at))
    .map(({ key, at, words }) => ({ key, day: say(at), words }))
}
