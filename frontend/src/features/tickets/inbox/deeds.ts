import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import type { Schemas } from '@/api/client'
import { IconClose, IconMerge, IconReturn, IconSend, IconForward, IconCheck } from '@/ui/icons'
import { useToasts } from '@/ui/toasts'
import type { Action } from '@/ui/types'

import { DECISIONS, isDecision, type Decision } from './forms'

type Detail = Schemas['TicketDetail']
type Offered = Schemas['ActionRow']

const ICONS = {
  dispatch: IconSend,
  redispatch: IconForward,
  merge: IconMerge,
  decline: IconClose,
  'overrule-objection': IconReturn,
  'uphold-objection': IconCheck,
}
const KEYS = ['d', 'm', 'x', 'b', 'c'] as const
/** What stands in no form of the inbox opens on the ticket's own page; a note is written there too. */
const QUIET = new Set(['comment'])

interface Handlers {
  step: (by: number) => void
  open: () => void
  undo: () => void
  later: () => void
}

/** What can be done to the ticket in front, as buttons. */
function useOffers(ticket: Ref<Detail | undefined>) {
  const { t, locale } = useI18n()
  const router = useRouter()
  const toasts = useToasts()
  const asked = ref<Decision | null>(null)
  const offered = computed<readonly Offered[]>(() => ticket.value?.available_actions ?? [])
  const words = (row: Offered) => (locale.value === 'en' ? row.label_en : row.label)

  function ask(row: Offered): void {
    const bar = row.unmet[0]
    if (bar === undefined) asked.value = row.action as Decision
    else
      toasts.show({ text: locale.value === 'en' ? bar.message_en : bar.message, tone: 'warning' })
  }
  const deeds = computed<Action[]>(() =>
    offered.value.flatMap((row) =>
      isDecision(row.action)
        ? [
            {
              id: row.action,
              label: words(row),
              icon: ICONS[row.action],
              shortcut: DECISIONS[row.action],
              group: t('tickets.inbox.title'),
              run: () => ask(row),
            },
          ]
        : [],
    ),
  )
  const others = computed<Action[]>(() =>
    offered.value
      .filter((row) => !isDecision(row.action) && !QUIET.has(row.action))
      .map((row) => ({
        id: row.action,
        label: words(row),
        run: () =>
          void router.push({ path: `/tickets/${ticket.value?.id}`, query: { action: row.action } }),
      })),
  )
  return { asked, deeds, others }
}

/** The same as keys. One pressed while the ticket is still coming is answered when it is there. */
export function useDeeds(ticket: Ref<Detail | undefined>, loading: Ref<boolean>, on: Handlers) {
  const { t } = useI18n()
  const toasts = useToasts()
  const { asked, deeds, others } = useOffers(ticket)
  const early = ref<string | null>(null)

  function press(key: string): void {
    if (ticket.value === undefined) {
      early.value = loading.value ? key : null
      return
    }
    const deed = deeds.value.find(({ shortcut }) => shortcut === key)
    if (deed === undefined) {
      toasts.show({ text: t('tickets.inbox.notNow', { key: key.toUpperCase() }), tone: 'neutral' })
    } else deed.run?.()
  }
  watch(ticket, (now) => {
    const key = early.value
    if (now === undefined) return
    early.value = null
    if (key !== null) press(key)
  })

  const action = (id: string, shortcut: string, run: () => void, disabled = false): Action => ({
    id: `triage-${id}`,
    label: t(`tickets.keys.${id}`),
    shortcut,
    group: t('tickets.inbox.title'),
    disabled,
    run,
  })
  const actions = (): Action[] => [
    action('next', 'j', () => on.step(1)),
    action('previous', 'k', () => on.step(-1)),
    action('down', 'arrowdown', () => on.step(1), !atRest()),
    action('up', 'arrowup', () => on.step(-1), !atRest()),
    action('read', 'o', on.open),
    ...KEYS.map((key) => action(key, key, () => press(key))),
    action('later', 's', on.later),
    action('undo', 'u', on.undo),
  ]
  return { asked, deeds, others, actions, press }
}

/** Arrows scroll what one reads; only from nowhere do they move through the queue. */
function atRest(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.id === 'main'
}
