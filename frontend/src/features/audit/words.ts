import { useI18n } from 'vue-i18n'

import type { Entry } from './entry'

const ROLE_FIELDS = ['roles', 'granted', 'withdrawn']
const STATE_FIELDS = ['source', 'target', 'state']

/** Entries in words; what there are no words for is shown as it was written. */
export function useAuditWords() {
  const texts = useI18n()
  const { t, locale } = texts
  const known = (key: string, otherwise: string) => (texts.te(key) ? t(key) : otherwise)

  const event = (name: string) => known(`audit.events.${name}`, name)
  const kind = (aggregate: string) => known(`audit.kinds.${aggregate}`, aggregate)
  const field = (name: string) => known(`audit.fields.${name}`, name)

  function actor(entry: Entry): string {
    if (entry.actor_kind === 'system') return t('audit.actor.system')
    if (entry.actor_kind === 'anonymous') return t('audit.actor.anonymous')
    return entry.actor_name || t('audit.actor.unnamed')
  }

  function one(name: string, value: unknown): string {
    if (typeof value === 'boolean') return t(`audit.${value ? 'yes' : 'no'}`)
    if (typeof value === 'object' && value !== null) return JSON.stringify(value)
    const text = String(value)
    if (ROLE_FIELDS.includes(name)) return known(`session.roles.${text}`, text)
    if (STATE_FIELDS.includes(name)) return known(`audit.states.${text}`, text)
    if (name === 'fields') return known(`audit.fields.${text}`, text)
    return known(`audit.values.${name}.${text}`, text)
  }
  function value(name: string, given: unknown): string {
    return Array.isArray(given)
      ? given.map((each) => one(name, each)).join(t('audit.comma'))
      : one(name, given)
  }

  function moment(text: string): string {
    const date = new Date(text)
    return new Intl.DateTimeFormat(locale.value, {
      timeZone: 'Asia/Shanghai',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hour12: false,
    }).format(date)
  }

  return { event, kind, field, actor, value, moment }
}
