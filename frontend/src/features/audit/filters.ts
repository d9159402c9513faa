import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'

import { filtersToQuery, queryToFilters } from '@/ui/filters'
import type { FilterField, FilterState, Option } from '@/ui/types'

import { AGGREGATES } from './entry'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const EVENT = /^[a-z_.]{3,80}$/

const one = (value: FilterState[string] | undefined): string =>
  typeof value === 'string' ? value : (value?.[0] ?? '')

/** Midnight in China at the beginning of a day; `after` for the beginning of the next one. */
export function midnight(day: string, after = 0): string | null {
  const moment = Date.parse(`${day}T00:00:00+08:00`)
  return Number.isNaN(moment)
    ? null
    : new Date(moment + after * 86_400_000).toISOString().slice(0, 19) + 'Z'
}

export interface Asked {
  name?: string
  aggregate?: string
  aggregate_id?: string
  actor_id?: string
  since?: string
  until?: string
}

/** What the server is asked for; what it would not understand is left out. */
export function askedFor(state: FilterState): Asked {
  const asked: Asked = {}
  if (EVENT.test(one(state.event))) asked.name = one(state.event)
  const kind = AGGREGATES.find((known) => known === one(state.kind))
  if (kind !== undefined) asked.aggregate = kind
  if (ID.test(one(state.object))) asked.aggregate_id = one(state.object)
  if (ID.test(one(state.actor))) asked.actor_id = one(state.actor)
  const since = midnight(one(state.from))
  if (since !== null) asked.since = since
  const until = midnight(one(state.to), 1)
  if (until !== null) asked.until = until
  return asked
}

/** All events there are words for, by what they are about. */
function useEventOptions() {
  const texts = useI18n()
  return computed<Option[]>(() => {
    const known: unknown = texts.tm('audit.events')
    return Object.entries(known as Record<string, object>).flatMap(([subject, events]) =>
      Object.keys(events).map((event) => ({
        value: `${subject}.${event}`,
        label: texts.t(`audit.events.${subject}.${event}`),
        hint: `${subject}.${event}`,
      })),
    )
  })
}

function fieldsOf(t: (key: string) => string, events: Option[]): FilterField[] {
  return [
    { key: 'event', label: t('audit.filter.event'), type: 'custom', options: events },
    {
      key: 'kind',
      label: t('audit.filter.kind'),
      type: 'select',
      placeholder: t('audit.filter.anyKind'),
      options: AGGREGATES.map((kind) => ({ value: kind, label: t(`audit.kinds.${kind}`) })),
    },
    { key: 'from', label: t('audit.filter.from'), type: 'date' },
    { key: 'to', label: t('audit.filter.to'), type: 'date' },
    { key: 'actor', label: t('audit.filter.actor'), type: 'custom', more: true },
    { key: 'object', label: t('audit.filter.object'), type: 'custom', more: true },
  ]
}

export function useAuditFilters() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const events = useEventOptions()
  const fields = computed(() => fieldsOf(t, events.value))
  const state = computed<FilterState>({
    get: () => queryToFilters(fields.value, route.query),
    set: (now) =>
      void router.push({
        query: { ...filtersToQuery(fields.value, now, route.query), entry: undefined },
      }),
  })
  const asked = computed(() => askedFor(state.value))
  const narrowed = computed(() => Object.keys(asked.value).length > 0)
  return { events, fields, state, asked, narrowed }
}
